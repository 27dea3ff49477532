import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: '投稿の前に確認する',
  warnOn: 'ボタンを押すと先に確認し、返信が誰に見えるかを示します。',
  warnOff: 'ワンクリックですぐに実行されます。',
  oneClick: 'ワンクリックの動作：',
  acts: {
    reply: '返信を投稿',
    edit: 'Xの返信欄に入力',
    private: '非公開で追加',
  },
  addAfterReply: '返信後、カートにも入れる',
};
