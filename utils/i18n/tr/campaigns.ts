import type { Catalogue } from '../catalogue.ts';

const many = (count: number) => count.toLocaleString('tr');

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `${many(posts)} gönderi için çetele tutuyorsunuz`,
  note: 'Gönderinizin altında X’in size gösterdiği, #AmazonCart veya #AmazonBasket içeren yanıtları birer kez sayarız. X’in size göstermediği başka yanıtlar olabilir, bazıları da artık silinmiş olabilir. Hepsi bu tarayıcıda kalır.',
  none: 'Çetele yok',
  noneNote:
    'X’te Amazon bağlantısı olan bir gönderinizi açın ve altındaki satırdan bir çetele başlatın. Sayılanlar burada görünür.',

  compare: 'Gönderilerinizin karşılaştırması',
  measures: {
    posted: 'Gönderi',
    replies: 'Yanıtlar',
    people: 'Kişiler',
    repeated: 'Birden çok ürün',
    firstDay: 'İlk 24 saat',
  },
  posted: (date) => `gönderildi: ${date}`,

  dedicated: 'Birden fazla ürününüzü isteyenler',
  askedFor: (products) => `${many(products)} ürününüzü istedi`,
  andMore: (people) => `ve ${many(people)} kişi daha`,

  counted: (replies, people) => `${many(people)} kişiden ${many(replies)} sepet yanıtı`,
  alsoAsked: (people) => `${many(people)} kişi başka bir ürününüzü de istedi.`,
  noReplies:
    'Henüz sepet yanıtı yok. Gönderiyi X’te açıp yanıtları kaydırın: X’in size gösterdiği her yanıtı sayarız.',
  mostReplies: (most) => `Bir gönderi için en fazla ${many(most)} yanıt saklarız. Sonrakiler sayılmaz.`,
  stopped: 'Saymayı durdurdunuz. X’teki gönderinin altından yeniden başlatabilirsiniz.',
  seen: (visits, last, shown) =>
    `Yanıtlar ${many(visits)} kez görüldü, son kez ${last}. X o sırada ${many(shown)} yanıt yüklemişti.`,
  neverSeen: 'Yanıtlar henüz görülmedi.',

  charts: {
    hour: 'Zaman içinde sepet yanıtları, saatlik',
    day: 'Zaman içinde sepet yanıtları, günlük',
    week: 'Zaman içinde sepet yanıtları, haftalık',
    month: 'Zaman içinde sepet yanıtları, aylık',
  },
  from: 'Başlangıç',
  replies: 'Yanıtlar',

  openPost: 'Gönderiyi aç',
  exportCsv: 'CSV olarak aktar',
  exportAll: 'Tümünü CSV olarak aktar',
  keepLonger: '90 günden uzun sakla',
  forgottenOn: (date) => `Kapalıysa ${date} tarihinde sileriz.`,
  keptOn: 'Siz silene kadar saklanır.',
  delete: 'Sil…',
  deleteQuestion: (replies) =>
    replies === 0 ? 'Bu çetele silinsin mi?' : `Bu çetele ${many(replies)} yanıtla birlikte silinsin mi?`,
  deleteNote: 'Kimin ne zaman yanıtladığını yalnızca buradan siler. Gönderiniz ve yanıtları X’te kalır.',
  yesDelete: 'Sil',
  keep: 'Sakla',
  showMore: (more) => `${many(more)} gönderi daha göster`,

  columns: {
    repliedAt: 'Yanıt tarihi',
    handle: 'Hesap',
    reply: 'Yanıtın adresi',
    product: 'Ürün',
    link: 'Bağlantı',
    post: 'Gönderinin adresi',
  },
};
