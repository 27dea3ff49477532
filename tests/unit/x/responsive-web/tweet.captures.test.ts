// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProduct } from '../../../../utils/x/product-dialect.ts';
import { findActionBar } from '../../../../utils/x/responsive-web/action-bar.ts';
import { AVATAR, avatarHandle } from '../../../../utils/x/responsive-web/selectors.ts';
import { readTweet } from '../../../../utils/x/tweet.ts';
import { findButtonPlace as findPlace } from '../../../../utils/x/x-web/action-bar.ts';
import { CAPTURES, describeCaptures } from '../../../fixtures/captures.ts';

const PAGES = `${CAPTURES}x/`;

describeCaptures('x', 'real pages read as a person reads them', () => {
  const EXPECTED = [
    ['focal.html', { id: '1852311426666537322', author: { handle: 'birdman46049238', name: 'birdman🦊' } }],
    [
      'timeline-repost.html',
      { id: '1852311426666537322', author: { handle: 'birdman46049238', name: 'birdman🦊' } },
    ],
    [
      'timeline-shop-links.html',
      { id: '1842037500065546723', author: { handle: 'seigura', name: '声優グランプリ＠30周年' } },
    ],
    [
      'whole-page-2026-02.html',
      { id: '2013045749580259680', author: { handle: 'arscontexta', name: 'Heinrich' } },
    ],
  ] as const;

  it.each(EXPECTED)('%s', (file, expected) => {
    document.body.innerHTML = readFileSync(`${PAGES}${file}`, 'utf8');
    const article = document.querySelector('article');
    const tweet = article && readTweet(article);
    expect(tweet).toMatchObject({
      ...expected,
      url: `https://x.com/${expected.author.handle}/status/${expected.id}`,
      links: [],
      canReply: true,
    });
    expect(tweet?.author.isProtected).toBe(false);
    expect(article && readProduct(article)).toBeNull();
    // `readObservation` looks at the first avatar only.
    const avatar = article?.querySelector(AVATAR);
    expect(avatar ? avatarHandle(avatar) : expected.author.handle).toBe(expected.author.handle);
    // The bar with an id is the tweet's own; the header of a long-form article has one without.
    expect(article && findActionBar(article)?.id).toMatch(/^id__/);
  });
});

describeCaptures('x-web', 'pages of the second web client', () => {
  /** Every article on the page: the id, links and right to reply of its tweet, or null for none of its own. */
  function readAll(file: string) {
    document.body.innerHTML = readFileSync(`${CAPTURES}x-web/${file}`, 'utf8');
    return [...document.querySelectorAll('article')].map((article) => {
      const tweet = readTweet(article);
      return tweet && [tweet.id, tweet.links.map(({ href }) => href.slice(0, 36)).join(' '), tweet.canReply];
    });
  }

  it.each([
    ['status.html', true],
    ['status-mobile.html', false],
  ])(
    '%s: a thread whose first tweet quotes another; signed out on a phone nobody can reply',
    (file, canReply) => {
      const read = (id: string) => [id, '', canReply];
      expect(readAll(file)).toEqual([read('1002'), null, read('1003'), read('1004'), read('1005')]);
    },
  );

  it('timeline-shapes.html: each tweet with its own links, quotes and copies with none', () => {
    expect(readAll('timeline-shapes.html')).toEqual([
      ['2001', 'https://www.amazon.de/dp/B0EXAMPLE1?', true],
      ['2002', 'https://amzn.to/3AbCdEf', true],
      ['2004', '', true],
      null,
      ['2005', expect.stringContaining('amazon'), true],
      ['2007', expect.stringContaining('amazon'), true],
      null,
      ['2008', '', true],
      // A repost: the article and the one in it are the same tweet.
      ['2009', expect.stringContaining('amazon'), true],
      ['2009', expect.stringContaining('amazon'), true],
      ['2011', '', true],
      ['2011', '', true],
      null,
      ['2012', 'https://a.co/d/0exAmpl', true],
      ['2013', expect.stringContaining('amazon'), true],
      null,
      null,
    ]);
  });

  it.each(['status.html', 'status-mobile.html'])(
    '%s: each tweet’s button has its place after share, a quote has none',
    (file) => {
      document.body.innerHTML = readFileSync(`${CAPTURES}x-web/${file}`, 'utf8');
      for (const article of document.querySelectorAll('article')) {
        const place = findPlace(article);
        const last = place?.lastElementChild?.getAttribute('data-engagement-action');
        expect(last).toBe(readTweet(article) ? 'share' : undefined);
      }
    },
  );
});
