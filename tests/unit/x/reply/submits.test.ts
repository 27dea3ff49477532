// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { type Submit, watchSubmits } from '../../../../utils/x/reply/submits.ts';
import { editor, mockLayout, replyDialog, submit } from './reply-page.ts';

const life = new AbortController();
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

it('X’s shortcut in the editor of a further post sends the box, whose first post is the reply', () => {
  mockLayout();
  const further = editor('two', 'More of it.').replace('tweetTextarea_0', 'tweetTextarea_1');
  document.body.innerHTML = replyDialog(
    '1990000000000000001',
    editor('one', '#AmazonCart') + further + submit(),
  );
  const seen: Submit[] = [];
  watchSubmits((one) => seen.push(one), life.signal);
  const shortcut = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true });
  Object.defineProperty(shortcut, 'isTrusted', { value: true });
  document.querySelector('#two')?.dispatchEvent(shortcut);
  expect(seen).toMatchObject([{ text: '#AmazonCart', isThread: true }]);
});
