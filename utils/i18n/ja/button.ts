import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: '：',
  add: 'この商品をAmazonのカートに入れる',
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
    replying: '返信しています',
    replied: '返信しました',
    adding: 'カートに追加しています',
    'in-cart': 'カートに入っています',
    'needs-you': 'Amazonでの操作が必要です',
    'not-added': 'カートに追加されませんでした',
    'left-cart': 'カートにはもうありません',
    opened: 'リンクを開きました',
    unsure: '返信が投稿されたかどうか確認できませんでした',
    refused: '返信は送信されませんでした',
    orphaned:
      '拡張機能が更新、再読み込み、または無効化されました。このページを再読み込みすると状態が分かります',
  },
};
