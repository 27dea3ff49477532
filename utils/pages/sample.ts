import { storeName } from '../amazon/marketplaces.ts';
import { welcomeStrings } from '../i18n/en/welcome.ts';
import type { Prepared } from '../messages/x-answers.ts';
import type { Visibility } from '../requests/events.ts';
import type { XAccount } from '../x/account.ts';
import type { SheetChoice } from '../x/sheet/sheet-model.ts';
import type { Tweet } from '../x/tweet-model.ts';
import { hashtagFor } from '../x-facts/hashtag.ts';

/** The sample on the welcome page: an invented tweet, and what each action would do on X. */

const ASIN = 'B0SAMPLE00';

export function sampleTweet(store: string): Tweet {
  return {
    id: '1',
    url: 'https://x.com/example/status/1',
    author: { handle: 'example', name: welcomeStrings.sampleAuthor, isProtected: false },
    links: [
      {
        kind: 'product',
        href: `https://www.amazon.${store}/dp/${ASIN}?tag=example-20`,
        marketplace: store,
        asin: ASIN,
        affiliateTag: 'example-20',
      },
    ],
    canReply: true,
  };
}

export function sampleAccount(visibility: Visibility): XAccount {
  return { handle: 'you', visibility };
}

export function samplePrepared(
  settings: Pick<Prepared, 'warn' | 'act' | 'addAfterReply'>,
  store: string,
  allowed: boolean,
): Prepared {
  const { warn, act, addAfterReply } = settings;
  return {
    warn,
    act,
    addAfterReply,
    ownStore: store,
    foreignLinks: null,
    allowed: allowed ? [store] : [],
    earlier: [],
  };
}

/** What this choice would do on X. */
export function explain(
  { act, products, remember }: SheetChoice,
  { addAfterReply, allowed }: Prepared,
): string {
  const [product] = products;
  if (!product) return '';
  const { link } = product;
  const store = 'marketplace' in link ? link.marketplace : '';
  const name = storeName(store);
  const cart = allowed.includes(store) ? welcomeStrings.wouldAdd(name) : welcomeStrings.wouldOpen(name);
  const after = addAfterReply ? welcomeStrings.wouldFollow(cart) : '';
  const result = {
    reply: () => welcomeStrings.wouldReply(hashtagFor(link)) + after,
    edit: () => welcomeStrings.wouldEdit(hashtagFor(link)) + after,
    private: () => welcomeStrings.wouldPrivately(cart),
  }[act]();
  return result + (remember ? welcomeStrings.wouldRemember : '') + welcomeStrings.wasSample;
}
