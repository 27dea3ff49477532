import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'アクセスを許可すると、そのストアの商品ページとカートをこのブラウザの中で読み取り、あなたがリクエストしたときにAmazonの追加ボタンを1回だけ押し、カートの中身を確認します。許可しない場合は、リンクを開くだけです。この拡張機能にサーバーはありません。',
  ownStore: '自分のストア',
  notChosen: '未選択',

  pageTitle: 'Amazonストアを許可',
  noSuchStore: '不明なストア',
  noSuchStoreNote:
    'このページのアドレスは、対応しているAmazonストアのものではありません。何も変更されていません。',
  allStores: 'すべてのストアを見る',
  allowed: (store) => `${store}を許可しました`,
  allow: (store) => `${store}を許可しますか？`,
  allowAndAdd: (store) => `${store}を許可して追加`,
  openLink: 'リンクを開くだけ',
  adding: (count) =>
    count === 1
      ? 'バックグラウンドのタブで商品を追加しています。このウィンドウを閉じて、Xに戻れます。'
      : `${count}点の商品をバックグラウンドのタブで追加しています。このウィンドウを閉じて、Xに戻れます。`,
  notAdded: '今は追加できませんでした。何も投稿されていません。もう一度試すか、Xに戻ってください。',
  goOn: 'このウィンドウを閉じて、Xに戻れます。許可は設定でいつでも取り消せます。',
  refused: (store) =>
    `ブラウザが${store}を許可しませんでした。何も変更されていません。リンクは開くだけです。`,
  notNow: '今はしない',
};
