import type { PageReading } from '../../utils/requests/page-reading.ts';
import { asked, idAt } from '../fixtures/requests.ts';
import { answerSeen, ask, REPLY_ID, report, TWEET, X_TAB } from '../fixtures/service.ts';
import { added, cart, PAN, product, type StorePage } from '../fixtures/store-tab.ts';
import type { World } from './world.ts';

/** What a shopper does from the first click to the end, as messages and events. */
export interface Scenario {
  name: string;
  /** How the request ends when the background is never stopped: reply and cart. */
  ends: [reply: string, cart: string];
  /** Something is opened before that is recorded: a stop may open it a second time, which does less harm than never. */
  mayOpenMore?: boolean;
  play(world: World): Promise<void>;
}

const AT = 1_730_000_000_000;
const ADDED: StorePage = { page: product(), pressed: { page: added() } };
const reload = (loadedAt: number) => ({ kind: 'hello', loadedAt }) as const;
const seen = { kind: 'account-seen', handle: 'shopper_one', visibility: 'protected' } as const;
const ownReply = {
  kind: 'own-reply-seen',
  ...{ replyId: REPLY_ID, handle: 'shopper_one', text: '#AmazonCart', idsAbove: [TWEET] },
} as const;

/** A click on the button, the sheet, "Reply #AmazonCart": until X's Reply is pressed. */
async function press(world: World, at = Date.now()): Promise<void> {
  await world.x(reload(at - 1000));
  await world.x(seen);
  await world.x({ kind: 'states', tweetIds: [TWEET] });
  await world.x({ kind: 'prepare', tweetId: TWEET, links: [asked().link] });
  await world.x(ask('r1', { asked: { at } }));
  await world.x(report.pressing());
  // The page presses only after the press is recorded.
  world.replies += 1;
}

async function reply(world: World): Promise<void> {
  await press(world);
  await world.x(report.posted());
}

/** The shopper finishes in the tab by hand; our script reads the pages and presses nothing. */
async function byHand(world: World): Promise<void> {
  await world.store({ page: added() }, cart(PAN));
}

const SCENARIOS: Scenario[] = [
  {
    name: 'reply, add, answer',
    ends: ['posted', 'in-cart'],
    async play(world) {
      await reply(world);
      await world.store(ADDED, cart(PAN));
      await world.x(answerSeen);
    },
  },
  {
    name: 'reply, sign-in page, finish by hand, answer',
    ends: ['posted', 'in-cart'],
    async play(world) {
      await reply(world);
      await world.store({ page: { kind: 'sign-in' } }, cart());
      await world.popup({ kind: 'finish', requestId: 'r1' });
      await byHand(world);
      await world.x(answerSeen);
    },
  },
  {
    name: 'reply, its tab closed before the press, finish by hand',
    ends: ['posted', 'in-cart'],
    mayOpenMore: true,
    async play(world) {
      await reply(world);
      const tabId = world.browser.open.at(-1)?.id ?? -1;
      await world.store({ page: product({ canAdd: false, availability: 'unknown' }), leaves: true }, cart());
      await world.closeTab(tabId);
      await world.popup({ kind: 'finish', requestId: 'r1' });
      await byHand(world);
    },
  },
  {
    name: 'press, page reloaded, reply seen in its thread, not linked',
    ends: ['posted', 'none'],
    async play(world) {
      const at = AT + 5_000_000_000;
      await press(world, at);
      await world.x(reload(at + 60_000));
      await world.x({ ...ownReply, replyId: idAt(at + 5000) });
      await world.x({
        ...{ ...answerSeen, answerId: idAt(at + 9000) },
        ...{ text: 'Please link your account.', idsAbove: [] },
      });
    },
  },
  {
    name: 'press, page reloaded, reply seen in its thread while it is young, added',
    ends: ['posted', 'in-cart'],
    async play(world) {
      const at = Date.now();
      await press(world, at);
      await world.x(reload(at + 60_000));
      await world.x({ ...ownReply, replyId: idAt(at + 5000) });
      await world.store(ADDED, cart(PAN));
    },
  },
  {
    name: 'edit with “don’t ask again”, X’s own window opened, then closed',
    ends: ['abandoned', 'none'],
    mayOpenMore: true,
    async play(world) {
      await world.x(ask('r1', { act: 'edit', remember: true }));
      await world.x({ kind: 'open-intent', requestId: 'r1' });
      for (const { id } of world.browser.open) if (id !== X_TAB) world.browser.close(id);
      await world.event('tab closed');
    },
  },
  {
    name: 'store not allowed: the link opens, and the cart shows it later',
    ends: ['none', 'in-cart'],
    async play(world) {
      world.browser.allowed = [];
      await world.x(ask('r1', { act: 'private' }));
      world.browser.allowed = ['com'];
      await world.store({ page: cart(PAN) }, cart(PAN), 99);
    },
  },
  {
    name: 'a page from which our script never reports',
    ends: ['none', 'needs-you'],
    async play(world) {
      await world.x(ask('r1', { act: 'private' }));
      await world.event('tab quiet', { quietTabId: world.browser.open.at(-1)?.id ?? -1 });
    },
  },
  {
    name: 'two replies from two tabs: the second is refused',
    ends: ['posted', 'in-cart'],
    async play(world) {
      await world.x(ask('r1'));
      await world.x(ask('r2')).catch(() => undefined);
      await world.x(report.pressing());
      world.replies += 1;
      await world.x(report.posted());
      await world.store(ADDED, cart(PAN));
    },
  },
];

const PAGES: [name: string, start: StorePage, cartPage: PageReading, end: string][] = [
  [
    'a side sheet',
    { page: product(), pressed: { page: added([PAN], 'side-sheet'), same: true } },
    cart(PAN),
    'in-cart',
  ],
  [
    'a warranty, declined',
    {
      page: product(),
      pressed: { page: { kind: 'warranty', asin: PAN }, same: true, declined: { page: added() } },
    },
    cart(PAN),
    'in-cart',
  ],
  [
    'straight to the cart',
    { page: product(), pressed: { page: cart('B0OTHER123', PAN) } },
    cart(PAN),
    'in-cart',
  ],
  [
    'an added page that names nothing',
    { page: product(), pressed: { page: added([]) } },
    cart(PAN),
    'in-cart',
  ],
  ['a press without effect', { page: product(), pressed: { page: product() } }, cart(), 'needs-you'],
  ['sign-in on add', { page: product(), pressed: { page: { kind: 'sign-in' } } }, cart(), 'needs-you'],
  ['a robot check', { page: { kind: 'robot-check' } }, cart(), 'needs-you'],
  ['options', { page: product({ canAdd: false, needs: 'options' }) }, cart(), 'needs-you'],
  ['an e-book', { page: product({ digital: true }) }, cart(), 'refused'],
  ['a page that is gone', { page: { kind: 'not-found' } }, cart(), 'refused'],
];

/** "Add privately", with every kind of store page. */
export const PRIVATE = PAGES.map(
  ([name, start, cartPage, end]): Scenario => ({
    name: `add privately: ${name}`,
    ends: ['none', end],
    async play(world) {
      await world.x(ask('r1', { act: 'private' }));
      await world.store(start, cartPage);
    },
  }),
);

const REPLIED_ELSEWHERE: Scenario = {
  name: 'replied from elsewhere, added from the popup',
  ends: ['posted', 'in-cart'],
  async play(world) {
    await world.x(seen);
    const { tweet, link } = asked();
    await world.x({ ...ownReply, answered: { tweet, link } });
    await world.popup({ kind: 'add', requestIds: [`elsewhere:${REPLY_ID}`] });
    await world.store(ADDED, cart(PAN));
    await world.x(answerSeen);
  },
};

/** The whole loop, from the click to the answer. */
export const WHOLE: readonly Scenario[] = [...SCENARIOS, REPLIED_ELSEWHERE];
