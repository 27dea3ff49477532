import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: '：',
  add: 'この商品をAmazonのカートに入れる',
  oneClick: {
    reply: 'ワンクリックで公開投稿',
    edit: 'ワンクリックでXの返信欄に入力',
    private: 'ワンクリックで追加（非公開）',
  },
  labels: {
    replying: '返信中…',
    replied: '返信済み',
    adding: '追加中…',
    'in-cart': 'カートの中',
    'needs-you': '要操作',
    'not-added': '未追加',
    'left-cart': 'カートになし',
    opened: '開きました',
    unsure: '返信を確認',
    refused: '未送信',
    orphaned: '再読み込み',
  },
  tooltips: {
    unsure: '返信を確認してください。Xの確認が取れませんでした',
    orphaned: '再読み込みしてください。拡張機能が更新、再読み込み、または無効化されました',
  },
};
