import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProductPath, readUsualLink } from '../../../utils/amazon/links/paths.ts';
import { readProductLink } from '../../../utils/amazon/product-link.ts';
import { isAllowedUrl } from '../../fixtures/links/oracle.ts';
import { STORES } from '../../fixtures/links/stores.ts';

const RUNS = { numRuns: 2000 };

const LETTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const store = fc.constantFrom(...STORES);
const prefix = fc.constantFrom('', 'www.', 'm.', 'smile.');
const bAsin = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 9, maxLength: 9 })
  .map((rest) => `B${rest.join('')}`);
const isbn = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).map((digits) => {
  const sum = digits.reduce((total, digit, i) => total + digit * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return digits.join('') + (check === 10 ? 'X' : check);
});
const asin = fc.oneof(bAsin, isbn);
const slug = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => `s-${encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))}`);
const language = fc.constantFrom('', '/-/en', '/-/de', '/-/zh_TW');
const SHAPES: ((slug: string) => string)[] = [
  () => '/dp/',
  (s) => `/${s}/dp/`,
  () => '/dp/product/',
  () => '/dp/tracks/',
  () => '/gp/product/',
  () => '/gp/product/glance/',
  () => '/gp/aw/d/',
  () => '/gp/offer-listing/',
  () => '/product-reviews/',
  (s) => `/${s}/product-reviews/`,
  () => '/gp/customer-reviews/',
  () => '/exec/obidos/ASIN/',
  () => '/exec/obidos/tg/detail/-/',
  () => '/o/ASIN/',
  (s) => `/d/${s}/${s}/`,
  () => '/gp/d/',
  () => '/-/',
  () => '/gp/reader/',
  () => '/gp/pdp/taf/',
  () => '/gp/product/offer-listing/',
  () => '/gp/aw/review/',
  () => '/ask/questions/asin/',
  () => '/review/product/',
  () => '/dp/glance/',
  (s) => `/${s}/dp/glance/`,
  // Pages that name the product in their query.
  () => '/gp/mas/dl/android?asin=',
  () => '/gp/mas/dl/android/ref=x?ie=UTF8&asin=',
  () => '/gp/aod/ajax?asin=',
  () => '/gp/customer-reviews/R2XKMLSBJ3QF9T?ASIN=',
];
const shape = fc.tuple(fc.constantFrom(...SHAPES), slug).map(([build, text]) => build(text));
const tail = fc.constantFrom(
  '',
  '/',
  '/ref=sr_1_1',
  '/ref=x/140-1',
  '?psc=1',
  '#detail',
  '%3Fpsc%3D1',
  '%3fpsc%3d1',
  '%253Fpsc%253D1',
  '%26psc%3D1',
  '&psc=1',
);
const productUrl = fc.record({ store, prefix, language, shape, asin, tail }).map((parts) => ({
  ...parts,
  href: `https://${parts.prefix}amazon.${parts.store}${parts.language}${parts.shape}${parts.asin}${parts.tail}`,
}));
const shortUrl = fc
  .tuple(
    fc.constantFrom(
      'amzn.to/',
      'a.co/',
      'a.co/d/',
      'amzn.eu/d/',
      'amzn.asia/d/',
      'amzn.in/d/',
      'link.amazon/',
    ),
    fc.oneof(asin, fc.stringMatching(/^[A-Za-z0-9_-]{2,12}$/)),
  )
  .map(([place, code]) => `https://${place}${code}`);

/** Links that a hostile author may try: real parts in odd orders, and noise. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'https://',
          'http://',
          'www.',
          'm.',
          'amazon',
          'amzn',
          '.com',
          '.to',
          '.co.uk',
          'a.co',
          '/',
          '\\',
          '@',
          ':',
          ':443',
          '/dp/',
          '/gp/product/',
          'B0CX23V2ZK',
          '0596000278',
          '%2e',
          '%2F',
          '。',
          '．',
          '\t',
          '\n',
          ' ',
          '.',
          '..',
          '/../',
          '?url=',
          '/sspa/click',
          '#',
          '\u200b',
          'xn--',
          'evil.com',
          '%',
          '%zz',
          '/gp/redirect.html?location=',
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 9 },
    )
    .map((parts) => parts.join('')),
);

it('a link of the usual form is read as the expression for all forms reads it', () => {
  let usual = 0;
  const usualTail = fc.constantFrom(
    '',
    '/',
    '/ref=sr_1_1?keywords=a%20b',
    '?tag=reader-20&th=1',
    '/ref=x/140',
    '/./',
    '#a',
  );
  const folder = fc.oneof(slug, fc.constantFrom('kindle-dbs', 'gp', 'a-b', 'dp', '%2e-', '..', '-a'));
  const path = fc.oneof(
    fc.constantFrom('/dp/', '/gp/product/'),
    folder.map((text) => `/${text}/dp/`),
  );
  const link = fc
    .tuple(store, prefix, path, asin, usualTail)
    .map(([ending, www, way, id, tail]) => `https://${www}amazon.${ending}${way}${id}${tail}`);
  fc.assert(
    fc.property(
      fc.oneof(
        link,
        productUrl.map(({ href }) => href),
      ),
      (href) => {
        const read = readUsualLink(href);
        if (!read) return;
        usual++;
        expect(read).toEqual(readProductPath(href));
      },
    ),
    RUNS,
  );
  expect(usual).toBeGreaterThan(RUNS.numRuns / 10);
});

describe('for any string', () => {
  it('nothing is thrown, and nothing is read unless the host is allowed', () => {
    fc.assert(
      fc.property(anyText, (href) => {
        const link = readProductLink(href);
        if (link) {
          expect(link.href).toBe(href);
          expect(isAllowedUrl(href)).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('a card is never read from a URL', () => {
    fc.assert(
      fc.property(anyText, (href) => readProductLink(href)?.kind !== 'card'),
      RUNS,
    );
  });
});

it('a product link built from the shapes reads back to its store and ASIN', () => {
  fc.assert(
    fc.property(productUrl, ({ href, store, asin }) => {
      expect(readProductLink(href)).toEqual({
        kind: 'product',
        href,
        marketplace: store,
        asin,
        affiliateTag: null,
      });
    }),
    RUNS,
  );
});

/** Folders of Amazon's whose pages are no retail products, whatever follows in the path. */
const FOREIGN = [
  'promocode',
  'gp/mpc',
  'gp/promotions/vpc',
  'gp/promotions',
  'haul',
  'alm',
  'kindle-dbs',
  'gp/video/detail',
  'ask/questions',
  'review/create-review',
];
it('folders of promotions, Haul, groceries and videos have no products', () => {
  fc.assert(
    fc.property(
      store,
      prefix,
      language,
      fc.constantFrom(...FOREIGN),
      fc.constantFrom('/', '/dp/', '/product/', '/store/', '/dp/product/', '?asin='),
      asin,
      tail,
      (at, before, view, folder, between, id, after) => {
        expect(
          readProductLink(`https://${before}amazon.${at}${view}/${folder}${between}${id}${after}`),
        ).toBeNull();
      },
    ),
    RUNS,
  );
});

it('an ASIN in lower case reads the same when it has a digit', () => {
  fc.assert(
    fc.property(productUrl, ({ href, store, asin }) => {
      fc.pre(/\d/.test(asin) && !/%/.test(href));
      const lower = href.toLowerCase();
      expect(readProductLink(lower)).toMatchObject({ marketplace: store, asin });
    }),
    RUNS,
  );
});

it('a wrapped link reads as what it wraps, encoded once or twice', () => {
  fc.assert(
    fc.property(productUrl, fc.integer({ min: 1, max: 2 }), fc.boolean(), (inner, times, absolute) => {
      let target = absolute ? inner.href : inner.href.replace(/^https:\/\/[^/]+/, '');
      for (let i = 0; i < times; i++) target = encodeURIComponent(target);
      const href = `https://www.amazon.${inner.store}/sspa/click?spc=B08N5WRWNW&url=${target}`;
      expect(readProductLink(href)).toMatchObject({ href, marketplace: inner.store, asin: inner.asin });
    }),
    RUNS,
  );
});

it('a wrapped link to any other host is not read', () => {
  fc.assert(
    fc.property(fc.webUrl(), store, (target, at) => {
      fc.pre(!isAllowedUrl(target));
      expect(
        readProductLink(`https://www.amazon.${at}/gp/r.html?U=${encodeURIComponent(target)}`),
      ).toBeNull();
    }),
    RUNS,
  );
});

it('tracking in the query never changes the result', () => {
  const key = fc.oneof(
    fc.constantFrom(
      'ref',
      'ref_',
      'pd_rd_i',
      'creativeASIN',
      'spc',
      'asin',
      'ASIN.1',
      'url',
      'u',
      'utm_source',
      'th',
      'a',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  );
  const value = fc.oneof(asin, fc.string({ unit: 'binary', maxLength: 20 }), fc.constant('/dp/B08N5WRWNW'));
  const query = fc
    .array(fc.tuple(key, value), { minLength: 1, maxLength: 4 })
    .map((pairs) => new URLSearchParams(pairs.filter(([name]) => name !== 'tag')).toString());
  fc.assert(
    fc.property(
      fc.oneof(
        productUrl.map(({ href }) => href),
        shortUrl,
      ),
      query,
      (plain, added) => {
        const [before = '', hash] = plain.split('#');
        const href = `${before}${before.includes('?') ? '&' : '?'}${added}${hash === undefined ? '' : `#${hash}`}`;
        expect({ ...readProductLink(href), href: '' }).toEqual({ ...readProductLink(plain), href: '' });
      },
    ),
    RUNS,
  );
});

it('a host with one character changed is not read, unless it is another allowed host', () => {
  const hosts = fc.oneof(
    fc.tuple(prefix, store).map(([before, after]) => `${before}amazon.${after}`),
    fc.constantFrom('amzn.to', 'a.co', 'amzn.eu', 'amzn.asia', 'amzn.in', 'amzn.com', 'link.amazon'),
  );
  const character = fc.oneof(
    fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789.-_@:/\\%?#\t\n 。．аοсеſ\u212a\u200b'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const edit = fc.constantFrom('insert', 'delete', 'replace');
  fc.assert(
    fc.property(
      hosts,
      fc.nat(),
      character,
      edit,
      fc.constantFrom('/dp/B0CX23V2ZK', '/d/abcdef', '/abcdef'),
      (host, at, c, how, path) => {
        const i = at % (host.length + (how === 'insert' ? 1 : 0));
        const changed =
          host.slice(0, i) + (how === 'delete' ? '' : c) + host.slice(how === 'insert' ? i : i + 1);
        fc.pre(changed.toLowerCase() !== host);
        const href = `https://${changed}${path}`;
        if (readProductLink(href)) {
          expect(isAllowedUrl(href)).toBe(true);
          // A path character after the whole host changes the path, not the host.
          expect(new URL(href).hostname === host && !/[/?#]/.test(c)).toBe(false);
        }
      },
    ),
    { numRuns: 10_000 },
  );
});
