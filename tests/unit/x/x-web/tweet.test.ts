// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readProduct } from '../../../../utils/x/product-dialect.ts';
import { readLinkBehind, readTweet } from '../../../../utils/x/tweet.ts';
import { findActionBar, findButtonPlace } from '../../../../utils/x/x-web/action-bar.ts';
import { article, bar, type EntryParts, entry, link, quote } from '../../../fixtures/x-web/parts.ts';

const KETTLE = 'https://www.amazon.de/dp/B000000001?tag=fan-21&ref=x';
const SHORT = 'https://amzn.to/3AbCdEf';

/** Reads the first tweet of a page that holds this markup; what a button needs of it must say the same. */
function read(html: string) {
  document.body.innerHTML = html;
  const found = document.querySelector('article');
  const tweet = found && readTweet(found);
  const [link] = tweet?.links ?? [];
  const expected = tweet && link ? { id: tweet.id, link } : null;
  if (found)
    for (const links of [undefined, [...found.querySelectorAll('a[href^="http"]')]])
      expect(readProduct(found, links)).toEqual(expected);
  return tweet;
}
const readEntry = (parts: EntryParts) => read(entry(parts));

describe('a tweet of the second web client', () => {
  it('is read with its permalink, author and links', () => {
    expect(readEntry({ text: `Look: ${link(KETTLE)}` })).toEqual({
      id: '2001',
      url: 'https://x.com/reader/status/2001',
      author: { handle: 'reader', name: 'A Reader', isProtected: false },
      links: [
        { kind: 'product', href: KETTLE, marketplace: 'de', asin: 'B000000001', affiliateTag: 'fan-21' },
      ],
      canReply: true,
    });
  });

  it('is read on its own page by the links at its date and views', () => {
    const tweet = readEntry({ isFocal: true, text: link(SHORT) });
    expect(tweet).toMatchObject({ id: '2001', links: [{ kind: 'short', href: SHORT }], canReply: true });
  });

  it('does not take a link in its text for its permalink', () => {
    const text = `${link('https://x.com/biz/status/21')} ${link(KETTLE)}`;
    expect(readEntry({ isFocal: true, text })).toMatchObject({ id: '2001', author: { handle: 'reader' } });
  });

  it('has the permalink’s author, not an affiliate or a reposter', () => {
    const above = '<div><a href="/reposter">Somebody reposted</a></div>';
    expect(readEntry({ above })?.author).toMatchObject({ handle: 'reader', name: 'A Reader' });
  });

  it('still reads a t.co link by its words', () => {
    const text = link('https://t.co/AbCdEf1234', 'amzn.to/3AbCdEf');
    expect(readEntry({ text })?.links).toMatchObject([{ kind: 'short', href: SHORT }]);
  });

  it('lists a product with two links once', () => {
    expect(readEntry({ text: link(KETTLE) + link('https://amazon.de/dp/B000000001') })?.links).toHaveLength(
      1,
    );
  });

  it('reads a link outside its text, as in a card', () => {
    expect(readEntry({ below: `<div><a href="${SHORT}"><img></a></div>` })?.links).toHaveLength(1);
  });

  it('never has the links of a tweet that it quotes', () => {
    const tweet = readEntry({ text: 'So true', below: quote({ text: link(KETTLE) }) });
    expect(tweet).toMatchObject({ id: '2001', links: [], canReply: true });
  });

  it('is read as the original when it is reposted, as an article in the article of one entry', () => {
    const inner = article({ text: link(KETTLE) });
    const html = `<div data-timeline-entry="" data-href="/reader/status/2001" role="link" tabindex="0"><article>${inner}</article></div>`;
    expect(read(html)).toMatchObject({
      id: '2001',
      author: { handle: 'reader' },
      links: [{ kind: 'product' }],
    });
  });

  it('has the last of two bars, as on the page of a long-form article', () => {
    const text = `${bar('2001')}<h1 dir="auto">Kettles</h1><div class="x-article-body">${link(KETTLE)}</div>`;
    expect(readEntry({ isFocal: true, text: null, below: text })?.links).toHaveLength(1);
    const found = document.querySelector('article');
    expect(found && findActionBar(found)).toBe(
      [...document.querySelectorAll('[data-trailing]')].at(-1)?.parentElement,
    );
  });
});

describe('no tweet is read', () => {
  it.each([
    ['from a quote', `<div>${quote({ text: link(KETTLE) })}</div>`, true],
    [
      'from an entry without a permalink: an advertisement',
      `<div data-timeline-entry=""><article><div dir="auto">${link(KETTLE)}</div></article></div>`,
      false,
    ],
    [
      'from an advertisement on a phone, whose reply control leads to the app',
      `<div data-timeline-entry=""><article><div dir="auto">${link(KETTLE)}</div>${bar('2001', 'https://m.x.com/reader/status/2001')}</article></div>`,
      false,
    ],
    ['from an article in no entry', article({ text: link(KETTLE) }), false],
    ['from a hidden copy', `<div hidden id="S:0">${entry({ text: link(KETTLE) })}</div>`, false],
    ['where the reply control answers another tweet', entry({ text: link(KETTLE), bar: bar('2002') }), false],
    [
      'where date and entry disagree',
      entry({ text: link(KETTLE) }).replace(
        'data-href="/reader/status/2001"',
        'data-href="/reader/status/2009"',
      ),
      false,
    ],
  ])('%s', (_, html, isQuote) => {
    document.body.innerHTML = isQuote ? entry({ below: html }) : html;
    const found = isQuote ? document.querySelectorAll('article')[1] : document.querySelector('article');
    expect(found && readTweet(found)).toBeNull();
    expect(found && readProduct(found)).toBeNull();
  });
});

describe('the action bar', () => {
  it('has the button’s place at its end, after share', () => {
    readEntry({ text: link(KETTLE) });
    const found = document.querySelector('article');
    const place = found && findButtonPlace(found);
    expect(place?.lastElementChild?.getAttribute('data-engagement-action')).toBe('share');
    expect(place?.parentElement).toBe(found && findActionBar(found));
  });

  it('is missing in a quote, and a quote’s is not the tweet’s', () => {
    document.body.innerHTML = entry({ bar: '', below: quote({ bar: bar('1001') }) });
    const [outer, quoted] = document.querySelectorAll('article');
    expect(outer && findActionBar(outer)).toBeNull();
    expect(quoted && readTweet(quoted)).toBeNull();
  });

  it.each([
    ['its link is disabled', 'aria-disabled="true"'],
    ['its control is disabled', 'disabled=""'],
  ])('takes no reply when %s', (_, attribute) => {
    expect(readEntry({ bar: bar('2001', '', attribute) })?.canReply).toBe(false);
  });

  it('offers no reply on a phone when signed out, where all controls lead to the app', () => {
    const tweet = readEntry({ host: 'https://m.x.com', text: link(KETTLE) });
    expect(tweet).toMatchObject({ id: '2001', canReply: false, url: 'https://x.com/reader/status/2001' });
  });
});

describe('a link that the shopper has pointed at', () => {
  it('leads to its product, unless it is in a quote or is not a product', () => {
    const below = quote({ text: link(SHORT) });
    document.body.innerHTML = entry({ text: `${link(KETTLE)} ${link('https://notes.example/')}`, below });
    const tweet = document.querySelector('article') as Element;
    expect(readLinkBehind(tweet, KETTLE)).toMatchObject({ asin: 'B000000001' });
    expect(readLinkBehind(tweet, 'https://notes.example/')).toBeNull();
    expect(readLinkBehind(tweet, SHORT)).toBeNull();
  });
});
