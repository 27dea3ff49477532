import type { Catalogue } from '../catalogue.ts';

const many = (count: number) => count.toLocaleString('hi');

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `आप ${many(posts)} पोस्ट की गिनती रख रहे हैं`,
  note: 'X आपकी पोस्ट के नीचे #AmazonCart या #AmazonBasket वाले जो जवाब दिखाता है, हम उनमें से हर एक को एक बार गिनते हैं। हो सकता है कि कुछ जवाब X ने आपको न दिखाए हों, और कुछ अब तक मिटा दिए गए हों। यह सब इसी ब्राउज़र में रहता है।',
  none: 'कोई गिनती नहीं',
  noneNote:
    'X पर Amazon लिंक वाली अपनी कोई पोस्ट खोलें और उसके नीचे की पंक्ति में गिनती शुरू करें। जो गिना जाएगा, वह यहां दिखेगा।',

  compare: 'आपकी पोस्ट की तुलना',
  measures: {
    posted: 'पोस्ट',
    replies: 'जवाब',
    people: 'लोग',
    repeated: 'कई प्रोडक्ट',
    firstDay: 'पहले 24 घंटे',
  },
  posted: (date) => `पोस्ट की गई: ${date}`,

  dedicated: 'जिन्होंने आपके एक से ज़्यादा प्रोडक्ट चाहे',
  askedFor: (products) => `ने ${products === 1 ? 'आपका 1 प्रोडक्ट चाहा' : `आपके ${many(products)} प्रोडक्ट चाहे`}`,
  andMore: (people) => `और ${many(people)} अन्य`,

  counted: (replies, people) =>
    `${many(people)} ${people === 1 ? 'व्यक्ति' : 'लोगों'} ${replies === 1 ? 'का' : 'के'} ${many(replies)} कार्ट जवाब`,
  alsoAsked: (people) => `इनमें से ${many(people)} ने आपका कोई और प्रोडक्ट भी चाहा।`,
  noReplies:
    'अभी कोई कार्ट जवाब नहीं। X पर पोस्ट खोलें और उसके जवाब स्क्रोल करें: X जो भी जवाब दिखाता है, हम उसे गिनते हैं।',
  mostReplies: (most) => `हम एक पोस्ट के ज़्यादा से ज़्यादा ${many(most)} जवाब रखते हैं। उसके बाद के नहीं गिने जाते।`,
  stopped: 'आपने गिनना रोक दिया है। X पर पोस्ट के नीचे से इसे फिर शुरू कर सकते हैं।',
  seen: (visits, last, shown) =>
    `जवाब ${many(visits)} बार देखे गए (पिछली बार: ${last})। तब X ने ${many(shown)} जवाब लोड किए थे।`,
  neverSeen: 'जवाब अभी तक नहीं देखे गए।',

  charts: {
    hour: 'समय के साथ कार्ट जवाब, हर घंटे',
    day: 'समय के साथ कार्ट जवाब, हर दिन',
    week: 'समय के साथ कार्ट जवाब, हर हफ़्ते',
    month: 'समय के साथ कार्ट जवाब, हर महीने',
  },
  from: 'शुरुआत',
  replies: 'जवाब',

  openPost: 'पोस्ट खोलें',
  exportCsv: 'CSV एक्सपोर्ट करें',
  exportAll: 'सब CSV में एक्सपोर्ट करें',
  keepLonger: '90 दिन से ज़्यादा रखें',
  forgottenOn: (date) => `नहीं तो हम इसे ${date} को मिटा देंगे।`,
  keptOn: 'जब तक आप न मिटाएं, तब तक रहेगी।',
  delete: 'मिटाएं…',
  deleteQuestion: (replies) =>
    replies === 0
      ? 'यह गिनती मिटाएं?'
      : `${many(replies)} ${replies === 1 ? 'जवाब' : 'जवाबों'} के साथ यह गिनती मिटाएं?`,
  deleteNote: 'इससे सिर्फ़ यहां से मिटता है कि किसने कब जवाब दिया। आपकी पोस्ट और उसके जवाब X पर रहेंगे।',
  yesDelete: 'मिटाएं',
  keep: 'रखें',
  showMore: (more) => `${many(more)} पोस्ट और दिखाएं`,

  columns: {
    repliedAt: 'जवाब का समय',
    handle: 'खाता',
    reply: 'जवाब का पता',
    product: 'प्रोडक्ट',
    link: 'लिंक',
    post: 'पोस्ट का पता',
  },
};
