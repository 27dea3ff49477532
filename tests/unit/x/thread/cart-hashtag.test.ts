// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasCartHashtag } from '../../../../utils/x/thread/cart-hashtag.ts';
import { tag } from '../../../fixtures/threads.ts';
import { quote as quoteOfFirst, tweet } from '../../../fixtures/x/parts.ts';
import { entry, quote as quoteOfSecond } from '../../../fixtures/x-web/parts.ts';

describe.each([
  ['first', tweet, quoteOfFirst],
  ['second', entry, (text: string) => quoteOfSecond({ text })],
] as const)('in the %s client', (_, make, quote) => {
  const has = (parts: { text: string | null; below?: string; name?: string }) => {
    document.body.innerHTML = make(parts);
    return hasCartHashtag(document.querySelector('article') as Element);
  };

  it.each([
    ['the hashtag alone', tag()],
    ['the British one, among words, in capitals', `please ${tag('AMAZONBASKET')}!`],
    ['a hashtag drawn with a full-width sign, which links the same', tag().replace('>#', '>＃')],
    ['two of them', `${tag()} ${tag('AmazonBasket')}`],
    ['a Japanese sentence around it', `これ欲しい ${tag()} です`],
  ])('a text has it: %s', (__, text) => {
    expect(has({ text })).toBe(true);
  });

  it.each([
    ['words that only look like it', { text: '#AmazonCart' }],
    ['another hashtag', { text: tag('AmazonCartel') }],
    ['a mention of an account of that name', { text: '<a href="/AmazonCart">@AmazonCart</a>' }],
    ['a display name', { text: 'no', name: '<span>#AmazonCart</span>' }],
    ['a quoted tweet’s words', { text: 'see this', below: quote('#AmazonCart') }],
    ['a quoted tweet’s link, should X ever draw one', { text: 'see this', below: quote(tag()) }],
    ['a quoted tweet’s link, without words of its own', { text: null, below: quote(tag()) }],
    ['a link outside the text', { text: 'no', below: tag() }],
  ])('a tweet has not: %s', (__, parts) => {
    expect(has(parts)).toBe(false);
  });
});
