import type { Prepared } from './messages/commands.ts';
import type { Visibility } from './requests/events.ts';
import type { XAccount } from './x/account.ts';
import type { Choice } from './x/face.ts';
import { hashtagFor } from './x/hashtag.ts';
import type { Tweet } from './x/tweet.ts';

/** The sample on the welcome page: a tweet that nobody wrote, and what each act would do on X. */

const ASIN = 'B0SAMPLE00';

export function sampleTweet(store: string): Tweet {
  return {
    id: '1',
    url: 'https://x.com/example/status/1',
    author: { handle: 'example', name: 'A sample tweet', isProtected: false },
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
  return { warn, act, addAfterReply, ownStore: store, allowed: allowed ? [store] : [], earlier: [] };
}

const NOTHING = 'This is a sample: nothing was posted, opened or added.';

/** What this choice would do on X. */
export function explain({ act, link, remember }: Choice, { addAfterReply, allowed }: Prepared): string {
  const store = 'marketplace' in link ? link.marketplace : '';
  const isAllowed = allowed.includes(store);
  const cart = isAllowed
    ? `the product would go into your amazon.${store} cart, in a background tab.`
    : `the link would open in a tab, for amazon.${store} is not allowed yet.`;
  const after = addAfterReply ? ` Then ${cart}` : '';
  const said = {
    reply: `On X, “${hashtagFor(link)}” would now be sent through X’s own reply box.${after}`,
    edit: `On X, the reply box would now open with “${hashtagFor(link)}” in it, and wait for you to press Reply.${after}`,
    private: `On X, ${cart} Not a word would be public.`,
  }[act];
  const later = remember ? ' From then on one click would do this without asking.' : '';
  return `${said}${later} ${NOTHING}`;
}
