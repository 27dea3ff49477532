import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'Xのアカウント',
  badges: { public: '公開', protected: '非公開', unknown: '不明' },
  visibleTo: {
    public: '返信はXの誰にでも見えます。',
    protected: '返信はフォロワーに見えます。',
    unknown: '返信が誰に見えるか分かりませんでした。誰にでも見えるものとお考えください。',
  },
  wasProtected: (ago) =>
    `${ago}には非公開でしたが、変わっている可能性があります。返信は誰にでも見えるものとお考えください。`,
  accountSeen: (ago) => `${ago}に確認`,
  noAccount: 'まだ確認していません',
  noAccountNote: '一度Xを開くと、返信が誰に見えるかをここに表示します。',
  linkedToAmazon: 'Amazonとの連携',
  linked: 'あり',
  notLinked: 'なし',
  accordingTo: (service, ago) => `@${service}による（${ago}）。`,

  noStore: '許可されたストアはまだありません。リンクを開くだけです。',
  chooseStore: 'ストアを選ぶ',
  settings: '設定',

  needsYou: (count) => `操作が必要です（${count}）`,
  allNeeds: (count) => `${count}件すべてをアクティビティで見る`,
  latest: '最近のリクエスト',
  none: 'まだ何もありません。Amazonのリンクがあるポストの下の#AmazonCartボタンをご利用ください。',
  putAside: (count) =>
    `${count}件の記録を読み取れなかったため、別に保管しました。ほかの記録はすべて無事です。`,
  mayBeEvicted:
    'この端末の空き容量が足りなくなると、ブラウザがこの一覧を削除することがあります。念のため、「アクティビティ」の「あなたのデータ」からときどき書き出してください。',
  activity: 'アクティビティ',
  settingsAndStores: '設定とストア',
  help: 'ヘルプ',
};
