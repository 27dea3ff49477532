import 'fake-indexeddb/auto';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { countReportedReplies, keepTally } from '../../../utils/ledger/tallies.ts';
import type { Tally } from '../../../utils/tallies/tally.ts';
import { idAt } from '../../fixtures/requests.ts';
import { VIEWER } from '../../playground/world.ts';
import type { ExtensionInternals } from './internals.ts';

const DAY = 86_400_000;

/** Tweets of an author's: what they offer, and how many replies they had, the newest first. */
const CAMPAIGNS = [
  { title: 'Cast iron pan, 26 cm, pre-seasoned', store: 'com', daysAgo: 12, replies: 41 },
  { title: 'Noise cancelling headphones', store: 'co.uk', daysAgo: 5, replies: 17 },
  { title: 'Field Notes, ruled, pack of three', store: 'com', daysAgo: 1, replies: 0 },
] as const;

let count = 0;

/**
 * The object stores' rows after so many of these tweets were tallied, as the background would have written them.
 * @param now the time of the last visit to their threads
 */
export async function campaignRows(campaigns: number, now: number) {
  const ledger = await Ledger.open(`campaigns-${count++}`);
  for (const [i, { title, store, daysAgo, replies }] of CAMPAIGNS.slice(0, campaigns).entries()) {
    const postedAt = now - daysAgo * DAY;
    const tweetId = idAt(postedAt);
    const asin = `B0CAMPGN0${i}`;
    const link: Tally['link'] = {
      ...{ kind: 'product', href: `https://www.amazon.${store}/dp/${asin}`, marketplace: store, asin },
      affiliateTag: null,
    };
    await keepTally(ledger, { tweetId, author: VIEWER, link, title, keep: true }, postedAt);
    // Most come soon after the tweet.
    const all = Array.from({ length: replies }, (_, n) => ({
      id: idAt(Math.round(postedAt + 60_000 + daysAgo * DAY * 0.95 * (n / replies) ** 3)),
      handle: `replier_${(n * 7 + i) % 34}`,
    }));
    const see = (shown: number, at: number) =>
      countReportedReplies(ledger, { tweetId, replies: all, shown }, VIEWER, at);
    if (replies > 0) {
      await see(20, now - DAY / 2);
      await see(replies * 3, now - 3_600_000);
    }
  }
  const stores = ['tallies', 'tallyReplies', 'repliers'] as const;
  const rows = await ledger.connection.use((db) => Promise.all(stores.map((store) => db.getAll(store))));
  ledger.close();
  return Object.fromEntries(stores.map((store, i) => [store, rows[i] ?? []]));
}

/** Tallies of three tweets, or the first of them: one with many replies, one with fewer, one with none. */
export async function fillCampaigns(internals: ExtensionInternals, campaigns = 3): Promise<void> {
  await internals.putInto(await campaignRows(campaigns, Date.now()));
}
