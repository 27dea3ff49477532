import type { Catalogue } from '../catalogue.ts';

const many = (count: number) => count.toLocaleString('ja');

export const trail: Catalogue['trail'] = {
  none: '把握している公開の返信はありません',
  noneNote: 'ボタンで投稿した返信は、Xにある間、ここに表示されます。ここから開いて、Xで削除できます。',
  visible: (count) => `あなたの返信が${many(count)}件、Xで公開されています`,
  tells: (count, products, authors, some) =>
    `${some ? `一覧にある${many(count)}件からは、` : ''}商品${many(products)}点のことが、投稿者${many(authors)}人と、あなたのポストを見られるすべての人に伝わります。`,
  kept: (count) => `${many(count)}件は、リクエストがもう一覧にない返信です。日付とリンクだけを残しています。`,
  followersOnly: (count) =>
    `そのうち${many(count)}件は、アカウントが非公開の間にフォロワー向けに投稿されました。`,
  deleted: (count) => `${many(count)}件の返信は削除されました。`,
  stillReading: '読み込み中…',
  howToDelete:
    '返信を削除するには、Xで開き、メニューから「削除」を選んでください。削除を確認できると、この一覧から外します。別の場所で削除した場合は、「削除済みにする」を押してください。',
  list: 'Xで公開中の返信（新しい順）',
  to: (author) => [author, '宛て'],
  forFollowers: 'フォロワー向け',
  openOnX: 'Xで開く',
  replyTo: (author) => `：@${author}への返信`,
  isGone: '削除済みにする',
  replyBy: (handle) => `${handle}としての返信`,
  notInList: 'リクエストはもう一覧にありません',
  forgetHere: 'この一覧から外す…',
  forgetQuestion: 'この返信を一覧から外しますか？',
  forgetNote: 'ここから外れるだけです。Xにある限り、あなたのポストを見られる人は誰でも見られます。',
  forget: '一覧から外す',
  keepListed: '一覧に残す',

  caption: '月別のリクエスト',
  month: '月',
  public: 'Xで公開中の返信',
  private: '非公開でのリクエスト',
  counts: (month, open, hidden) => `${month}：公開${open}件、非公開${hidden}件`,
};
