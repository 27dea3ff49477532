import type { Words } from '../words.ts';

export const stores: Words['stores'] = {
  title: 'Amazonストア',
  allow: '許可',
  withdraw: '取り消す',
  notAllowed: '未許可',
  notAllowedNote: 'リンクを開くだけです。',
  linked: '連携中',
  signedIn: (seen) => `サインイン済み。${seen}`,
  signedOut: 'サインアウト',
  signedOutNote: (seen) => `${seen}ご自分のカートを使うには、サインインしてください。`,
  allowed: '許可済み',
  signInNotSeen: (seen) => `サインインは未確認です。${seen}`,
  notVisited: 'まだ開いていません。',
  seen: (ago) => `${ago}に確認。`,
};
