import { type RequestRowData, toRow } from '../../utils/ledger/row.ts';
import type { Asked, RequestEvent } from '../../utils/requests/events.ts';
import { seeded } from './measure.ts';

const STORES = ['com', 'com', 'com', 'de', 'co.uk', 'co.jp'] as const;
const NOUNS = ['pan', 'headphones', 'notebook', 'paperback', 'kettle', 'lamp', 'charger', 'rucksack'];
const KINDS = ['Cast iron', 'Noise cancelling', 'Ruled', 'Collected', 'Stainless', 'Dimmable', 'Folding'];
/** Some products are requested many times. */
const PRODUCTS = 8000;
const MINUTE = 60_000;

/**
 * The rows of a ledger that has grown for years: requests with every kind of history, newest first, about one an
 * hour; all closed, except some that need the shopper.
 * @param newest when the newest request was made, in ms since the epoch
 */
export function ledgerRows(count: number, newest: number): RequestRowData[] {
  const below = seeded(5);
  return Array.from({ length: count }, (_, i) => makeRow(i, newest - i * 55 * MINUTE, below));
}

function makeRow(i: number, at: number, below: (limit: number) => number): RequestRowData {
  const id = `past-${String(i).padStart(6, '0')}`;
  const product = below(PRODUCTS);
  const marketplace = STORES[product % STORES.length] ?? 'com';
  const asin = `B0${String(product).padStart(8, '0')}`;
  const title = `${KINDS[product % KINDS.length]} ${NOUNS[product % NOUNS.length]}, model ${product}, with a title of the usual length`;
  const tweetId = String(1_700_000_000_000_000_000n + BigInt(i));
  const handle = `author_${below(900)}`;
  const asked: Asked = {
    ...{ id: `${id}:asked`, at, kind: 'asked', account: 'daily_reader', visibility: 'public' },
    tweet: {
      id: tweetId,
      url: `https://x.com/${handle}/status/${tweetId}`,
      author: { handle, name: `Author ${handle.slice(7)}`, isProtected: false },
    },
    link: {
      ...{ kind: 'product', marketplace, asin, affiliateTag: 'notes-20' },
      href: `https://www.amazon.${marketplace}/dp/${asin}?tag=notes-20`,
    },
    text: '#AmazonCart',
  };
  return toRow(id, [asked, ...courseOf(i, id, at, { marketplace, asin, title })]);
}

interface Product {
  marketplace: string;
  asin: string;
  title: string;
}

function courseOf(i: number, id: string, at: number, product: Product): RequestEvent[] {
  let later = 0;
  const next = () => ({ id: `${id}:${later}`, at: at + ++later * 1500 });
  const seen = { ...product, price: { text: '$32.50', amount: 32.5 } };
  const reply = (): RequestEvent[] => [
    { ...next(), kind: 'reply/composing', by: 'send', tabId: 7 },
    { ...next(), kind: 'reply/pressing' },
    {
      ...{ ...next(), kind: 'reply/posted', handle: 'daily_reader', seenIn: 'toast' },
      replyId: String(1_800_000_000_000_000_000n + BigInt(i)),
    },
  ];
  const added = (): RequestEvent[] => [
    { ...next(), kind: 'cart/queued', openerTabId: 7, session: 'earlier' },
    { ...next(), kind: 'cart/saw', pageId: 'p', page: 'product', ...seen },
    { ...next(), kind: 'cart/in-cart', quantity: 1, via: 'page', pageId: 'q', ...seen },
    { ...next(), kind: 'notified', of: 'in-cart' },
  ];
  const left = (): RequestEvent[] => [{ ...next(), kind: 'cart/left' }];
  if (i % 1000 === 17) return needsShopper(next);
  // Products do not stay in the cart for years.
  const cart = () => (i < 40 ? added() : [...added(), ...left()]);
  if (i % 5 === 0) return reply();
  if (i % 5 === 1) return cart();
  if (i % 5 === 4)
    return [{ ...next(), kind: 'reply/failed', reason: 'rate-limited', said: 'Over the limit.' }];
  return [...reply(), ...cart()];
}

function needsShopper(next: () => { id: string; at: number }): RequestEvent[] {
  return [
    { ...next(), kind: 'cart/needs-you', why: 'options', tabId: 999, session: 'earlier' },
    { ...next(), kind: 'notified', of: 'needs-you' },
  ];
}
