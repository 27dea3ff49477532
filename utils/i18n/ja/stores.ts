import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Amazonストア',
  allow: '許可',
  withdraw: '許可を取り消す',
  notAllowed: '未許可',
  notAllowedNote: 'リンクを開くだけです。',
  signedIn: 'サインイン済み',
  signedOut: 'サインアウト',
  signedOutNote: (seen) => `${seen}ご自分のカートを使うには、サインインしてください。`,
  allowed: '許可済み',
  signInNotSeen: (seen) => `サインインの状態はまだ分かりません。${seen}`,
  notVisited: 'まだ開いていません。',
  seen: (ago) => `${ago}に確認。`,
};
