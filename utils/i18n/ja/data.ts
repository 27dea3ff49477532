import type { Catalogue } from '../catalogue.ts';

export const data: Catalogue['data'] = {
  export: 'エクスポート',
  exportNote:
    '拡張機能がこのブラウザに保存しているすべてを、端末のファイルに保存します。どこにも送信されません。JSONは再びインポートできます。CSVは表計算ソフトで開け、1行が1件のリクエストです。',
  exportJson: 'JSONをエクスポート',
  exportCsv: 'CSVをエクスポート',
  writing: '保存中…',
  notWritten: 'ファイルを保存できませんでした。何も変更されていません。もう一度お試しください。',
  columns: {
    askedAt: 'リクエスト日時',
    product: '商品',
    store: 'ストア',
    asin: 'ASIN',
    author: '投稿者',
    tweet: 'ポスト',
    link: 'リンク',
    account: 'アカウント',
    visibility: '公開範囲',
    reply: '返信',
    replyAddress: '返信のアドレス',
    cart: 'カート',
    price: '確認した価格',
    changedAt: '最終変更',
  },

  import: 'インポート',
  importNote:
    'ここでエクスポートしたJSONファイルの内容を追加します。同じものが二重に追加されたり、上書きされたりすることはありません。ファイルの中で進行中だったリクエストが再び始まることもありません。',
  choose: 'ファイルを選ぶ…',
  reading: '読み込み中…',
  importing: 'インポート中…',
  fresh: '件は新規',
  merged: '件は既存のリクエストの更新',
  unchanged: '件はすでにあり、変更なし',
  refused: '件は読み取れないため除外',
  tallies: '「キャンペーン」用',
  removedBefore: (count) => `新規のうち${count}件は、この一覧から削除したものです。一覧に戻ります。`,
  takeSettings: 'ファイルの設定も取り込む',
  imported: (fresh, merged, unchanged) =>
    `インポートしました：新規${fresh}件、更新${merged}件、変更なし${unchanged}件。`,
  talliesLeftOut: (count, most) =>
    `集計は${most}件までのため、${count}件は取り込んでいません。「キャンペーン」でいくつか削除してから、もう一度ファイルをインポートしてください。`,
  allWasHere: 'このファイルの内容は、すべてここにありました。',
  tooLarge: (megabytes) =>
    `このファイルは、読み込める上限の${megabytes}MBを超えています。何も変更されていません。`,
  notOurs:
    'このファイルはこの拡張機能でエクスポートしたものではありません。何も変更されていません。別のファイルを選んでください。',
  fromLater:
    'このファイルは、拡張機能のより新しいバージョンでエクスポートされました。何も変更されていません。拡張機能を更新してから、もう一度お試しください。',
  broken: '問題が発生したため、何もインポートされませんでした。もう一度お試しください。',
  full: 'ブラウザの空き容量が足りないため、何もインポートされませんでした。すでに保存されているものは無事です。この端末の空き容量を増やして、もう一度お試しください。',

  unreadable: '読み取れない記録',
  unreadableNote: (count) =>
    `${count}件の記録を読み取れません。壊れているか、この拡張機能の新しいバージョンで保存されたものです。読み取れない記録はそのまま残り、JSONのエクスポートにも含まれます。ほかの記録はすべて無事です。`,
  putAside: (when) => `別に保管：${when}`,

  deleteAll: 'すべて削除',
  deleteAllNote: (link) => [
    '拡張機能がこのブラウザに保存しているすべて（リクエストとその画像、集計、確認したXのアカウントとAmazonストア）を削除します。Xに投稿したものはXに残ります。',
    link('先に「Xでの返信」をご確認ください'),
    '。',
  ],
  deleteAllAsk: 'すべて削除…',
  really: '本当にすべて削除しますか？',
  reallyRequests: (all) => `リクエスト${all}件と、ほかのすべてを削除しますか？`,
  stillPublic: (some) =>
    `あなたの返信が${some}件、まだXで公開されています。ここで削除してもXには残り、ここの一覧には表示できなくなります。`,
  noUndo: 'この操作は元に戻せません。',
  resetSettings: '設定も初期状態に戻す',
  yesDelete: 'はい、すべて削除します',
  keep: 'すべて残す',
  deleted: 'ここにあったものはすべて削除しました。Xに投稿したものはXに残っています。',
};
