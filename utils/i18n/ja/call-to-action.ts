import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: '次のポストに',
  line: (hashtag) => `「${hashtag}」と返信すると、カートに入ります`,
  note: 'この拡張機能を入れている人なら誰でも使えます。',
  copy: 'コピー',
  copyWhat: (line) => `：${line}`,
  copied: 'コピーしました。',
  notCopied: 'ブラウザがコピーを許可しませんでした。文を選択して、ご自分でコピーしてください。',
};
