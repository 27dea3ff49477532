import { VIEWER } from '../../playground/world.ts';
import type { ExtensionInternals, Row } from './internals.ts';
import { pastRequest, tweetRef } from './past-requests.ts';

const DAY = 86_400_000;
const TITLES = [
  'Cast iron pan, 26 cm, pre-seasoned',
  'Noise cancelling headphones',
  'Field Notes, ruled, pack of three',
  'A paperback with a very long title that does not fit into its column and is cut at its end',
];

/** Requests of every kind, over some weeks: what activity shows, searches and counts. */
export async function fillActivity(internals: ExtensionInternals): Promise<void> {
  await internals.put(...activityRows(Date.now()));
}

/** @param now the time of the newest */
export function activityRows(now: number): Row[] {
  return Array.from({ length: 24 }, (_, i) => {
    const title = TITLES[i % TITLES.length] ?? '';
    const store = (['com', 'de', 'co.uk'] as const)[i % 3] ?? 'com';
    const asin = `B0ACTIV${String(i).padStart(3, '0')}`;
    const seen = { marketplace: store, asin, title, price: { text: '$32.50', amount: 32.5 } };
    const link = {
      kind: 'product',
      href: `https://www.amazon.${store}/dp/${asin}?tag=notes-20`,
      marketplace: store,
      asin,
      affiliateTag: 'notes-20',
    } as const;
    const replyId = `19000000000000005${String(i).padStart(2, '0')}`;
    const posted = { kind: 'reply/posted', replyId, handle: VIEWER, seenIn: 'toast' } as const;
    const saw = { kind: 'cart/saw', pageId: 'p', page: 'product', ...seen } as const;
    const inCart = { kind: 'cart/in-cart', quantity: 1, via: 'page', pageId: 'q', ...seen } as const;
    const tab = { tabId: 999, session: 'gone' } as const;
    const notified = (of: 'in-cart' | 'needs-you' | 'refused') => ({ kind: 'notified', of }) as const;
    const courses = [
      [posted, saw, inCart, notified('in-cart')],
      [saw, { kind: 'cart/needs-you', why: 'options', ...tab }, notified('needs-you')],
      [posted, { kind: 'cart/refused', why: 'unavailable' }, notified('refused')],
      [saw, inCart, notified('in-cart'), { kind: 'cart/left' }],
      [{ kind: 'reply/failed', reason: 'rate-limited', said: 'You are over the limit.' }],
      [posted, { ...posted, kind: 'reply/deleted', seenIn: 'menu' }, { kind: 'cart/opened' }],
    ] as const;
    const at = now - 60_000 - Math.floor(i / 3) * 9 * DAY - i * 60_000;
    const tweet = tweetRef(`19000000000000001${String(i).padStart(2, '0')}`, `author_${i % 7}`);
    return pastRequest(`activity-${i}`, { at, tweet, link }, ...(courses[i % courses.length] ?? []));
  });
}
