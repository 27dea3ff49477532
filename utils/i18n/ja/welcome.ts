import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: '#AmazonCartへようこそ',
  title: '#AmazonCartが帰ってきました',
  lead: (bold) => [
    'Amazonのリンクがあるポストの下にある',
    bold('#AmazonCart'),
    'をクリックすると、商品がAmazonのカートに入ります。ほかの人に見せるかどうかは、あなたが選べます。',
  ],
  stepStore: 'Amazonストアを許可する',
  stepStoreNote: '商品がそのストアのカートに入るようになります。許可しない場合、リンクは開くだけです。',
  stepXNote:
    'Amazonのリンクがあるポストを探し、その下の#AmazonCartをクリックします。次に、非公開で追加するか、ほかの人に見える返信をするかを選びます。',

  whoSees: '誰に何が見えるか',
  reply: (bold) => [
    bold('#AmazonCartと返信'),
    'は、Xに返信を投稿します。あなたのポストを見られるすべての人と、ポストの投稿者に見えます。投稿の前に、誰に見えるかをお知らせします。',
  ],
  private: (bold) => [
    bold('非公開で追加'),
    'は、何も投稿しません。商品はバックグラウンドのタブでカートに入ります。',
  ],
  nothingElse:
    'ほかのどこにも送信されません。この拡張機能にサーバーはありません。ブラウザが拡張機能を同期する場合は、設定と最新のリクエストがあなたのほかのブラウザにも届きます。これは設定でオフにできます。',
  accessMeans: 'ストアへのアクセスでできること',
  rules: 'Xのルール',
  rulesNote:
    'Xは、自動で、大量に、または予約して投稿するスクリプトを禁止しています。ここでは、あなたの1回のクリックで投稿される返信は多くても1件で、その内容は事前に表示されます。Xのボタンをご自身で押したい場合は、「Xの返信欄で編集」をお使いください。返信欄に入力するだけで、その先の操作はあなたに委ねます。',
  history: '#AmazonCartとは',
  historyNote:
    '2014年には、ツイートに#AmazonCartと返信すると、その商品がAmazonのカートに入りました。Amazonはその後、この機能を終了しました。この拡張機能は、それをあなたのブラウザの中によみがえらせます。',
  allSettings: 'すべての設定とストア',
  requests: 'あなたのリクエスト',
  privacy: 'プライバシーとセキュリティ',

  sample: 'お試し：サンプル',
  ifAccount: 'Xのアカウントが次の場合',
  accounts: { public: '公開', protected: '非公開', unknown: '不明（Xに表示なし）' },
  sampleAuthor: 'サンプルのポスト',
  sampleTweet: '今年みんなに贈るのはこれです：',
  sampleInvite: 'ボタンをクリックすると、何を選べるかがわかります。ここでは何も投稿も追加もされません。',
  sampleClosed: 'パネルを閉じました。何も行われていません。ボタンでもう一度開けます。',
  wouldAdd: (store) => `商品がバックグラウンドのタブで${store}のカートに入ります。`,
  wouldOpen: (store) => `リンクがタブで開きます（${store}はまだ許可されていません）。`,
  wouldReply: (hashtag) => `Xでは、ここで「${hashtag}」がXの返信欄から送信されます。`,
  wouldEdit: (hashtag) => `Xでは、ここで「${hashtag}」が入った返信欄が開き、「返信」が押されるのを待ちます。`,
  wouldFollow: (cart) => `その後、${cart}`,
  wouldPrivately: (cart) => `Xでは、${cart}何も公開されません。`,
  wouldRemember: '以後は、確認なしのワンクリックで行われます。',
  wasSample: 'これはサンプルです。何も投稿も、開きも、追加もされていません。',
};
