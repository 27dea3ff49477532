import { expect, it } from 'vitest';
import { reportText } from '../../../utils/pages/x-page-report.ts';

it('the copied report begins with our version and what was noticed; the page’s structure follows', () => {
  const note = { tabId: 7, at: 5, trouble: 'no-bar', outline: ['html', ' body'] } as const;
  expect(reportText({ ...note, outline: [...note.outline] }, '0.1.0')).toBe(
    '#AmazonCart companion 0.1.0: no-bar\n\nhtml\n body\n',
  );
});
