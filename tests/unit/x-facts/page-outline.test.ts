import { expect, it } from 'vitest';
import { isMarkupWord, MOST_LINES, readOutline } from '../../../utils/x-facts/page-outline.ts';

it.each(['reply', 'User-Name', 'aria-label', 'toolBar'])('"%s" may be a word of markup', (word) => {
  expect(isMarkupWord(word)).toBe(true);
});

it.each([
  '',
  '-',
  'a-',
  'a b',
  'tweetTextarea_0',
  'card.wrapper',
  '@name',
  'naïve',
  '日本',
  'a/b',
  'a'.repeat(41),
])('"%s" may not', (word) => {
  expect(isMarkupWord(word)).toBe(false);
});

it('what the page’s process sends in place of a report is cut down to lines of the same form', () => {
  const told = [
    'article[data-testid=tweet]',
    'p[role=@name]',
    'p[data-x=2001]',
    'https://x.com/',
    'a b c',
    7,
    null,
  ];
  expect(readOutline(told)).toEqual(['article[data-testid=tweet]']);
  expect(readOutline(Array(9999).fill('div'))).toHaveLength(MOST_LINES);
  expect(readOutline([`${' '.repeat(99)}div`, `div${'[role=a]'.repeat(99)}`])).toEqual([]);
  for (const other of [undefined, null, 'div', { 0: 'div', length: 1 }])
    expect(readOutline(other)).toEqual([]);
});
