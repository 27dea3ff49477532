import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: 'जवाब भेजा गया; X की पुष्टि का इंतज़ार',
  replyOpen: 'जवाब बॉक्स खुला है; अभी कुछ पोस्ट नहीं हुआ',
  replyAbandoned: {
    closed: 'जवाब बॉक्स बंद हुआ; हमें कोई जवाब नहीं दिखा',
    'other-words': 'जवाब बॉक्स से कुछ और भेजा गया',
    undone: 'X के भेजने से पहले आपने जवाब वापस लिया',
  },
  replyUnsure: 'जवाब की पुष्टि नहीं हुई: पोस्ट देखें',
  notReplied: (why) => `जवाब नहीं गया: ${why}`,
  replyPosted: 'जवाब पोस्ट हुआ',
  replyDeleted: 'जवाब मिटाया गया',
  failures: {
    'logged-out': 'आप X से लॉग आउट थे',
    restricted: 'लेखक ने तय किया है कि कौन जवाब दे सकता है',
    'wrong-target': 'X का जवाब बॉक्स किसी और पोस्ट का था',
    'draft-in-the-way': 'X के जवाब बॉक्स में पहले से आपका ड्राफ़्ट था',
    'refused-by-x': 'X ने स्वीकार नहीं किया',
    'rate-limited': 'यह खाता बहुत बार पोस्ट कर रहा है',
    duplicate: 'यही जवाब पहले पोस्ट हो चुका है',
    unseen: 'पुष्टि नहीं हुई',
  },
  answers: {
    added: (by) => `@${by} के अनुसार यह जोड़ा गया।`,
    'not-linked': (by) => `@${by} के अनुसार आपका X खाता Amazon से लिंक नहीं है।`,
    refused: (by) => `@${by} के अनुसार यह नहीं जोड़ा गया।`,
    unrecognised: (by) => `@${by} ने ऐसा जवाब भेजा जिसे हम नहीं पढ़ सके: `,
  },
  origins: {
    elsewhere: 'कहीं और से जवाब: हमें आपका जवाब X पर दिखा',
    device: 'आपके दूसरे ब्राउज़र से अनुरोध',
  },

  tweetBy: (author) => [author, ' की पोस्ट'],
  yourReply: 'आपका जवाब',
  addToCart: 'कार्ट में जोड़ें',
  openOnAmazon: 'Amazon पर खोलें',

  repliedByPhone: 'क्या आपने फ़ोन से हैशटैग के साथ जवाब दिया?',
  repliedElsewhereWaiting: (count) =>
    count === 1
      ? 'कहीं और से दिए आपके जवाबों का एक प्रोडक्ट अभी कार्ट में नहीं है।'
      : `कहीं और से दिए आपके जवाबों के ${count} प्रोडक्ट अभी कार्ट में नहीं हैं।`,
  repliedWaiting: (count) =>
    count === 1
      ? 'आपके जवाब वाला एक प्रोडक्ट अभी कार्ट में नहीं है।'
      : `आपके जवाबों वाले ${count} प्रोडक्ट अभी कार्ट में नहीं हैं।`,
  addAll: (count) => `सभी ${count} कार्ट में जोड़ें`,
  lookThroughReplies: 'X पर अपने जवाब देखें',
  lookForMore: 'और ढूंढें',

  priceNow: (price) => `अब ${price}`,
  priceLastSeen: (price) => `पिछली बार ${price}`,
  priceLess: (amount) => `${amount} सस्ता`,
  priceMore: (amount) => `${amount} महंगा`,
  priceThen: (price, whenAsked) => `${whenAsked ? 'अनुरोध के समय' : 'जोड़ते समय'} ${price}`,
  priceChange: (then, since, difference) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
