// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ProductLink } from '../../../../utils/amazon/product-link.ts';
import { XCommand } from '../../../../utils/messages/x-commands.ts';
import { readLinkBehind, readTweet } from '../../../../utils/x/tweet.ts';
import { mayHoldProductLink } from '../../../../utils/x/tweet-links.ts';
import { largeCard, link, quote, smallCard, tweet, unavailableQuote } from '../../../fixtures/x/parts.ts';

const TCO = 'https://t.co/AbCdEfGh01';
const OTHER = 'https://t.co/ZyXwVuTs99';
const B = 'B0CX23V2ZK';
const product = (href: string, marketplace = 'com', asin = B): ProductLink => ({
  kind: 'product',
  href,
  marketplace,
  asin,
  affiliateTag: null,
});

function linksOf(text: string | null, below = ''): ProductLink[] {
  document.body.innerHTML = tweet({ text, below });
  const article = document.querySelector('article');
  const links = (article && readTweet(article)?.links) ?? [];
  if (article && links.length > 0) expect(mayHoldProductLink(article)).toBe(true);
  return links;
}

describe('links in the text', () => {
  it('the whole URL is read, with its hidden parts', () => {
    const url = `https://www.amazon.co.jp/とても長い商品名のスラッグがここに入ります/dp/${B}/ref=sr_1_1`;
    expect(linksOf(link(url))).toEqual([product(url, 'co.jp')]);
  });

  it.each([
    ['no scheme', `amazon.de/dp/${B}`, `https://amazon.de/dp/${B}`],
    ['doubled scheme', `http://https://amazon.de/dp/${B}`, `https://amazon.de/dp/${B}`],
    ['an ellipsis at the end', `https://amazon.de/dp/${B}…`, `https://amazon.de/dp/${B}`],
    ['http', `http://amazon.de/dp/${B}`, `http://amazon.de/dp/${B}`],
    ['upper case', `HTTPS://AMAZON.DE/dp/${B}`, `HTTPS://AMAZON.DE/dp/${B}`],
  ])('%s', (_, shown, href) => {
    expect(linksOf(`<a href="${TCO}">${shown}</a>`)).toEqual([product(href, 'de')]);
  });

  it('are read from a saved page with each part on its own line', () => {
    const url = `https://www.amazon.de/dp/${B}?tag=x-21`;
    const parts = link(url).replaceAll('<span', '\n      <span').replaceAll('</span>', '\n</span>\n  ');
    expect(linksOf(parts)).toMatchObject([{ href: url, affiliateTag: 'x-21' }]);
    // A space within a part is no break: such a text is no URL.
    expect(linksOf(`<a href="${TCO}">amazon.de/dp /${B}</a>`)).toEqual([]);
  });

  it.each([20, 21, 100])(
    'of %i products in a long post the first twenty are read, which is all that may be asked for',
    (count) => {
      const urlOf = (i: number) => `https://www.amazon.com/dp/B0LONG${String(1000 + i)}`;
      const text = Array.from({ length: count }, (_, i) => link(urlOf(i), `https://t.co/Long${i}`)).join(' ');
      const links = linksOf(text);
      expect(links.map(({ href }) => href)).toEqual(Array.from({ length: 20 }, (_, i) => urlOf(i)));
      const prepare = { kind: 'prepare', tweetId: '1900000000000000001', links };
      expect(XCommand.safeParse(prepare).success).toBe(true);
    },
  );

  it('?amp=1 changes nothing', () => {
    const url = `https://amazon.de/dp/${B}`;
    expect(linksOf(link(url, `${TCO}?amp=1`), largeCard('amazon.de', 'Von amazon.de'))).toEqual([
      product(url, 'de'),
    ]);
  });

  it('short links', () => {
    expect(linksOf(`${link('https://amzn.to/3abc')} ${link('a.co/d/0abc', OTHER)}`)).toEqual([
      { kind: 'short', href: 'https://amzn.to/3abc', host: 'amzn.to' },
      { kind: 'short', href: 'https://a.co/d/0abc', host: 'a.co' },
    ]);
  });

  it('several products, in their order', () => {
    const text = link(`https://amazon.de/dp/${B}`) + link('https://amazon.de/dp/B08N5WRWNW', OTHER);
    expect(linksOf(text)).toMatchObject([{ asin: B }, { asin: 'B08N5WRWNW' }]);
  });

  it('of two links to one product only the first is listed', () => {
    const first = `https://amazon.de/dp/${B}`;
    const text = link(first) + link(`https://www.amazon.de/gp/product/${B}?tag=x-21`, OTHER);
    expect(linksOf(text)).toEqual([product(first, 'de')]);
  });

  it('one product in two stores is listed twice', () => {
    const text = link(`https://amazon.de/dp/${B}`) + link(`https://amazon.fr/dp/${B}`, OTHER);
    expect(linksOf(text)).toMatchObject([{ marketplace: 'de' }, { marketplace: 'fr' }]);
  });

  it('a repeated short link is listed once', () => {
    expect(linksOf(link('https://amzn.to/3abc') + link('http://amzn.to/3abc/?x=1', OTHER))).toHaveLength(1);
  });

  it('a card is read when its link is cut off behind "Show more"', () => {
    const more =
      '<div tabindex="0" data-testid="tweet-text-show-more-link" role="link"><span>Show more</span></div>';
    expect(linksOf('Much text', more + largeCard('amazon.de', 'Von amazon.de'))).toEqual([
      { kind: 'card', href: TCO, marketplace: 'de' },
    ]);
    expect(linksOf('Much text', more)).toEqual([]);
  });

  it('the text decides only for links that X has wrapped', () => {
    const lie = `https://www.amazon.com/dp/${B}`;
    expect(linksOf(`<a href="https://evil.com/x">${lie}</a>`)).toEqual([]);
    expect(linksOf(`<a href="https://t.co.evil.com/x">${lie}</a>`)).toEqual([]);
    expect(linksOf(`<a href="https://t.co@evil.com/x">${lie}</a>`)).toEqual([]);
    expect(linksOf(`<a href="http://t.co/abc">${lie}</a>`)).toEqual([]);
    expect(linksOf(`<a href="${lie}">click here</a>`)).toEqual([product(lie)]);
  });

  it('a lookalike host in the text is not a product', () => {
    expect(linksOf(link(`https://www.amazon.com.evil.org/dp/${B}`))).toEqual([]);
    expect(linksOf(link(`https://www.amazon.com@evil.org/dp/${B}`))).toEqual([]);
    expect(linksOf(link('https://www.formula.co/d/abc'))).toEqual([]);
  });

  it('hashtags, mentions, media tags, community notes and profile links are not the author’s links', () => {
    const outside = `<div data-testid="birdwatch-pivot">${link(`https://amazon.de/dp/${B}`)}</div><a data-testid="UserUrl" href="${TCO}">amazon.com/shop/…</a><a href="/x/status/1/media_tags">amazon.de</a>`;
    expect(linksOf('<a href="/hashtag/amazon">#amazon</a> <a href="/amazon">@amazon</a>', outside)).toEqual(
      [],
    );
  });
});

describe('cards', () => {
  it.each([
    ['en', 'From amazon.de', 'de'],
    ['de', 'Von amazon.de', 'de'],
    ['fr', 'De www.amazon.fr', 'fr'],
    ['ja', 'amazon.co.jpから', 'co.jp'],
    ['ko', 'amazon.com에서', 'com'],
    ['zh', '来自 amazon.com', 'com'],
    ['ar', 'من \u2068amazon.ae\u2069', 'ae'],
    ['he', '\u200fמ- amazon.com\u200f', 'com'],
    ['tr', 'amazon.com.tr sitesinden', 'com.tr'],
    ['upper case', 'From Amazon.CO.UK', 'co.uk'],
    ['alias', 'From amazon.jp', 'co.jp'],
  ])('the line below a large card: %s', (_, line, marketplace) => {
    expect(linksOf('', largeCard('', line))).toEqual([{ kind: 'card', href: TCO, marketplace }]);
  });

  it.each([
    ['another domain', 'From notamazon.de'],
    ['glued before', 'Fromamazon.de'],
    ['glued before in another script', '来自amazon.com'],
    ['Latin glued after', 'From amazon.devil'],
    ['fullwidth Latin glued after', 'From amazon.deｖ'],
    ['a path', 'From amazon.de/dp/B0CX23V2ZK'],
    ['a longer domain', 'From amazon.de.evil.com'],
    ['IDN after', 'amazon.comから.みんな'],
    ['a soft hyphen', 'From ama\u00adzon.de'],
    ['turned text', 'From \u202eed.nozama'],
    ['the Kelvin sign', 'From amazon.co.u\u212a'],
    ['closed', 'From amazon.cn'],
    ['not retail', 'From aws.amazon.com'],
    ['Amazon first, the domain last', 'amazon.de evil.com'],
  ])('the line below a large card is no store: %s', (_, line) => {
    expect(linksOf('', largeCard('', line))).toEqual([]);
  });

  it.each(['amazon.com', 'www.amazon.com', 'amzn.com', 'AMAZON.com', 'smile.amazon.com'])(
    'a large card by its label: %s',
    (domain) => {
      expect(linksOf('', largeCard(domain, null))).toEqual([{ kind: 'card', href: TCO, marketplace: 'com' }]);
      expect(linksOf('', smallCard(domain))).toEqual([{ kind: 'card', href: TCO, marketplace: 'com' }]);
    },
  );

  it.each(['amzn.to', 'a.co', 'link.amazon', 'amzn.eu'])('a card of a short host: %s', (host) => {
    expect(linksOf('', largeCard(host, null))).toEqual([{ kind: 'short', href: TCO, host }]);
    expect(linksOf('', smallCard(host))).toEqual([{ kind: 'short', href: TCO, host }]);
  });

  it('a title that reads amazon.de is not taken for the domain', () => {
    expect(linksOf('', largeCard('evil.com', 'From evil.com', { title: 'amazon.de' }))).toEqual([]);
    expect(linksOf('', largeCard('evil.com', null, { title: 'From amazon.de' }))).toEqual([]);
    expect(linksOf('', largeCard('', null, { title: 'amazon.de' }))).toEqual([]);
    expect(linksOf('', largeCard('evil.com', 'From amazon.de'))).toEqual([]);
    expect(linksOf('', smallCard('evil.com', 'amazon.de'))).toEqual([]);
    expect(linksOf('', smallCard('amazon.de cheap things', 'x'))).toEqual([]);
  });

  it('an ad’s card is read by its URL', () => {
    const direct = `https://www.amazon.com/dp/${B}`;
    expect(linksOf('', largeCard('amazon.com', 'From amazon.com', { tco: direct }))).toEqual([
      product(direct),
    ]);
    expect(linksOf('', largeCard('amazon.com', 'From amazon.com', { tco: 'https://evil.com/' }))).toEqual([]);
    expect(linksOf('', largeCard('amazon.com', null, { tco: 'https://www.amazon.com/stores/x' }))).toEqual(
      [],
    );
  });

  it('a link by another shortener is read when its card shows an Amazon domain', () => {
    expect(linksOf(link('https://geni.us/abc'), largeCard('amazon.co.uk', 'From amazon.co.uk'))).toEqual([
      { kind: 'card', href: TCO, marketplace: 'co.uk' },
    ]);
  });

  it('a link in both text and card is listed once, in the form that says most', () => {
    const url = `https://www.amazon.de/dp/${B}`;
    expect(linksOf(link(url), smallCard('amazon.de'))).toEqual([product(url, 'de')]);
    expect(linksOf(link('https://amzn.to/3abc'), largeCard('amazon.de', 'Von amazon.de'))).toMatchObject([
      { kind: 'short', href: 'https://amzn.to/3abc' },
    ]);
  });

  it('a card does not make a product of a link that the text shows as another page', () => {
    expect(linksOf(link('https://www.amazon.de/s?k=tea'), largeCard('amazon.de', 'Von amazon.de'))).toEqual(
      [],
    );
  });

  it('for a lookalike host in the text the card decides', () => {
    const card = largeCard('amazon.de', 'Von amazon.de');
    expect(linksOf(link('https://www.amazon.de.example.org/x'), card)).toMatchObject([{ kind: 'card' }]);
  });

  it('a card of another link is listed after the text’s links', () => {
    const url = `https://www.amazon.de/dp/${B}`;
    expect(linksOf(link(url, OTHER), largeCard('amazon.fr', null))).toEqual([
      product(url, 'de'),
      { kind: 'card', href: TCO, marketplace: 'fr' },
    ]);
  });

  it('polls, players and events are not read as cards', () => {
    const poll = '<div data-testid="card.wrapper"><div data-testid="cardPoll">amazon.de</div></div>';
    expect(linksOf('vote', poll)).toEqual([]);
  });
});

describe('a quoted tweet’s links are not the tweet’s', () => {
  const url = `https://www.amazon.com/dp/${B}`;
  it.each([
    ['in its text', quote(link(url))],
    ['in its large card', quote('x', largeCard('amazon.com', 'From amazon.com'))],
    ['in its small card', quote('x', smallCard('amazon.com'))],
    ['in an unavailable quote', unavailableQuote()],
    [
      'in an unavailable quote without a clickable block',
      unavailableQuote().replace('role="link" tabindex="0"', ''),
    ],
    ['in a quote within a quote', quote('x', quote(link(url)))],
  ])('%s', (_, below) => {
    expect(linksOf('Look at this', below)).toEqual([]);
    expect(linksOf(link('https://amzn.to/3abc', OTHER), below)).toMatchObject([{ kind: 'short' }]);
  });

  it('and do not hide the tweet’s own link to the same place', () => {
    expect(linksOf(link(url), quote(link('https://amazon.fr/dp/B08N5WRWNW', OTHER)))).toEqual([product(url)]);
  });
});

describe('the product behind one link of a tweet', () => {
  const url = (asin: string) => `https://www.amazon.com/dp/${asin}`;
  const behind = (text: string, below: string, href: string) => {
    document.body.innerHTML = tweet({ text, below });
    const article = document.querySelector('article');
    return article && readLinkBehind(article, href);
  };

  it('is that link’s, even when another link leads to the same product', () => {
    const text = `${link(url(B), TCO)} ${link(url('B08N5WRWNW'), OTHER)} ${link(`${url(B)}?tag=a-20`, `${TCO}x`)}`;
    expect(behind(text, '', OTHER)).toEqual(product(url('B08N5WRWNW'), 'com', 'B08N5WRWNW'));
    expect(behind(text, '', `${TCO}?amp=1`)).toEqual(product(url(B)));
    expect(behind(text, '', `${TCO}x`)).toMatchObject({ asin: B, affiliateTag: 'a-20' });
  });

  it('is found for a card, too', () => {
    expect(behind('', smallCard('amazon.de', 'A product', TCO), TCO)).toMatchObject({
      kind: 'card',
      marketplace: 'de',
    });
  });

  it.each([
    ['a link to no product', link('https://www.amazon.com/gp/help', TCO), ''],
    ['a link elsewhere', link('https://example.com/dp/B0CX23V2ZK', TCO), ''],
    ['a quoted tweet’s link', '', quote(link(url(B), TCO))],
    ['a link that is not in the tweet', link(url(B), OTHER), ''],
  ])('is none for %s', (_, text, below) => {
    expect(behind(text, below, TCO)).toBeNull();
  });
});
