import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Service } from '../../../utils/background/service.ts';
import type { RequestRowData } from '../../../utils/ledger/row.ts';
import type { XCommand } from '../../../utils/messages/x-commands.ts';
import type { Tally } from '../../../utils/tallies/tally.ts';
import { asked } from '../../fixtures/requests.ts';
import {
  answerSeen,
  ask,
  FROM,
  REPLY_ID,
  report,
  startService,
  TWEET,
  X_TAB,
} from '../../fixtures/service.ts';
import { Stopped, stopAt } from '../../fixtures/stop-at.ts';
import { AUTHOR, keep, OWN_TWEET, seen } from '../../fixtures/tallies.ts';

function send({ handlers }: Service, command: XCommand): Promise<unknown> {
  const from = command.kind === 'claim-press' ? WINDOW : FROM;
  return (handlers[command.kind] as (c: XCommand, from: typeof FROM) => Promise<unknown>)(command, from);
}

/** X's own reply window, the first tab that is opened. */
const WINDOW = { tabId: X_TAB + 1, url: `https://x.com/intent/post?in_reply_to=${TWEET}` };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

const openIntent = { kind: 'open-intent', requestId: 'r1' } as const;
const ownReply: XCommand = {
  kind: 'own-reply-seen',
  replyId: REPLY_ID,
  handle: 'shopper_one',
  text: '#AmazonCart',
  idsAbove: [TWEET],
};
const author: XCommand = { kind: 'account-seen', handle: AUTHOR, visibility: 'public' };
const at = 1_730_000_000_000;
const asking = ask('r1', { asked: { at } });

/** Each command, what came before it, and how often it may open something at most if the background is stopped on the way. */
const COMMANDS: [name: string, before: XCommand[], command: XCommand, opens: number][] = [
  ['hello', [asking], { kind: 'hello', loadedAt: at + 1 }, 0],
  ['account-seen', [], { kind: 'account-seen', handle: 'shopper_one', visibility: 'protected' }, 0],
  ['states', [asking], { kind: 'states', tweetIds: [TWEET] }, 0],
  ['prepare', [asking], { kind: 'prepare', tweetId: TWEET, links: [asked().link] }, 0],
  ['ask for a reply', [], asking, 0],
  ['ask to edit, from now on', [], ask('r1', { act: 'edit', remember: true }), 0],
  ['ask to open privately', [], ask('r1', { act: 'private' }), 1],
  ['report of the press', [asking], report.pressing(), 0],
  // What is posted goes on to its product: one tab.
  ['report of the post', [asking], report.posted(), 1],
  ['report of a refusal', [asking], report.failed(), 0],
  // The window is opened before it is written down: a second window does less harm than none.
  ['open-intent', [asking], openIntent, 2],
  [
    'claim-press',
    // Asked for just now: a claim is good for seconds.
    [ask('r1', { asked: { at: Number.MAX_SAFE_INTEGER } }), { ...openIntent, sends: true }],
    { kind: 'claim-press', requestId: 'r1', pressId: 'p1' },
    1,
  ],
  [
    'own-reply-seen',
    [ask('r1', { asked: { at: Date.UTC(2025, 2, 12) } }), report.failed('r1', 'unseen')],
    ownReply,
    0,
  ],
  ['answer-seen', [asking, report.posted()], answerSeen, 1],
  ['keep-tally', [author], keep(), 0],
  ['keep-tally no longer', [author, keep(), seen([['ann', 1]])], keep({ keep: false }), 0],
  ['tally-state', [author, keep()], { kind: 'tally-state', tweetId: OWN_TWEET }, 0],
  [
    'cart-replies-seen',
    [author, keep(), seen([['ann', 1]])],
    seen([
      ['ann', 1],
      ['ann', 2],
      ['bob', 3],
    ]),
    0,
  ],
];

/** Everything in which two runs could differ for the shopper. */
async function outcome({ name, ledger, browser }: Awaited<ReturnType<typeof startService>>) {
  const db = await openDB(name);
  const written: RequestRowData[] = await db.getAll('requests');
  const tallies: Tally[] = await db.getAll('tallies');
  const repliers = await db.getAll('repliers');
  db.close();
  const rows = await ledger.latest(10);
  const account = await ledger.lastAccount();
  return {
    events: written.map(({ events }) => events.map(({ kind }) => kind)),
    requests: rows.map(({ id, reply: { state }, cart, answers }) => ({
      ...{ id, state, cart: cart.state, answers: answers.map((answer) => answer.class) },
    })),
    account: account && { visibility: account.visibility, services: account.services },
    opened: new Set(browser.opened),
    // When it was is the time of the run.
    tallies: tallies.map(({ begunAt: _, visits, ...tally }) => [tally, visits.length]),
    repliers,
    settings: await fakeBrowser.storage.local.get('settings'),
  };
}

async function undisturbed(before: XCommand[], command: XCommand) {
  fakeBrowser.reset();
  const started = await startService();
  for (const earlier of before) await send(started.service, earlier);
  const answer = await send(started.service, command);
  return { started, answer };
}

describe('a command that is sent twice counts once', () => {
  it.each(COMMANDS)('%s', async (_, before, command) => {
    const { started, answer } = await undisturbed(before, command);
    const once = await outcome(started);
    const opened = started.browser.opened.length;
    expect(await send(started.service, command)).toEqual(answer);
    expect(await send(started.again(), command)).toEqual(answer);
    expect(await outcome(started)).toEqual(once);
    expect(started.browser.opened).toHaveLength(opened);
  });
});

describe.each(['before', 'after'] as const)(
  'stopping the background just %s any await takes effect changes nothing',
  (when) => {
    it.each(COMMANDS)('%s', async (_, before, command, opens) => {
      const { started: expected } = await undisturbed(before, command);
      const wanted = await outcome(expected);
      for (let nth = 1; ; nth++) {
        fakeBrowser.reset();
        const started = await startService();
        for (const earlier of before) await send(started.service, earlier);
        const { stoppable, survived } = stopAt(nth, when);
        const dying = started.again(stoppable(started.ledger), stoppable(started.browser));
        const end = await send(dying, command).then(
          () => 'answered',
          (error) => (error instanceof Stopped ? 'stopped' : error),
        );
        // The browser starts the background again: it settles, and the page sends the command again.
        const fresh = started.again();
        await fresh.settleAll();
        if (end !== 'answered') await send(fresh, command);
        expect(await outcome(started), `stopped at await ${nth}`).toEqual(wanted);
        expect(started.browser.opened.length).toBeLessThanOrEqual(opens);
        if (survived()) break;
      }
    });
  },
);
