import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: '#AmazonCartへようこそ',
  title: '#AmazonCartが帰ってきました',
  lead: (bold) => [
    'Amazonのリンクがあるポストの下の',
    bold('#AmazonCart'),
    'をクリックすると、商品がAmazonのカートに入ります。ほかの人に見せるかどうかは、あなたが選びます。',
  ],
  stepStore: 'Amazonストアを許可する',
  stepStoreNote: '商品がそのストアのカートに入るようになります。許可しない場合は、リンクを開くだけです。',
  stepXNote:
    'Amazonのリンクがあるポストを探し、その下の#AmazonCartをクリックします。非公開で追加するか、公開の返信をするかを選べます。',

  whoSees: '誰に何が見えるか',
  reply: (bold) => [
    bold('#AmazonCartと返信'),
    'は、Xに返信を投稿します。あなたのアカウントを読める人すべてと、ポストの投稿者に見えます。投稿の前に、誰に見えるかをお知らせします。',
  ],
  private: (bold) => [
    bold('非公開で追加'),
    'は、何も投稿しません。商品はバックグラウンドのタブでカートに入ります。',
  ],
  nothingElse:
    'ほかのどこにも送信されません。当方のサーバーはありません。ブラウザの同期がオンの場合、設定と最新のリクエストがほかのご自分のブラウザに届きます。設定のスイッチで止められます。',
  accessMeans: 'ストアへのアクセスでできること',
  rules: 'Xのルール',
  rulesNote:
    'Xは、自動で、大量に、または予約して投稿するスクリプトを禁止しています。ここでは、あなたの1回のクリックで投稿される返信は多くても1件で、その内容は事前に表示されます。Xのボタンをご自分で押したい場合は、「Xの返信欄で編集」をお使いください。返信欄に入力するだけで、後はお任せします。',
  history: '#AmazonCartとは',
  historyNote:
    '2014年には、ツイートに#AmazonCartと返信すると、その商品がAmazonのカートに入りました。その後、Amazonはこれを終了しました。この拡張機能は、あなたのブラウザの中でそれを再び可能にします。',
  allSettings: 'すべての設定とストア',
  requests: 'あなたのリクエスト',
  privacy: 'プライバシーとセキュリティ',

  sample: 'お試し：サンプル',
  ifAccount: 'Xのアカウントが次の場合',
  accounts: { public: '公開', protected: '非公開', unknown: 'Xが示さない' },
  sampleAuthor: 'サンプルのポスト',
  sampleTweet: '今年みんなに贈るのはこれです：',
  sampleClosed: 'パネルを閉じました。何も行われていません。ボタンでもう一度開けます。',
  wouldAdd: (store) => `商品がバックグラウンドのタブで${store}のカートに入ります。`,
  wouldOpen: (store) => `リンクがタブで開きます（${store}はまだ許可されていません）。`,
  wouldReply: (hashtag) => `Xでは、ここで「${hashtag}」がXの返信欄から送信されます。`,
  wouldEdit: (hashtag) => `Xでは、ここで「${hashtag}」が入った返信欄が開き、「返信」が押されるのを待ちます。`,
  wouldFollow: (cart) => `その後、${cart}`,
  wouldPrivately: (cart) => `Xでは、${cart}何も公開されません。`,
  wouldRemember: '以後は、1回のクリックで確認なしに行われます。',
  wasSample: 'これはサンプルです。何も投稿も、開きも、追加もされていません。',
};
