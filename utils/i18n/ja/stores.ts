import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Amazonストア',
  allow: '許可',
  withdraw: '許可を取り消す',
  notAllowed: '未許可',
  notAllowedNote: 'リンクを開くだけです。',
  signedIn: 'ログイン中',
  signedOut: 'ログアウト中',
  signedOutNote: (seen) => `${seen}ご自身のカートを使うには、そこでログインしてください。`,
  allowed: '許可済み',
  signInNotSeen: (seen) => `ログインしているかどうかはまだ分かりません。${seen}`,
  notVisited: 'まだ開かれていません。',
  seen: (ago) => `確認：${ago}。`,
};
