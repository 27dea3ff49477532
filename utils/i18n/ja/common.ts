import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'AmazonおよびXとは提携していません。',
  disclaimerLong:
    'AmazonおよびXとは提携していません。両社とも、この拡張機能の作成、審査、承認に関わっていません。',
  finish: 'Amazonで完了する',
  openCart: 'カートを開く',
  allow: (store) => `${store}を許可`,
  cancel: 'キャンセル',
  close: '閉じる',
  undo: '元に戻す',
  justNow: 'たった今',
  pageOf: (store) => `${store}のページ`,
  shortLink: (host) => `Amazonへの短縮リンク（${host}）`,
};
