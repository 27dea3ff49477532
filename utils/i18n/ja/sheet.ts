import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Amazonのカートに入れる',
    replying: '返信を送っています',
    replied: '返信が投稿されました',
    adding: 'カートに追加しています…',
    'in-cart': 'カートに入っています',
    'needs-you': 'Amazonでの操作が必要です',
    'not-added': 'カートに追加されませんでした',
    'left-cart': 'カートにはもうありません',
    opened: 'リンクを開きました',
    unsure: '返信を確認してください',
    refused: '返信は送信されませんでした',
  },
  inCart: (store) => `${store}のカートに入っています`,
  underWay: {
    replying: 'このツイートへの返信を送信中か、返信欄がまだ開いています。投稿されるとボタンに表示されます。',
    adding: 'バックグラウンドのタブで追加しています。そのままお読みいただけます。',
    replied: 'Xに表示されました。カートには何も追加されていません。',
  },
  interruptions: {
    'tab-closed': 'Amazonが追加する前にタブが閉じられました。その後は何も押していません。',
    browser: 'Amazonが追加する前にブラウザが停止しました。その後は何も押していません。',
    'waited-too-long': '30分以内に順番が来ませんでした。何も押していません。',
  },
  manyProducts: (count) => `このツイートには商品が${count}点あります。欲しいものにチェックを入れてください。`,
  oneForReply: '返信は商品1点につき1件です。返信するには1点だけチェックを入れてください。',
  linkDetails: 'リンクの詳細',
  affiliateLink: 'アソシエイトリンク（そのまま使用）',
  affiliate: (tag) => [
    'リンクにはアソシエイトタグ「',
    tag,
    '」が含まれています。リンクは投稿者が書いたままです。',
  ],
  yourAccount: 'あなたのアカウント',
  replies: (account, author) => [account, 'から', author, 'への返信'],
  seenBy: {
    public: (author) =>
      `この返信はXの誰にでも見え、@${author}さんに通知されます。あなたのアカウントは公開です。`,
    protected: (author) =>
      `この返信はあなたのフォロワーに見えます。@${author}さんにも見えるものとお考えください。あなたのアカウントは非公開です。`,
    unknown: (author) =>
      `あなたのアカウントが公開かどうか分かりませんでした。@${author}さんを含め、誰にでもこの返信が見えるものとお考えください。`,
  },
  wasProtected: (author) =>
    `アカウントは最後の確認時には非公開でしたが、変わっている可能性があります。@${author}を含む全員にこの返信が見えるものとお考えください。`,
  cannotReply:
    'このツイートには返信できません。投稿者が返信できる人を制限しています。非公開での追加はできます。',
  loggedOut: 'ここではXにログインしていません。非公開での追加はできます。',
  logIn: 'Xにログインして返信',
  sendsInWindow: (reply) =>
    `「${reply}」を押すと、X自身のウィンドウが開きます。そこに返信を入力し、Xのボタンを押して投稿します。確実でない場合は、Xのボタンはご自身で押してください。`,
  opensWindow:
    '返信が入力された状態で、X自身のウィンドウが開きます。そこでX自身のボタンを押すまで、何も投稿されません。',
  reply: (hashtag) => `${hashtag}と返信`,
  edit: 'Xの返信欄で編集',
  private: '非公開で追加',
  authorsLink: 'ツイートのリンク',
  privatelyAdds: (what) => `${what}をバックグラウンドのタブで開き、商品を追加します。何も投稿されません。`,
  privateMany: (count) => `${count}点を非公開で追加`,
  privatelyMany: 'リンクを1つずつバックグラウンドのタブで開き、商品を追加します。何も投稿されません。',
  allowPrivate: (store) => `${store}を許可して非公開で追加`,
  allowPrivateNote:
    '先にブラウザが確認します。その後、バックグラウンドのタブで追加します。何も投稿されません。',
  openLink: 'リンクを開くだけ',
  openLinks: (count) => `${count}件のリンクを開くだけ`,
  again: 'もう一度追加…',
  seeReplies: '返信を確認',
  openOnAmazon: 'Amazonで開く',
  dontAsk: '今後は確認しない',
  dontAskHint:
    '今後は1回のクリックで、ここで選んだ操作が行われます。この確認はポップアップで再びオンにできます。',

  foreignStore: (store, own) => `このリンクの先は${store}です。あなたのストアは${own}です。`,
  takeLink: (store) => `ツイートのリンクを使う（${store}）`,
  takeOwn: (own) => `自分のストア（${own}）を使う`,
  takeOwnNote: '同じ商品番号でも、別の商品の場合があります。ツイートのリンクは使いません。',
  cartFollows: (store) => `返信の後、商品は${store}のカートにも入ります。`,
  someCartFollows: '返信の後、商品はカートにも入ります。',
  notAllowed: (store) => `${store}はまだ許可されていません。返信の後はリンクを開くだけです。`,
  noneAllowed: 'まだどのAmazonストアも許可されていません。返信の後はリンクを開くだけです。',

  earlier: (ago, sameTweet, what) =>
    `${ago}、${sameTweet ? 'このツイートについて' : '別のツイートからこの商品について'}：${what}`,
  became: {
    idle: 'リクエストしましたが、何も行われませんでした。',
    replying: '返信を書いています。',
    replied: '返信し、投稿されました。',
    adding: 'カートに追加しています。',
    'in-cart': 'カートに入っています。',
    'needs-you': 'Amazonでの操作を待っています。',
    'not-added': 'カートに追加されませんでした。',
    'left-cart': 'カートにはもうありません。',
    opened: 'リンクを開きました。',
    unsure: '返信が投稿されたかもしれませんが、Xによる確認は見られませんでした。',
    refused: '返信は送信されませんでした。',
  },
  seeIt: '見る',
};
