import type { Catalogue } from '../catalogue.ts';

const many = (count: number) => count.toLocaleString('ja');

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `${many(posts)}件のポストを集計しています`,
  note: 'あなたのポストの下にXが表示した、#AmazonCartまたは#AmazonBasketの付いた返信を1件ずつ数えます。Xがまだ表示していない返信があるかもしれず、すでに削除された返信もあるかもしれません。すべてこのブラウザの中だけに保存されます。',
  none: '集計はありません',
  noneNote:
    'Amazonのリンクを含む自分のポストをXで開き、その下の行から集計を始めてください。数えたものがここに表示されます。',

  compare: 'ポストの比較',
  measures: {
    posted: 'ポスト',
    replies: '返信',
    people: '人数',
    repeated: '他の商品も',
    firstDay: '最初の24時間',
  },
  posted: (date) => `投稿日：${date}`,

  dedicated: '2つ以上の商品をリクエストした人',
  askedFor: (products) => `あなたの商品を${many(products)}点リクエスト`,
  andMore: (people) => `ほか${many(people)}人`,

  counted: (replies, people) => `${many(people)}人からカート返信${many(replies)}件`,
  alsoAsked: (people) => `うち${many(people)}人は、あなたの別の商品もリクエストしています。`,
  noReplies:
    'カート返信はまだありません。Xでポストを開いて返信をスクロールすると、Xが表示した返信を1件ずつ数えます。',
  mostReplies: (most) =>
    `1つのポストにつき、保存する返信は${many(most)}件までです。それ以降の返信は数えません。`,
  stopped: '集計を停止しています。Xのポストの下から再開できます。',
  seen: (visits, last, shown) =>
    `返信を見た回数：${many(visits)}回（前回：${last}）。そのときXが読み込んでいた返信：${many(shown)}件。`,
  neverSeen: '返信はまだ見ていません。',

  charts: {
    hour: 'カート返信の推移（1時間ごと）',
    day: 'カート返信の推移（1日ごと）',
    week: 'カート返信の推移（1週間ごと）',
    month: 'カート返信の推移（1か月ごと）',
  },
  from: '開始',
  replies: '返信',

  openPost: 'ポストを開く',
  exportCsv: 'CSVをエクスポート',
  exportAll: 'すべてCSVでエクスポート',
  keepLonger: '90日を過ぎても残す',
  forgottenOn: (date) => `オフの場合、${date}に削除します。`,
  keptOn: '削除するまで残ります。',
  delete: '削除…',
  deleteQuestion: (replies) =>
    replies === 0 ? 'この集計を削除しますか？' : `返信${many(replies)}件を含むこの集計を削除しますか？`,
  deleteNote: '誰がいつ返信したかの記録を、ここから削除するだけです。ポストとその返信はXに残ります。',
  yesDelete: '削除する',
  keep: '残す',
  showMore: (more) => `さらに${many(more)}件のポストを表示`,

  columns: {
    repliedAt: '返信日時',
    handle: 'アカウント',
    reply: '返信のアドレス',
    product: '商品',
    link: 'リンク',
    post: 'ポストのアドレス',
  },
};
