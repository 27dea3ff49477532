import type { Catalogue } from '../catalogue.ts';

export const thread: Catalogue['thread'] = {
  seen: (count) => `カート返信を${count}件表示`,
  ofLoaded: (count) => `（これまでに読み込まれた返信${count}件中）`,
  askedHere: (count) => `ここでは${count}人がこの商品を公開でリクエストしています。`,
  title: 'ここに表示されたカート返信',
  people: (replies, people) => `${people}人から${replies}件の返信。`,
  means: 'カート返信とは、#AmazonCartか#AmazonBasketが付いた返信のことです。',
  onlyLoaded:
    'このページでXが読み込んだ返信だけを、ポストから下へ順に数えています。スクロールするとさらに表示されます。',
  anyoneCanSee: 'このスレッドを読む人なら誰でも同じ内容を見られます。当拡張機能は何も保存しません。',
  byAuthor: '投稿者本人の返信（数に含みません）',
  byProtected: '非公開アカウント：あなたには見えますが、誰にでも見えるわけではありません',
  openReply: (handle, time) => `@${handle}さんの返信（${time}）をXで開く`,
  tallyOffer:
    '集計しますか？このスレッドを開くたびに、ハッシュタグ付きで返信した人と日時を記録します。返信の内容は記録しません。データはこのブラウザだけに残り、90日後に消えます。',
  keepTally: '集計する',
  tallyOn: 'このポストを集計中です。「アクティビティ」の「キャンペーン」で確認できます。',
  stopTally: '集計をやめる',
  stopNote: 'これまでの集計は、削除するまでそこに残ります。',
};
