import { render } from 'preact';
import { Sheet, type SheetProps } from '../../../components/Sheet.tsx';
import { readProductLink } from '../../../utils/amazon/product-link.ts';

/** Renders the sheet into the page's `main`, in one of the shapes it can have: `globalThis.kind`. */
const { kind } = globalThis as unknown as {
  kind: 'plain' | 'several' | 'restricted' | 'own-store';
};

const links = ['B0C7QKX4TN?tag=dailyreader-20', 'B07PANSET2'].flatMap(
  (path) => readProductLink(`https://www.amazon.com/dp/${path}`) ?? [],
);
const props: SheetProps = {
  tweet: {
    id: '1',
    url: 'https://x.com/daily_reader/status/1',
    author: { handle: 'daily_reader', name: 'Daily Reader', isProtected: false },
    links: kind === 'several' ? links : links.slice(0, 1),
    canReply: kind !== 'restricted',
  },
  contexts: [],
  account: { handle: 'shopper_one', visibility: kind === 'several' ? 'protected' : 'public' },
  prepared: {
    warn: true,
    act: 'reply',
    addAfterReply: true,
    ownStore: kind === 'own-store' ? 'de' : null,
    allowed: kind === 'plain' ? ['com'] : [],
    earlier:
      kind === 'several'
        ? [
            {
              requestId: 'r',
              askedAt: 0,
              sameTweet: true,
              state: 'replied',
              replyUrl: 'https://x.com/a/status/2',
              reply: { handle: 'a', text: '#AmazonCart' },
            },
            { requestId: 's', askedAt: 0, sameTweet: false, state: 'needs-you', replyUrl: null, reply: null },
          ]
        : [],
  },
  clickProblem: null,
  choose: () => undefined,
  finish: () => undefined,
  allow: () => undefined,
  cancel: () => undefined,
};
const main = document.querySelector('main');
if (main) render(<Sheet {...props} key={kind} />, main);
