import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `@${author}のポストでリクエスト`,
  composing: {
    send: '返信を送信する直前',
    edit: '返信欄に入力',
    intent: 'Xの返信ウィンドウを開きました',
  },
  pressing: 'Xの「返信」を押しました',
  postedShown: '返信を投稿：Xがリンクを表示しました',
  postedSeen: 'ポストの下で返信を確認',
  deleted: {
    menu: 'Xのメニューで返信が削除され、ページから消えました',
    page: '返信はもうXにありません',
    told: 'ご自身で返信を削除済みにしました',
  },
  failed: (why, said) => `${why} Xの表示：${said}`,
  queued: 'カートへの追加待ち',
  reading: 'リンクをタブで開きました',
  productPage: (product) => `商品ページ：${product}`,
  priceThen: (price) => `当時の価格：${price}`,
  priceSeen: (price) => `確認した価格：${price}`,
  adding: 'Amazonの追加ボタンを1回押しました',
  checking: 'カートを確認しました',
  inCart: (seen) => `カートに入っています：${seen}`,
  interrupted: {
    browser: 'ブラウザが停止しました',
    'tab-closed': 'タブが閉じられました',
    'waited-too-long': '30分待っても順番が来ませんでした',
  },
  authorsLink: 'ポストのリンク：',
};
