// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readProduct } from '../../../../utils/x/product-dialect.ts';
import { findActionBar } from '../../../../utils/x/responsive-web/action-bar.ts';
import { readTweet } from '../../../../utils/x/tweet.ts';
import { mayHoldProductLink } from '../../../../utils/x/tweet-links.ts';
import type { Tweet } from '../../../../utils/x/tweet-model.ts';
import {
  bar,
  largeCard,
  link,
  quote,
  smallCard,
  timeLink,
  tweet,
  unavailableQuote,
} from '../../../fixtures/x/parts.ts';

const LINK = 'https://www.amazon.com/Slug-Of-A-Thing/dp/B0CX23V2ZK?tag=shop-20';

beforeEach(() => {
  document.body.innerHTML = '';
});

function article(html: string): Element {
  document.body.innerHTML = html;
  const first = document.querySelector('[data-testid="tweet"]');
  if (!first) throw new Error('the fixture has no tweet');
  return first;
}

function read(html: string): Tweet {
  const found = article(html);
  const tweet = readTweet(found);
  if (!tweet) throw new Error('read as no tweet');
  // What a button is made of is the same, whoever reads it.
  const [link] = tweet.links;
  const anchors = [...found.querySelectorAll('a[href^="http"]')];
  for (const product of [readProduct(found), readProduct(found, anchors)])
    expect(product).toEqual(link ? { id: tweet.id, link } : null);
  return tweet;
}

describe('the tweet on every surface', () => {
  it('a timeline tweet', () => {
    expect(read(tweet({ text: `Look ${link(LINK)}` }))).toEqual({
      id: '1990000000000000001',
      url: 'https://x.com/reader/status/1990000000000000001',
      author: { handle: 'reader', name: 'A Reader', isProtected: false },
      links: [
        { kind: 'product', href: LINK, marketplace: 'com', asin: 'B0CX23V2ZK', affiliateTag: 'shop-20' },
      ],
      canReply: true,
    });
  });

  it('a focal tweet, with its time below the text', () => {
    const html = tweet({
      attributes: 'tabindex="-1"',
      time: '',
      text: link(LINK),
      below: `<div>${timeLink('/reader/status/77')}</div>`,
    });
    expect(read(html)).toMatchObject({ id: '77', links: [{ asin: 'B0CX23V2ZK' }] });
  });

  it('an edited focal tweet, whose time links to its history', () => {
    const html = tweet({ time: timeLink('/reader/status/77/history'), text: link(LINK) });
    expect(read(html)).toMatchObject({ id: '77', url: 'https://x.com/reader/status/77' });
  });

  it('a repost, with the original’s author and permalink', () => {
    const above =
      '<a href="/reposter" role="link"><span data-testid="socialContext">Someone reposted</span></a>';
    expect(read(tweet({ above, text: link(LINK) }))).toMatchObject({
      url: 'https://x.com/reader/status/1990000000000000001',
      author: { handle: 'reader', name: 'A Reader' },
    });
  });

  it('a thread, with each tweet’s own links', () => {
    document.body.innerHTML =
      tweet({ id: '1', text: link(LINK) }) + tweet({ id: '2', text: link('https://amzn.to/3abc') });
    const [first, second] = [...document.querySelectorAll('article')].map(readTweet);
    expect(first).toMatchObject({ id: '1', links: [{ kind: 'product' }] });
    expect(second).toMatchObject({ id: '2', links: [{ kind: 'short', host: 'amzn.to' }] });
  });

  it('a tweet among notifications', () => {
    const html = `<div data-testid="cellInnerDiv">${tweet({ text: link(LINK) })}</div>`;
    expect(read(html).links).toHaveLength(1);
  });

  it('a notification is not read as a tweet', () => {
    document.body.innerHTML = `<article data-testid="notification">${link(LINK)}${timeLink('/a/status/1')}</article>`;
    const notification = document.querySelector('article');
    expect(notification && readTweet(notification)).toBeNull();
  });

  it('the photo viewer’s wrapper is not read as a tweet', () => {
    const wrapper = article(`<div data-testid="tweet">${tweet({ text: link(LINK) })}</div>`);
    expect(wrapper.localName).toBe('div');
    expect(readTweet(wrapper)).toBeNull();
  });

  it('an ad without a permalink is not read', () => {
    expect(readTweet(article(tweet({ time: null, text: link(LINK) })))).toBeNull();
  });

  it('a tweet inside X’s wrapper for counted views is read: only a missing permalink marks an ad', () => {
    const wrapped = (time?: null) =>
      `<div data-testid="placementTracking">${tweet({ text: link(LINK), ...(time === null && { time }) })}<div data-testid="placementTracking"></div></div>`;
    expect(read(wrapped())).toMatchObject({ id: '1990000000000000001', links: [{ asin: 'B0CX23V2ZK' }] });
    expect(readTweet(article(wrapped(null)))).toBeNull();
  });

  it('the link of a quoted tweet’s picture is not taken for the permalink', () => {
    const html = tweet({ time: null, below: quote('x') });
    expect(readTweet(article(html))).toBeNull();
  });

  it('a long-form article has the links of its body, and its header’s bar is not its action bar', () => {
    const body = `<div data-testid="longformRichTextComponent"><a href="${LINK}">a book that I love</a></div>`;
    const html = tweet({ text: null, below: `${bar('', '')}${body}` });
    const found = article(html);
    expect(readTweet(found)?.links).toMatchObject([{ kind: 'product', href: LINK }]);
    expect(findActionBar(found)?.id).toBe('id__bar');
  });
});

describe('a long-form article with a tweet shown in it', () => {
  const within = tweet({
    id: '1980000000000000009',
    handle: 'other',
    text: link(`https://amazon.de/dp/B08N5WRWNW`),
  });
  const html = tweet({
    text: null,
    below: `<div data-testid="twitterArticleRichTextView"><a href="${LINK}">a book</a><section data-testid="simpleTweet">${within}</section></div>`,
  });

  it('reads its own links, author and bar', () => {
    const found = article(html);
    expect(readTweet(found)).toMatchObject({ id: '1990000000000000001', author: { handle: 'reader' } });
    expect(readTweet(found)?.links).toMatchObject([{ href: LINK }]);
    expect(findActionBar(found)?.closest('article')).toBe(found);
  });

  it('the tweet shown in it is read as itself', () => {
    const shown = article(html).querySelector('article');
    expect(shown && readTweet(shown)).toMatchObject({
      id: '1980000000000000009',
      author: { handle: 'other' },
      links: [{ marketplace: 'de', asin: 'B08N5WRWNW' }],
    });
  });
});

describe('the author', () => {
  it('a display name keeps its emoji, which are pictures', () => {
    const name = '<span>birdman</span><img alt="🦊" src="data:,"><span> &amp; Co</span>';
    expect(read(tweet({ name })).author.name).toBe('birdman🦊 & Co');
  });

  it('a display name that looks like another handle is not taken for one', () => {
    const { author, url } = read(tweet({ name: '<span>@someone_else</span>' }));
    expect(author).toEqual({ handle: 'reader', name: '@someone_else', isProtected: false });
    expect(url).toContain('/reader/');
  });

  it('is spelled as in the permalink when the display name is the handle in another case', () => {
    const parts = { handle: 'Jason', name: '<span>@jason</span>' };
    const author = { handle: 'Jason', name: '@jason', isProtected: false };
    expect(read(tweet(parts)).author).toEqual(author);
    expect(read(tweet({ ...parts, time: timeLink('/i/status/5') }))).toMatchObject({
      url: 'https://x.com/Jason/status/5',
      author,
    });
  });

  it('is the one in the permalink when the names show another handle', () => {
    const html = tweet({ handle: 'other_one', time: timeLink('/reader/status/5') });
    expect(read(html).author.handle).toBe('reader');
  });

  it('a long name is cut, and a name cannot change the reading direction', () => {
    const { name } = read(tweet({ name: `\u202e${'🦊'.repeat(500)}` })).author;
    expect([...name]).toHaveLength(80);
    expect(name.startsWith('🦊')).toBe(true);
  });

  it('is protected when a lock shows, but not by a lock in the quoted tweet', () => {
    expect(read(tweet({ isProtected: true })).author.isProtected).toBe(true);
    expect(read(tweet({ below: quote('x') })).author.isProtected).toBe(false);
  });

  it('is read from the permalink when there are no names', () => {
    const found = article(tweet());
    found.querySelector('[data-testid="User-Name"]')?.replaceChildren();
    found.querySelector('[data-testid="User-Name"]')?.after(...parse(timeLink('/reader/status/5')));
    expect(readTweet(found)?.author).toEqual({ handle: 'reader', name: 'reader', isProtected: false });
  });

  it('has a name that is not a link, without the time beside it', () => {
    const name = `<div data-testid="User-Name"><div dir="ltr"><span>A Reader</span></div><div tabindex="-1"><span>@reader</span></div><div>·</div>${timeLink('/reader/status/1990000000000000001')}</div>`;
    const html = tweet().replace(/<div data-testid="User-Name">.*?<\/time><\/a><\/div><\/div><\/div>/s, name);
    expect(html).toContain('tabindex="-1"><span>@reader');
    expect(read(html).author).toEqual({ handle: 'reader', name: 'A Reader', isProtected: false });
  });

  it('is the shown handle when the permalink is /i/status/', () => {
    expect(read(tweet({ time: timeLink('/i/status/5') })).url).toBe('https://x.com/reader/status/5');
  });
});

describe('replying', () => {
  it.each([
    ['', true],
    ['disabled', false],
    ['aria-disabled="true"', false],
    ['aria-disabled="false"', true],
  ])('reply button %s: %s', (attributes, allowed) => {
    expect(read(tweet({ bar: bar(attributes) })).canReply).toBe(allowed);
  });

  it('is not offered without an action bar', () => {
    const found = article(tweet({ bar: '' }));
    expect(readTweet(found)?.canReply).toBe(false);
    expect(findActionBar(found)).toBeNull();
  });

  it('the action bar is never a menu, and never the quoted tweet’s', () => {
    const menu = '<div role="group"><button data-testid="like"></button></div>';
    const found = article(tweet({ bar: bar() + menu, below: quote('x', bar('', 'id="quoted"')) }));
    expect(findActionBar(found)?.id).toBe('id__bar');
    const onlyQuoted = article(tweet({ bar: menu, below: quote('x', bar('', 'id="quoted"')) }));
    expect(findActionBar(onlyQuoted)).toBeNull();
  });
});

describe('bad input never throws', () => {
  it.each([
    ['nothing in it', '<article data-testid="tweet"></article>'],
    ['a broken permalink', tweet({ time: timeLink('/%zz/status/abc') })],
    ['a permalink elsewhere', tweet({ time: timeLink('https://evil.com/reader/status/5') })],
    ['an empty permalink', tweet({ time: '<a><time></time></a>' })],
  ])('%s reads as no tweet', (_, html) => {
    expect(readTweet(article(html))).toBeNull();
  });

  it('broken links, huge text, empty parts', () => {
    const text = [
      '<a href="https://t.co/%zz">https://www.amazon.com/%zz</a>',
      '<a href="https://t.co/">https://</a>',
      '<a href="http">x</a><a href="https://">y</a><a href="https://t.co/a"></a>',
      `<a href="https://t.co/b">${'https://'.repeat(20000)}</a>`,
      `<a href="https://t.co/c">https://www.amazon.com/${'a/'.repeat(20000)}</a>`,
    ].join(' ');
    const below =
      '<div data-testid="card.wrapper"></div><a data-testid="card.layoutSmall.detail" href="https://t.co/d"></a>';
    expect(read(tweet({ text, below })).links).toEqual([]);
  });

  it('deep nesting', () => {
    const found = article(tweet({ text: link(LINK) }));
    let at: Element | null = found.querySelector('[data-testid="User-Name"] span');
    for (let i = 0; at && i < 3000; i++) at = at.appendChild(document.createElement('span'));
    expect(readTweet(found)?.links).toHaveLength(1);
  });
});

/** A link that does not say where it leads, as a card's picture; and one that does. */
const unnamed = (code: string) => `<a href="https://t.co/${code}"><img alt="" src="data:,"></a>`;
const named = (code: string, domain: string) => `<a href="https://t.co/${code}"><span>${domain}</span></a>`;

describe('a tweet without Amazon links costs one query', () => {
  it.each([
    ['text link', tweet({ text: link(LINK) }), true],
    ['short link', tweet({ text: link('a.co/d/0abc') }), true],
    ['large card, label only', tweet({ below: largeCard('amazon.de', null) }), true],
    ['large card, line only', tweet({ below: largeCard('', 'Von amazon.de') }), true],
    ['small card', tweet({ below: smallCard('amzn.to') }), true],
    ['picture before its domain', tweet({ below: unnamed('b') + named('b', 'amzn.to') }), true],
    ['domain beside its link', tweet({ below: `${unnamed('b')}<div>amazon.de</div>` }), true],
    [
      'domain beside the first of two',
      tweet({ below: `${unnamed('b')}<i>amazon.de</i>${named('c', 'a.example')}` }),
      true,
    ],
    [
      'domain beside the last of two',
      tweet({ below: `${named('c', 'a.example')}${unnamed('b')}<i>a.co</i>` }),
      true,
    ],
    [
      'two that name no domain, one that does',
      tweet({ below: `${unnamed('b')}${unnamed('c')}<i>amazon.de</i>${named('b', 'a.example')}` }),
      true,
    ],
    [
      'a picture, and another link to the same place that names the domain',
      tweet({ text: 'amazon', below: unnamed('b') + named('b', 'a.example') }),
      false,
    ],
    [
      'a card whose domain stands beside its link, below another shortener',
      tweet({ text: named('b', 'bit.example/x'), below: `${unnamed('b')}<div>amazon.de</div>` }),
      true,
    ],
    ['no link at all', tweet({ text: 'I love amazon' }), false],
    ['another link', tweet({ text: link('https://example.org/x') }), false],
  ])('%s: %s', (_, html, expected) => {
    expect(mayHoldProductLink(article(html))).toBe(expected);
  });

  it('and nothing else, when it has no link out of X', () => {
    const found = article(tweet({ text: 'amazon', below: unavailableQuote().replace(/<a .*?<\/a>/s, '') }));
    let queries = 0;
    const counting = new Proxy(found, {
      get(target, key) {
        queries += 1;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(mayHoldProductLink(counting)).toBe(false);
    expect(queries).toBe(1);
  });
});

function parse(html: string): Node[] {
  const template = document.createElement('div');
  template.innerHTML = html;
  return [...template.childNodes];
}
