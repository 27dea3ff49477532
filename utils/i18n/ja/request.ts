import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: '返信を送信しました。Xの確認を待っています',
  replyOpen: '返信欄を開いています（まだ何も投稿されていません）',
  replyAbandoned: {
    closed: '返信欄が閉じられ、返信を確認できませんでした',
    'other-words': '返信欄から別の内容が送信されました',
    undone: 'Xが送信する前に返信が取り消されました',
  },
  replyUnsure: '返信を確認できません：ポストを確認してください',
  notReplied: (why) => `返信していません：${why}`,
  replyPosted: '返信を投稿しました',
  replyDeleted: '返信は削除されました',
  failures: {
    'logged-out': 'Xからログアウトしています',
    restricted: '投稿者が返信できるアカウントを制限しています',
    'wrong-target': 'Xの返信欄が別のポスト宛てでした',
    'draft-in-the-way': 'Xの返信欄に下書きが残っていました',
    'refused-by-x': 'Xが受け付けませんでした',
    'rate-limited': '投稿回数が多すぎます',
    duplicate: '同じ返信がすでにあります',
    unseen: '確認できません',
  },
  answers: {
    added: (by) => `@${by}によると、追加されました。`,
    'not-linked': (by) => `@${by}によると、XのアカウントはAmazonと連携していません。`,
    refused: (by) => `@${by}によると、追加されませんでした。`,
    unrecognised: (by) => `@${by}からの返答を読み取れませんでした：`,
  },
  origins: {
    elsewhere: 'ほかの場所で返信：Xで返信を確認しました',
    device: '別のブラウザでのリクエスト',
  },

  tweetBy: (author) => [author, 'のポスト'],
  yourReply: 'あなたの返信',
  addToCart: 'カートに入れる',
  openOnAmazon: 'Amazonで開く',

  repliedByPhone: 'スマートフォンからハッシュタグ付きで返信しましたか？',
  repliedElsewhereWaiting: (count) => `ほかの場所で返信した商品${count}点が、まだカートに入っていません。`,
  repliedWaiting: (count) => `返信した商品${count}点が、まだカートに入っていません。`,
  addAll: (count) => `${count}点すべてをカートに入れる`,
  lookThroughReplies: 'Xで返信を確認',
  lookForMore: 'ほかにもないか確認',

  priceNow: (price) => `現在${price}`,
  priceLastSeen: (price) => `最終確認時${price}`,
  priceLess: (amount) => `${amount}安い`,
  priceMore: (amount) => `${amount}高い`,
  priceThen: (price, whenAsked) => `${whenAsked ? 'リクエスト時' : '追加時'}${price}`,
  priceChange: (then, since, difference) => `${then}、${since}：${difference}`,
  priceChangeShort: (since, difference) => `${since}、${difference}`,
};
