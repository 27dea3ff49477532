import type { Row } from '../../e2e/support/internals.ts';
import { pastRequest, tweetRef } from '../../e2e/support/past-requests.ts';
import { VIEWER } from '../../playground/world.ts';

const HOUR = 3_600_000;
/** Where each request stands, newest first. Products and authors are invented. */
const REQUESTS = [
  { title: 'Cast iron pan, 26 cm', author: 'kitchen_notes', store: 'com', price: 32.5, stands: 'in-cart' },
  { title: 'Linen shirt', author: 'slow_sundays', store: 'com', price: 45, stands: 'needs-you' },
  {
    title: 'Field notebook, ruled, pack of three',
    author: 'daily_reader',
    store: 'co.uk',
    price: 12.95,
    stands: 'replied',
  },
  {
    title: 'Garden secateurs with ash handles',
    author: 'garden_diary',
    store: 'de',
    price: 28.9,
    stands: 'replied',
  },
  { title: 'Noise cancelling headphones', author: 'night_train', store: 'com', price: 149, stands: 'left' },
  {
    title: 'Watercolour set, 24 pans',
    author: 'paper_and_ink',
    store: 'co.uk',
    price: 21.5,
    stands: 'in-cart',
  },
  { title: 'Bread proofing basket', author: 'kitchen_notes', store: 'com', price: 18.75, stands: 'replied' },
] as const;
const SIGNS = { com: '$', 'co.uk': '£', de: '€' } as const;

/**
 * Requests as a shopper may have them, for the stores' pictures.
 * @param now the newest is two hours older
 */
export function shelfRows(now: number): Row[] {
  return REQUESTS.map(({ title, author, store, price, stands }, i) => {
    const asin = `B0SHELF${String(i).padStart(3, '0')}`;
    const text = `${SIGNS[store]}${price.toFixed(2)}`;
    const seen = { marketplace: store, asin, title, price: { text, amount: price } };
    const link = {
      kind: 'product',
      href: `https://www.amazon.${store}/dp/${asin}`,
      marketplace: store,
      asin,
      affiliateTag: null,
    } as const;
    const replyId = `19000000000000007${String(i).padStart(2, '0')}`;
    const posted = { kind: 'reply/posted', replyId, handle: VIEWER, seenIn: 'toast' } as const;
    const saw = { kind: 'cart/saw', pageId: 'p', page: 'product', ...seen } as const;
    const inCart = { kind: 'cart/in-cart', quantity: 1, via: 'page', pageId: 'q', ...seen } as const;
    const courses = {
      'in-cart': [saw, inCart],
      'needs-you': [saw, { kind: 'cart/needs-you', why: 'options', tabId: 999, session: 'gone' }],
      replied: [posted, saw, inCart],
      left: [saw, inCart, { kind: 'cart/left' }],
    } as const;
    const tweet = tweetRef(`19000000000000006${String(i).padStart(2, '0')}`, author);
    const at = now - 2 * HOUR - i * 9 * HOUR;
    return pastRequest(`shelf-${i}`, { at, tweet, link }, ...courses[stands]);
  });
}
