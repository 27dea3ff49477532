import { log } from '../../common/log.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { readPictures } from '../../ledger/pictures.ts';
import { readRepliersToSeveral, readTallies } from '../../ledger/read-tallies.ts';
import type { sendFromPage } from '../../messages/page-client.ts';
import type { ProductNames } from '../../requests/events.ts';
import { knownNames } from '../../requests/product-name.ts';
import type { Compared } from '../../tallies/compare.ts';
import { findRepeats, type RepeatReplier } from '../../tallies/repeats.ts';
import type { Tally } from '../../tallies/tally.ts';
import { PendingRemovals } from './pending-removals.ts';

/** A tallied tweet, as the tab shows it. */
export interface Campaign extends Compared {
  /** What is known of the product's name. */
  names: ProductNames;
  /** The picture of a request for the same tweet; null when there is none. */
  picture: string | null;
}

export interface CampaignList {
  /** The newest tweet first, without one whose deletion can still be undone. */
  campaigns: readonly Campaign[];
  /** The people who asked for more than one product, the most products first. */
  repeats: readonly RepeatReplier[];
}

interface Host {
  openLedger(): Promise<Ledger>;
  send: typeof sendFromPage;
}

/** The "Campaigns" tab without its views: reads the tallies, and carries out what the author asks. */
export class Campaigns {
  readonly removals: PendingRemovals;
  private readonly host: Host;
  private readonly onChange: (error: unknown) => void;
  private all: CampaignList | null = null;
  private latestRead = 0;

  /** @param onChange called when there is something new to show; with an error, or null */
  constructor(host: Host, onChange: (error: unknown) => void) {
    this.host = host;
    this.onChange = onChange;
    this.removals = new PendingRemovals(
      (tweetId) => host.send({ kind: 'delete-tally', tweetId }),
      (error) => onChange(error),
    );
  }

  /** What to show now; null until it is read. */
  get list(): CampaignList | null {
    if (!this.all || !this.removals.hasHidden) return this.all;
    const campaigns = this.all.campaigns.filter(({ tally }) => !this.removals.isHidden(tally.tweetId));
    return { ...this.all, campaigns };
  }

  /** Reads the tallies: what was counted of each, not its replies. Never rejects: then what was read before stays. */
  async read(): Promise<void> {
    const readNumber = ++this.latestRead;
    try {
      const ledger = await this.host.openLedger();
      const tallies = await readTallies(ledger);
      const repeats = findRepeats(tallies, await readRepliersToSeveral(ledger));
      const known = await readRequests(ledger, tallies);
      if (readNumber !== this.latestRead) return;
      this.removals.forgetGone(new Set(tallies.map(({ tweetId }) => tweetId)));
      const campaigns = tallies.map((tally): Campaign => {
        const { names, picture } = known.get(tally.tweetId) ?? { names: {}, picture: null };
        const card = tally.title === null ? {} : { card: tally.title };
        const repeated = repeats.byTweet.get(tally.tweetId) ?? 0;
        return { tally, repeated, names: { ...card, ...names }, picture };
      });
      this.all = { campaigns, repeats: repeats.people };
      this.onChange(null);
    } catch (error) {
      log('tallies could not be read', error);
    }
  }

  setKeepLonger(tweetId: string, keepLonger: boolean): void {
    void this.host.send({ kind: 'set-keep-longer', tweetId, keepLonger }).catch(this.onChange);
  }
}

type Known = Map<string, Pick<Campaign, 'names' | 'picture'>>;

/** What requests for the same tweets know of the products. */
async function readRequests(ledger: Ledger, tallies: readonly Tally[]): Promise<Known> {
  const requests = await ledger.readRows(async (db) => {
    const index = db.transaction('requests').store.index('tweetId');
    const rows = await Promise.all(tallies.map(({ tweetId }) => index.get(tweetId)));
    return rows.filter((row) => row !== undefined);
  });
  const pictures = await readPictures(
    ledger,
    requests.map(({ id }) => id),
  );
  return new Map(
    requests.map((request) => [
      request.tweet.id,
      { names: knownNames(request), picture: pictures.get(request.id) ?? null },
    ]),
  );
}
