import type { Catalogue } from '../catalogue.ts';

export const xPage: Catalogue['xPage'] = {
  titles: {
    unreadable: 'X bu sayfayı değiştirmiş',
    'no-bar': 'X ya da başka bir uzantı bu sayfayı değiştirmiş',
    'bar-rebuilt': 'Başka bir uzantı bu sayfayı değiştirmiş',
    'taken-out': 'Bir şey düğmemizi sürekli kaldırıyor',
    'other-copy': 'Bu uzantı iki kez yüklü',
  },
  details: {
    unreadable:
      'Sayfadaki gönderileri okuyamıyoruz, bu yüzden #AmazonCart düğmesi görünmeyebilir. İstekleriniz güvende. Sayfayı yenileyin. Düğme yine yoksa bu uzantının güncellemesi var mı bakın.',
    'no-bar':
      'Gönderilerin altındaki düğme sırasını tanımıyoruz, bu yüzden düğmemizi koyacak yer bulamıyoruz. İstekleriniz güvende. Sayfayı yenileyin. Düğme yine yoksa bu uzantının güncellemesi var mı bakın.',
    'bar-rebuilt':
      'Gönderilerin altındaki düğme sırasını yeniden düzenlemiş gibi görünüyor, bu yüzden düğmemizi koyacak yer bulamıyoruz. İstekleriniz güvende. O uzantıyı X’te kapatıp sayfayı yenileyin.',
    'taken-out':
      'Başka bir uzantı #AmazonCart düğmesini gönderilerden sürekli kaldırıyor gibi görünüyor. İstekleriniz güvende. O uzantıyı X’te kapatıp sayfayı yenileyin.',
    'other-copy':
      'Her kopyanın kendi istek listesi var ve yalnızca biri düğmesini gösteriyor. Saklamak istediklerinizi dışa aktarın: “Etkinlik”, “Verileriniz”. Sonra tarayıcınızın uzantı listesinden bir kopyayı kaldırın.',
  },
  noticed: (ago) => `X’te fark edildi: ${ago}.`,
  copyReport: 'Raporu kopyala',
  reportHolds:
    'Rapor yalnızca sayfanın nasıl kurulduğunu anlatır; içinde sayfadan hiçbir sözcük, ad ya da adres yoktur. Onu hiçbir yere göndermeyiz: Kime vereceğinize siz karar verirsiniz.',
  copied: 'Rapor kopyalandı. Sorunu bildirmek istediğiniz yere yapıştırın.',
  notCopied: 'Raporu kopyalayamadık. Yeniden deneyin.',
};
