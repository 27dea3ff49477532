import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: '投稿の前に確認する',
  warnOn: '先にボタンが確認し、返信が誰に見えるかを示します。',
  warnOff: '1回のクリックですぐに実行されます。',
  oneClick: '1回のクリックで：',
  acts: {
    reply: '返信を投稿',
    edit: 'Xの返信欄に入力',
    private: '非公開で追加',
  },
  addAfterReply: '返信の後、カートにも入れる',
};
