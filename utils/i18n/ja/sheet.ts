import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Amazonのカートに入れる',
    replying: '返信中…',
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
    replying: '返信を送信中か、Xの返信欄がまだ開いています。投稿されるとボタンに表示されます。',
    adding: 'バックグラウンドのタブで追加しています。そのまま閲覧を続けられます。',
    replied: 'Xが確認しました。カートには何も追加されていません。',
  },
  interruptions: {
    'tab-closed': '商品がカートに入る前にタブが閉じられました。その後は何も押していません。',
    browser: '商品がカートに入る前にブラウザが停止しました。その後は何も押していません。',
    'waited-too-long': '30分待っても順番が来なかったため、中止しました。何も押していません。',
  },
  manyProducts: (count) =>
    `このポストには${count}点の商品へのリンクがあります。欲しい商品にチェックを入れてください。`,
  oneForReply: '返信するには、1点だけチェックを入れてください。',
  linkDetails: 'リンクの詳細',
  affiliateLink: 'アソシエイトリンク（そのまま使用）',
  affiliate: (tag) => [
    'リンクにはアソシエイトタグ「',
    tag,
    '」が含まれています。投稿者が書いたまま、手を加えません。',
  ],
  yourAccount: 'あなたのアカウント',
  replies: (account, author) => [account, 'から', author, 'への返信'],
  seenBy: {
    public: (author) =>
      `この返信はXの誰にでも見え、@${author}さんに通知されます。あなたのアカウントは公開です。`,
    protected: (author) =>
      `この返信はあなたのフォロワーに見えます。@${author}さんにも見えるものとお考えください。あなたのアカウントは非公開です。`,
    unknown: (author) =>
      `あなたのアカウントが公開かどうか分かりませんでした。@${author}さんを含め、誰でもこの返信を見られるものとお考えください。`,
  },
  wasProtected: (author) =>
    `アカウントは最後の確認時には非公開でしたが、変わっている可能性があります。@${author}さんを含め、誰でもこの返信を見られるものとお考えください。`,
  cannotReply: '投稿者がこのポストに返信できる人を制限しています。商品は非公開で追加できます。',
  loggedOut: 'ここではXにログインしていません。商品は非公開で追加できます。',
  logIn: 'Xにログインして返信',
  sendsInWindow: (reply) =>
    `「${reply}」を押すと、Xのウィンドウが開きます。そこに返信を入力し、Xのボタンを押して投稿します。はっきりしない点がある場合は、ボタンは押さずに、あなたにお任せします。`,
  opensWindow: '返信が入力されたXのウィンドウが開きます。そこでXのボタンを押すまで、何も投稿されません。',
  reply: (hashtag) => `${hashtag}と返信`,
  edit: 'Xの返信欄で編集',
  private: '非公開で追加',
  authorsLink: 'ポストのリンク',
  privatelyAdds: (what) => `${what}をバックグラウンドのタブで開き、商品を追加します。何も投稿されません。`,
  privateMany: (count) => `${count}点を非公開で追加`,
  privatelyMany: 'リンクを1つずつバックグラウンドのタブで開き、商品を追加します。何も投稿されません。',
  allowPrivate: (store) => `${store}を許可して非公開で追加`,
  allowPrivateNote:
    '先にブラウザが確認します。その後、バックグラウンドのタブで追加します。何も投稿されません。',
  openLink: 'リンクを開くだけ',
  openLinks: (count) => `${count}件のリンクを開くだけ`,
  moreOptions: 'その他のオプション',
  again: 'もう一度追加…',
  seeReplies: '返信を見る',
  openOnAmazon: 'Amazonで開く',
  dontAsk: '今後は確認しない',
  dontAskHint:
    '今後は、ここで選んだ操作がワンクリックで行われます。この確認は拡張機能のポップアップで再びオンにできます。',

  foreignStore: (store, own) => `このリンクの先は${store}です。あなたのストアは${own}です。`,
  takeLink: (store) => `ポストのリンクを使う（${store}）`,
  takeOwn: (own) => `自分のストア（${own}）を使う`,
  takeOwnNote: '商品番号は同じですが、別の商品の場合があります。ポストのリンクは使いません。',
  cartFollows: (store) => `返信後、商品を${store}のカートにも追加します。`,
  someCartFollows: '返信後、商品をカートにも追加します。',
  notAllowed: (store) => `${store}はまだ許可されていません。返信後はリンクを開くだけです。`,
  noneAllowed: 'まだどのAmazonストアも許可されていません。返信後はリンクを開くだけです。',

  earlier: (ago, sameTweet, what) =>
    `${ago}、${sameTweet ? 'このポストについて' : '別のポストからこの商品について'}：${what}`,
  became: {
    idle: 'リクエストしましたが、何も起こりませんでした。',
    replying: '返信はまだ進行中です。',
    replied: '返信が投稿されました。',
    adding: 'カートに追加しています。',
    'in-cart': 'カートに入っています。',
    'needs-you': 'Amazonでの操作を待っています。',
    'not-added': 'カートに追加されませんでした。',
    'left-cart': 'カートにはもうありません。',
    opened: 'リンクを開きました。',
    unsure: '返信は投稿されたかもしれませんが、Xの確認が取れませんでした。',
    refused: '返信は送信されませんでした。',
  },
  seeIt: '見る',
};
