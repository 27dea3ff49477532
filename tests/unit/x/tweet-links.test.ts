// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readProductLink } from '../../../utils/amazon/product-link.ts';
import { mayHoldProductLink, POSSIBLE_LINK } from '../../../utils/x/tweet-links.ts';
import { ALL_ROWS } from '../../fixtures/links/index.ts';
import { entry, link } from '../../fixtures/x-web/parts.ts';

describe('the one query for each tweet', () => {
  const isFound = (href: string) => {
    const anchor = document.createElement('a');
    anchor.setAttribute('href', href);
    return anchor.matches(POSSIBLE_LINK);
  };

  it('finds every link that is read as a product or a short link, and every shortened one', () => {
    const read = ALL_ROWS.map(({ href }) => href).filter(readProductLink);
    expect(read.filter((href) => !isFound(href))).toEqual([]);
    expect(isFound('https://t.co/AbCdEfGh01')).toBe(true);
  });

  it.each([
    'https://notes.example/rain',
    'https://alpha.com/d/abc',
    'http://user@shop.example/?to=kettle',
    '/reader/status/2001',
  ])('does not find %s', (href) => expect(isFound(href)).toBe(false));

  it('answers for a tweet of the second client with links to elsewhere alone', () => {
    document.body.innerHTML = entry({ text: link('https://notes.example/rain', 'amazon.com/dp/B0QUIETEAR') });
    const article = document.querySelector('article') as Element;
    expect(article.querySelectorAll(POSSIBLE_LINK)).toHaveLength(0);
    expect(mayHoldProductLink(article)).toBe(false);
  });
});
