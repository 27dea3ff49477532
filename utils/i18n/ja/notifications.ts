import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Xで見つけた商品をAmazonのカートに追加。#AmazonCartと返信するか、非公開で追加できます。AmazonおよびXとは提携していません。',
  openSheetKey: 'ポインターの下または選択中のポストで#AmazonCartを開く',
  addPrivatelyKey: 'ポインターの下または選択中のポストの商品を非公開で追加する',

  inCart: (store) => `${store}のカートに入りました`,
  needsYou: (product) => `操作が必要です：${product}`,
  notAdded: (product) => `追加できませんでした：${product}`,
  clickForCart: 'クリックしてカートを開く',
  clickToFinish: 'クリックしてAmazonで完了する',
  clickForLink: 'クリックしてリンクを開く',
  clickForTweet: 'クリックしてポストを開く',
  menu: 'Amazonのカートに非公開で追加',
  notNoted: 'リクエストを保存できませんでした',
  reload: '先にこのXのページを再読み込みしてください',
  reloadWhy:
    '拡張機能のインストールまたは更新の前に開かれたページです。何も送信も開きもしていません。再読み込みして、もう一度お試しください。',
};
