import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    '拡張機能が更新、再読み込み、または無効化されました。このクリックでは何も送信されていません。ページを再読み込みして、もう一度お試しください。',
  unreachable: '拡張機能が応答しませんでした。ページを再読み込みして、もう一度お試しください。',
  sheetNotLoaded:
    'ここでは#AmazonCartパネルを開けませんでした。何も送信されていません。ページを再読み込みして、もう一度お試しください。',
};
