import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'Uzantı güncellendi, yeniden yüklendi ya da kapatıldı. Bu tıklamayla hiçbir şey gönderilmedi. Sayfayı yenileyip yeniden deneyin.',
  unreachable: 'Uzantı yanıt vermedi. Sayfayı yenileyip yeniden deneyin.',
  sheetNotLoaded:
    '#AmazonCart paneli burada açılamadı. Hiçbir şey gönderilmedi. Sayfayı yenileyip yeniden deneyin.',
};
