// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readObservation } from '../../../../utils/x/observe/observe-tweets.ts';
import { findAnsweredArticle } from '../../../../utils/x/responsive-web/thread.ts';
import { findHashtag } from '../../../../utils/x-facts/hashtag.ts';
import { link, tweet } from '../../../fixtures/x/parts.ts';

/** Rows as X draws them: a thread that goes on has a line under the picture, and no edge under its row. */

const PRODUCT = link('https://www.amazon.com/dp/B0C7QKX4TN');
const FOCAL = 'tabindex="-1"';
const row = (html: string, { line = false, edge = !line }: { line?: boolean; edge?: boolean } = {}) => {
  const frame = `style="border-bottom-width: ${edge ? 1 : 0}px"`;
  const joined = line
    ? html.replace(/(data-testid="Tweet-User-Avatar">.*?<\/div><\/div>)/, '$1<div></div>')
    : html;
  return `<div data-testid="cellInnerDiv"><div ${frame}><div>${joined}</div></div></div>`;
};
const GAP = '<div data-testid="cellInnerDiv"><div></div></div>';
const asked = (id = '10', change: object = {}) => tweet({ id, handle: 'seller', text: PRODUCT, ...change });
const reply = (id = '20', change: object = {}) =>
  tweet({ id, handle: 'shopper_one', text: '@seller #AmazonCart', ...change });

function page(...rows: string[]) {
  document.body.innerHTML = `<section><h1>Conversation</h1><div><div>${rows.join('')}</div></div></section>`;
}
const article = (id: string) => {
  const found = document.querySelector(`article:has(a[href$="/status/${id}"])`);
  return found ?? expect.unreachable(`no tweet ${id}`);
};
const answered = (id = '20') => {
  const above = findAnsweredArticle(article(id));
  return /status\/(\d+)/.exec(above?.querySelector('a:has(> time)')?.getAttribute('href') ?? '')?.[1] ?? null;
};
const readSecond = (id = '20') => {
  const seen = readObservation(article(id), 'shopper_one');
  return seen?.kind === 'own-reply-seen' ? (seen.answered?.tweet.id ?? null) : null;
};
beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the tweet that a reply answers', () => {
  it('is the tweet above it that X connects to it by a line, on a profile and on a tweet’s page', () => {
    page(row(asked(), { line: true }), row(reply()));
    expect(answered()).toBe('10');
    page(
      row(asked('9'), { line: true }),
      row(asked('10'), { line: true }),
      row(reply('20', { attributes: FOCAL })),
    );
    expect(answered()).toBe('10');
  });

  it('is the page’s own tweet when no line connects the reply, past ads and other threads', () => {
    page(row(asked('10', { attributes: FOCAL })), row(reply()));
    expect(answered()).toBe('10');
    const other = tweet({ id: '15', handle: 'other_one' });
    const ad = tweet({ id: '16', handle: 'advertiser', time: null });
    page(row(asked('10', { attributes: FOCAL })), GAP, row(other), GAP, row(ad), row(reply()));
    expect(answered()).toBe('10');
  });

  it('is the tweet that a line connects it to, not the page’s own', () => {
    const other = tweet({ id: '15', handle: 'other_one' });
    page(row(asked('10', { attributes: FOCAL })), GAP, row(other, { line: true }), row(reply()));
    expect(answered()).toBe('15');
    expect(readSecond()).toBeNull();
  });

  it.each<[string, string[]]>([
    ['it stands alone', [row(reply())]],
    ['it is the first row', [row(reply()), row(asked('10', { attributes: FOCAL }))]],
    ['it stands below another tweet without a line, in a timeline', [row(asked()), row(reply())]],
    ['the row above is empty, in a timeline', [row(asked(), { line: true }), GAP, row(reply())]],
    ['line and edge contradict each other', [row(asked(), { line: true, edge: true }), row(reply())]],
    [
      'neither line nor edge shows below the page’s own tweet',
      [row(asked('10', { attributes: FOCAL }), { line: false, edge: false }), row(reply())],
    ],
    [
      'a heading stands between: what follows belongs to no conversation',
      [row(asked('10', { attributes: FOCAL })), row('<h2>More</h2>'), GAP, row(reply())],
    ],
    [
      'rows are folded away above it',
      [row(asked('10', { attributes: FOCAL })), row('<button>Show replies</button>'), row(reply())],
    ],
  ])('is not known when %s', (_, rows) => {
    page(...rows);
    expect(answered()).toBeNull();
  });
});

describe('an observed reply of the shopper’s own', () => {
  const joined = (own: string, above = asked()) => page(row(above, { line: true }), row(own));

  it('names the tweet that it answers, with its link', () => {
    joined(reply());
    expect(readObservation(article('20'), 'Shopper_One')).toEqual({
      kind: 'own-reply-seen',
      replyId: '20',
      handle: 'shopper_one',
      text: '@seller #AmazonCart',
      idsAbove: [],
      answered: {
        tweet: {
          id: '10',
          url: 'https://x.com/seller/status/10',
          author: expect.objectContaining({ handle: 'seller' }),
        },
        link: expect.objectContaining({ kind: 'product', asin: 'B0C7QKX4TN' }),
      },
    });
  });

  it('names, of several links, the one that its hashtag fits', () => {
    const uk = link('https://www.amazon.co.uk/dp/B09TR3WLMK', 'https://t.co/AbCdEfGh02');
    joined(reply('20', { text: '#AmazonBasket' }), asked('10', { text: `${PRODUCT} ${uk}` }));
    const seen = readObservation(article('20'), 'shopper_one');
    expect(seen).toMatchObject({ answered: { link: { marketplace: 'co.uk' } } });
  });

  it.each([
    ['the tweet holds no product link', reply(), asked('10', { text: 'No link' })],
    ['the tweet is younger than the reply', reply(), asked('30')],
    [
      'X says that it answers somebody else',
      reply('20', { above: '<a href="/other_one">@other_one</a>' }),
      asked(),
    ],
  ])('tells of none when %s', (_, own, above) => {
    joined(own, above);
    expect(readSecond()).toBeNull();
  });

  it.each([
    ['somebody else’s', reply('20', { handle: 'other_one' })],
    ['without a hashtag', reply('20', { text: 'I want it' })],
    ['with a longer hashtag', reply('20', { text: '#AmazonCartoons' })],
    ['with the words and no hash', reply('20', { text: 'AmazonCart' })],
  ])('is none when the reply is %s', (_, own) => {
    joined(own);
    expect(readObservation(article('20'), 'shopper_one')).toBeNull();
  });
});

describe('a hashtag', () => {
  it.each([
    ['#AmazonCart', '#AmazonCart'],
    ['yes please! #amazonbasket.', '#AmazonBasket'],
    ['(#AMAZONCART)', '#AmazonCart'],
    ['#AmazonCart2', null],
    ['#AmazonCart_', null],
    ['#AmazonCartés', null],
    ['x#AmazonCart', null],
    ['https://example.com/#AmazonCart', null],
    ['https://example.com/?tag=#AmazonCart', null],
    ['https://example.com/ #AmazonCart', '#AmazonCart'],
    ['https://example.com/、#AmazonCart', '#AmazonCart'],
    ['(https://example.com/)#AmazonCart', '#AmazonCart'],
    ['https://example.com/é/–#AmazonCart', null],
    ['＃AmazonCart', '#AmazonCart'],
    ['\u2764\ufe0f#AmazonCart\u2764\ufe0f', '#AmazonCart'],
    ['#AmazonCart\u0301', null],
    ['#Amazon\u200bCart', null],
    ['#AmazonCart\u200d', null],
    ['##AmazonCart', null],
    ['AmazonCart', null],
  ])('in %s is %s', (text, found) => {
    expect(findHashtag(text)).toBe(found);
  });
});
