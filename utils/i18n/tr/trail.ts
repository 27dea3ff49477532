import type { Catalogue } from '../catalogue.ts';

const counted = (count: number) => count.toLocaleString('tr');

export const trail: Catalogue['trail'] = {
  none: 'Bildiğimiz herkese açık yanıt yok',
  noneNote:
    'Düğmeyle gönderdiğiniz her yanıt, X’te olduğu sürece bu listede durur; böylece onu bulup orada silebilirsiniz.',
  visible: (count) => `Herkese açık ${counted(count)} yanıtınız hâlâ X’te`,
  tells: (count, products, authors, some) => {
    const listed = some
      ? `Listenizdeki ${count === 1 ? 'tek' : counted(count)} yanıt`
      : count === 1
        ? 'Bu yanıt'
        : 'Bu yanıtlar';
    return `${listed} ${counted(authors)} yazara ve gönderilerinizi okuyabilen herkese ${counted(products)} ürün gösteriyor. `;
  },
  kept: (count) =>
    `${counted(count)} tanesinin isteği artık listenizde değil, bu yüzden yalnızca tarihini ve bağlantısını saklıyoruz. `,
  followersOnly: (count) =>
    `${counted(count)} tanesi, hesabınız korumalıyken takipçileriniz için gönderildi. `,
  deleted: (count) => `O zamandan beri ${counted(count)} yanıt silindi. `,
  stillReading: 'Hâlâ okunuyor…',
  howToDelete:
    'Bir yanıtı silmek için X’te açın ve menüsünden “Sil” seçeneğini seçin. Bunu yaptığınızı görürsek yanıtı bu listeden çıkarırız. Başka yerde sildiyseniz “Sildim” ile bize bildirin.',
  list: 'Hâlâ X’te olan herkese açık yanıtlar, en yeniden başlayarak',
  to: (author) => [author, ' hesabına'],
  forFollowers: 'takipçiler için',
  openOnX: 'X’te aç',
  replyTo: (author) => `: @${author} hesabına yanıt`,
  isGone: 'Sildim',
  replyBy: (handle) => `${handle} hesabıyla yanıtınız`,
  notInList: 'isteği artık listenizde değil',
  forgetHere: 'Bu listeden çıkar…',
  forgetQuestion: 'Bu yanıt listeden çıkarılsın mı?',
  forgetNote:
    'Yanıt yalnızca buradan çıkar. X’te olduğu sürece gönderilerinizi okuyabilen herkes onu okuyabilir.',
  forget: 'Listeden çıkar',
  keepListed: 'Listede bırak',

  caption: 'Aylara göre istekler',
  month: 'Ay',
  public: 'Herkese açık yanıt, hâlâ X’te',
  private: 'Özel olarak istendi',
  counts: (month, open, hidden) => `${month}: ${open} herkese açık, ${hidden} özel`,
};
