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
  accountSeen: (ago) => `確認：${ago}`,
  noAccount: 'まだ確認していません',
  noAccountNote: 'Xを一度開くと、返信が誰に見えるかがここに表示されます。',
  linkedToAmazon: 'Amazonとの連携',
  linked: 'あり',
  notLinked: 'なし',
  accordingTo: (service, ago) => `@${service}の情報（${ago}）。`,

  noStore: '許可されたストアはまだありません。リンクを開くだけです。',
  chooseStore: 'ストアを選ぶ',
  settings: '設定',

  needsYou: (count) => `操作が必要です（${count}）`,
  allNeeds: (count) => `${count}件すべてをアクティビティで見る`,
  latest: '最近のリクエスト',
  none: 'まだ何もありません。Amazonのリンクがあるポストの下にある#AmazonCartボタンを探してください。',
  putAside: (count) =>
    `${count}件の記録を読み取れなかったため、別に保管しました。ほかの記録はすべて無事です。`,
  mayBeEvicted:
    'この端末の空き容量が足りなくなると、ブラウザがこの一覧を削除することがあります。念のため、「アクティビティ」の「あなたのデータ」からときどきエクスポートしてください。',
  activity: 'アクティビティ',
  settingsAndStores: '設定とストア',
  help: 'ヘルプ',
};
