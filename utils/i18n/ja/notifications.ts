import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Amazonのリンクがあるツイートに#AmazonCartと返信。誰に見えるかを事前に確認できます。AmazonおよびXとは提携していません。',
  openSheetKey: '選択中またはポインターの下のツイートの#AmazonCartパネルを開く',
  addPrivatelyKey: '選択中またはポインターの下のツイートの商品を非公開で追加する',

  inCart: (store) => `${store}のカートに入りました`,
  needsYou: (product) => `操作が必要です：${product}`,
  notAdded: (product) => `追加できませんでした：${product}`,
  clickForCart: 'クリックしてカートを開く',
  clickToFinish: 'クリックしてAmazonで完了する',
  clickForLink: 'クリックして投稿者のリンクを開く',
  clickForTweet: 'クリックしてツイートを開く',
  menu: 'Amazonのカートに非公開で追加',
  notNoted: 'リクエストを記録できませんでした',
  reload: '先にこのXのページを再読み込みしてください',
  reloadWhy:
    '拡張機能のインストールまたは更新の前に開かれたページです。何も送信も開きもしていません。再読み込みして、もう一度お試しください。',
};
