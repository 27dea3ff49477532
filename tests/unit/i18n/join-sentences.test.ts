import { afterEach, expect, it } from 'vitest';
import { joinSentences } from '../../../utils/i18n/join-sentences.ts';
import { setLanguage } from '../../../utils/i18n/strings.ts';

afterEach(() => setLanguage('en', {}));

it('sentences follow each other as the language sets them, and empty ones leave no gap', () => {
  expect(joinSentences('', 'Posted.', 'Added.')).toBe('Posted. Added.');
  setLanguage('ar', {});
  expect(joinSentences('نُشر.', '', 'أُضيف.')).toBe('نُشر. أُضيف.');
  setLanguage('ja', {});
  expect(joinSentences('投稿しました。', '追加しました。')).toBe('投稿しました。追加しました。');
});
