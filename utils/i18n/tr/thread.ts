import type { Catalogue } from '../catalogue.ts';

export const thread: Catalogue['thread'] = {
  seen: (count) => `Burada görülen ${count} sepet yanıtı`,
  ofLoaded: (count) => `(şimdiye kadar yüklenen ${count} yanıt içinde)`,
  askedHere: (count) => `Burada ${count} kişi bu ürünü herkese açık olarak istedi.`,
  title: 'Burada görülen sepet yanıtları',
  people: (replies, people) => `${people} kişiden ${replies} yanıt.`,
  means: 'Sepet yanıtı, içinde #AmazonCart veya #AmazonBasket geçen yanıttır.',
  onlyLoaded:
    'Yalnızca X’in bu sayfada yüklediği yanıtlar, gönderiden aşağıya doğru sayılır. Daha fazlasını görmek için kaydırın.',
  anyoneCanSee: 'Bu sohbeti okuyan herkes aynısını görebilir. Biz bunların hiçbirini saklamayız.',
  byAuthor: 'gönderi sahibinden, sayılmaz',
  byProtected: 'korumalı hesap: siz görüyorsunuz, ama herkes göremez',
  openReply: (handle, time) => `@${handle} yanıtı, ${time}: X’te aç`,
  tallyOffer:
    'Çetele tutulsun mu? Bu sohbeti her ziyaretinizde kimin hashtag ile yanıt verdiğini ve ne zaman verdiğini not ederiz, ama yazdıklarından hiçbir şeyi saklamayız. Çetele bu tarayıcıda kalır ve 90 gün sonra unutulur.',
  keepTally: 'Çetele tut',
  tallyOn:
    'Bu gönderi için çetele tutuyorsunuz. “Etkinlik” sayfasında, “Kampanyalar” altında bulabilirsiniz.',
  stopTally: 'Saymayı bırak',
  stopNote: 'Şimdiye kadar sayılanlar, siz silene kadar orada kalır.',
};
