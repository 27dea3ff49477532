import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: '順番を待っています',
  opening: '商品ページを開いています',
  adding: 'Amazonの追加ボタンを押しました。カートに入るのを待っています',
  interrupted: {
    browser: '追加できませんでした：ブラウザが停止しました',
    'tab-closed': '追加できませんでした：タブが閉じられました',
    'waited-too-long': '追加できませんでした：30分待っても順番が来ませんでした',
  },
  opened: 'リンクを開きました（何も追加していません）',
  needsYou: (why) => `操作が必要です：${why}`,
  notAdded: (why) => `追加できませんでした：${why}`,
  inCart: 'カートに入っています',
  manyInCart: (quantity) => `カートに${quantity}点入っています`,
  left: 'カートにはもうありません',
};
