import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: '：',
  add: 'この商品をAmazonのカートに入れる',
  oneClick: {
    reply: '1回のクリックで公開投稿',
    edit: '1回のクリックでXの返信欄に入力',
    private: '1回のクリックで非公開で追加',
  },
  labels: {
    replying: '返信中…',
    replied: '返信済み',
    adding: '追加中…',
    'in-cart': 'カートに入りました',
    'needs-you': '要操作',
    'not-added': '追加できず',
    'left-cart': 'カートにありません',
    opened: '開きました',
    unsure: '返信を要確認',
    refused: '未送信',
    orphaned: '要再読み込み',
  },
  tooltips: {
    unsure: '返信を要確認。投稿されたかどうか確認できませんでした',
    orphaned: '要再読み込み。拡張機能が更新または無効化されました',
  },
};
