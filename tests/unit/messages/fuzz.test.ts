import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { refusalStrings } from '../../../utils/i18n/en/refusals.ts';
import { readTallies } from '../../../utils/ledger/read-tallies.ts';
import { createRouter } from '../../../utils/messages/router.ts';
import { changeSettings, DEFAULTS, readSettings } from '../../../utils/settings/settings.ts';
import {
  broken,
  FROM_OURS,
  FROM_X,
  fromStore,
  noise,
  numbers,
  OWN,
  onOurs,
  onStore,
  ROOT,
  STRANGERS,
  sender,
} from '../../fixtures/hostile-messages.ts';
import { ask, report, startService } from '../../fixtures/service.ts';
import { keep } from '../../fixtures/tallies.ts';

/** How many hostile messages; every one goes through the real router, service and ledger. */
const MESSAGES = 100_000;
/** So many of them are whole, and speak of a request that belongs to another tab. */
const FOREIGN = 2000;

/** A refusal is one of the words that have a sentence. */
const REFUSED = { ok: false, why: expect.stringMatching(`^(${Object.keys(refusalStrings).join('|')})$`) };

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(async () => {
  vi.restoreAllMocks();
  await changeSettings(DEFAULTS);
});

/** A background with one request under way in the shopper's tab, and all that may change in it. */
async function stage() {
  const { ledger, browser, service } = await startService();
  browser.allowed = ['com'];
  const route = createRouter(service.handlers, service.inTurn, { id: OWN, root: ROOT });
  await route(ask('r1'), sender());
  await route(report.pressing('r1'), sender());
  const state = async () =>
    JSON.stringify([
      await ledger.latest(1000),
      await ledger.lastAccount(),
      await ledger.stores(),
      await readTallies(ledger),
      await readSettings(),
      [browser.opened, browser.open, browser.closed, browser.carts, browser.notified, browser.announced],
    ]);
  return { route, state };
}

it(`${MESSAGES.toLocaleString('en')} malformed and hostile messages: no throw, no change, no answer but a refusal`, async () => {
  const { route, state } = await stage();
  const before = await state();
  const random = numbers(20140505);
  const any = <T>(list: readonly T[]) => list[random(list.length)] as T;
  const everything = [...FROM_X, ...FROM_OURS, ...fromStore('com')];
  const counts = { unheard: 0, refused: 0 };

  /** What goes wrong as a rule: the tier, the message, or the one whom it speaks of. */
  const hostile: (() => [unknown, Parameters<typeof route>[1], 'unheard' | 'refused'])[] = [
    () => [any(everything), any(STRANGERS), 'unheard'],
    () => [noise(random), any(STRANGERS), 'unheard'],
    () => [broken(any(FROM_X), random), sender(), 'refused'],
    () => [broken(any(FROM_OURS), random), onOurs, 'refused'],
    () => [broken(any(fromStore('com')), random), onStore(), 'refused'],
    () => [noise(random), any([sender(), onStore(), onOurs]), 'refused'],
    // Whole, and of another tier.
    () => [any(FROM_X), onStore(), 'refused'],
    () => [any(FROM_X.filter(({ kind }) => kind !== 'finish')), onOurs, 'refused'],
    () => [any(fromStore('com')), any([sender(), onOurs]), 'refused'],
    () => [FROM_OURS[1], any([sender(), onStore()]), 'refused'],
    // A store that speaks for another.
    () => [any(fromStore(any(['de', 'co.uk', 'co.jp']))), onStore(), 'refused'],
  ];
  for (let i = 0; i < MESSAGES - FOREIGN; i++) {
    const [message, from, expected] = any(hostile)();
    const answer = route(message, from);
    counts[expected]++;
    if (expected === 'unheard') expect(answer).toBeUndefined();
    else expect(await answer).toEqual(REFUSED);
  }
  expect(await state()).toBe(before);

  const elsewhere = sender({ tab: { id: 99 } as never });
  const foreign = [
    report.pressing('r1'),
    report.posted('r1', '1900000000000000999'),
    report.failed('r1'),
    { kind: 'open-intent', requestId: 'r1' },
    { kind: 'claim-press', requestId: 'r1', pressId: 'p1' },
    report.posted('nobody'),
    { kind: 'finish', requestId: 'nobody' },
    ask('r1', { asked: { tweet: { ...ask().asked.tweet, id: '1900000000000000002' } } }),
    ask('r2', { act: 'edit' }),
    keep(),
  ];
  for (let i = 0; i < FOREIGN; i++) {
    counts.refused++;
    expect(await route(any(foreign), elsewhere)).toEqual(REFUSED);
  }
  expect(await state()).toBe(before);
  expect(Object.prototype).not.toHaveProperty('kind');
  console.log(
    `${MESSAGES} hostile messages: ${counts.unheard} unheard, ${counts.refused} refused, nothing changed.`,
  );
});

it('the same messages, whole and from those who may send them, do change something', async () => {
  for (const [message, from] of [
    ...FROM_X.filter(({ kind }) => /^(?:account-seen|ask|open-grant)$/.test(kind)).map(
      (message) => [message, sender()] as const,
    ),
    [report.posted('r1'), sender()] as const,
    ...fromStore('com').map((message) => [message, onStore()] as const),
  ]) {
    const { route, state } = await stage();
    const before = await state();
    expect(await route(message, from)).toMatchObject({ ok: true });
    expect(await state(), message.kind).not.toBe(before);
  }
});
