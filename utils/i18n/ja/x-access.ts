import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'Xを開く',
  allow: 'Xでの使用を許可',
  title: 'Xではまだ許可されていません',
  missing:
    'ブラウザの設定により、この拡張機能はあなたが許可するまでXで動作しません。それまでは、ポストの下に#AmazonCartが表示されません。リクエストは無事です。',
  refused:
    'ブラウザがXでの使用を許可しなかったため、何も変わっていません。いつでももう一度お試しいただけます。',
  given: 'Xでの使用を許可しました。すでに開いているXのページを再読み込みしてください。',
};
