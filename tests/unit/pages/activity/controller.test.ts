import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RefusedError } from '../../../../utils/common/refusal.ts';
import * as german from '../../../../utils/i18n/de/index.ts';
import { activityStrings } from '../../../../utils/i18n/en/activity.ts';
import { dataStrings } from '../../../../utils/i18n/en/data.ts';
import { refusalStrings } from '../../../../utils/i18n/en/refusals.ts';
import { setLanguage } from '../../../../utils/i18n/strings.ts';
import { readKeptReplies } from '../../../../utils/ledger/kept-replies.ts';
import { readTally } from '../../../../utils/ledger/read-tallies.ts';
import { countReportedReplies, keepTally } from '../../../../utils/ledger/tallies.ts';
import type { PageAnswers, PageCommand } from '../../../../utils/messages/page-commands.ts';
import type { Action } from '../../../../utils/pages/activity/actions.ts';
import { actionsFor } from '../../../../utils/pages/activity/actions.ts';
import { ActivityController } from '../../../../utils/pages/activity/controller.ts';
import { NO_FILTER } from '../../../../utils/pages/activity/filter.ts';
import { UNDO_REMOVAL_MS } from '../../../../utils/pages/activity/pending-removals.ts';
import { summarizeTrail } from '../../../../utils/pages/activity/trail.ts';
import type { RequestState } from '../../../../utils/requests/fold.ts';
import { DEFAULTS, type Settings } from '../../../../utils/settings/settings.ts';
import { asked, LATER } from '../../../fixtures/requests.ts';
import { FROM, startService } from '../../../fixtures/service.ts';
import { AUTHOR, keep, OWN_TWEET, POSTED_AT, replyId } from '../../../fixtures/tallies.ts';

let background: Awaited<ReturnType<typeof startService>>;
let settings: Settings;
let allowed: string[];
let sent: PageCommand[];
let saved: { name: string; type: string; text: string }[];
let changes = 0;
let persistenceRequests = 0;
let failWith: Error | null;

/** The page's controller, with the real ledger and the real service behind it. */
function createController() {
  const send = async (command: PageCommand) => {
    sent.push(command);
    if (failWith) throw failWith;
    const handle = background.service.handlers[command.kind];
    return (handle as (command: PageCommand, from: typeof FROM) => Promise<never>)(command, FROM);
  };
  return new ActivityController({
    openLedger: async () => background.ledger,
    send: <C extends PageCommand>(command: C): Promise<PageAnswers[C['kind']]> => send(command),
    allowedStores: async () => allowed,
    requestPersistence: async () => persistenceRequests++,
    readSettings: async () => settings,
    loadLanguage: async ({ language }) =>
      language === 'de' ? setLanguage('de', german) : setLanguage('en', {}),
    saveFile: (name, type, parts) => void saved.push({ name, type, text: parts.join('') }),
    yieldToPage: async () => undefined,
    onChange: () => void changes++,
  });
}

async function addRequest(id: string, kinds: string, change: Parameters<typeof asked>[0] = {}) {
  const later = LATER.filter((event) => kinds.includes(event.id));
  await background.ledger.append(
    id,
    asked({ id: `${id}:asked`, ...change }),
    ...later.map((event) => ({ ...event, id: `${id}:${event.id}` })),
  );
}

async function start() {
  const controller = createController();
  await controller.start();
  return controller;
}

const shownIds = (controller: ActivityController) => controller.state?.entries.map(({ id }) => id).sort();

function action(controller: ActivityController, id: string, kind: Action['kind']): [Action, RequestState] {
  const row = controller.row(id);
  if (!row) throw new Error(`${id} is not read`);
  const { primary, others } = actionsFor(row.request);
  const found = [primary, ...others].find((each) => each.kind === kind);
  if (!found) throw new Error(`${id} does not offer ${kind}`);
  return [found, row.request];
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  background = await startService();
  settings = { ...DEFAULTS, language: 'en' };
  allowed = [];
  sent = [];
  saved = [];
  changes = 0;
  persistenceRequests = 0;
  failWith = null;
});
afterEach(() => {
  setLanguage('en', {});
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the list', () => {
  it('shows nothing before the ledger is open, then every request', async () => {
    await addRequest('r1', 'dsv');
    await addRequest('r2', 'n');
    const controller = createController();
    expect(controller.state).toBeNull();
    await controller.start();
    expect(controller.state).toMatchObject({ complete: true, error: null, removed: null, details: null });
    expect(shownIds(controller)).toEqual(['r1', 'r2']);
    expect(controller.row('r1')?.request.cart.state).toBe('in-cart');
  });

  it('keeps the filter that was chosen, and asks the page to draw again', async () => {
    const controller = await start();
    expect(controller.state?.filter).toEqual(NO_FILTER);
    changes = 0;
    controller.setFilter({ ...NO_FILTER, search: 'pan' });
    expect(controller.state?.filter.search).toBe('pan');
    expect(changes).toBe(1);
  });

  it('follows changes of single tweets and of the whole ledger', async () => {
    await addRequest('r1', '');
    const controller = await start();
    await addRequest('r2', '', { tweet: { ...asked().tweet, id: '1900000000000000077' } });
    await controller.onLedgerChanged(['1900000000000000077']);
    expect(shownIds(controller)).toEqual(['r1', 'r2']);
    await background.ledger.drop('r1');
    await controller.onLedgerChanged(null);
    expect(shownIds(controller)).toEqual(['r2']);
  });

  it('ignores changes of the ledger before it is open', async () => {
    await createController().onLedgerChanged(null);
    expect(changes).toBe(0);
  });

  it('asks the browser to keep the ledger once there is a request to keep', async () => {
    await start();
    expect(persistenceRequests).toBe(0);
    await addRequest('r1', '');
    await start();
    expect(persistenceRequests).toBe(1);
  });

  it('rejects when the ledger cannot be opened', async () => {
    const controller = createController();
    vi.spyOn(background.ledger, 'readRows').mockRejectedValue(new Error('no ledger'));
    vi.spyOn(background.ledger.connection, 'use').mockRejectedValue(new Error('no ledger'));
    await expect(controller.start()).rejects.toThrow('no ledger');
  });
});

describe('what stands beside the list', () => {
  it('is read with the list: waiting replies, allowed stores, the account, unreadable rows', async () => {
    await addRequest('r1', 'd', { origin: 'elsewhere' });
    await background.ledger.seeAccount('shopper_one', 'public', 5);
    const bad = { id: 'bad', v: 2, events: [{ kind: 'nonsense' }], askedAt: 9 };
    await background.ledger.connection.use((db) => db.put('requests', bad as never));
    allowed = ['com'];
    const { state } = await start();
    expect(state?.waitingReplies).toMatchObject({
      allowed: ['com'],
      handle: 'shopper_one',
      waiting: [{ id: 'r1' }],
    });
    expect(state?.unreadable).toMatchObject([{ key: 'bad' }]);
  });

  it('is read again when the ledger changes', async () => {
    const controller = await start();
    expect(controller.state?.waitingReplies?.waiting).toEqual([]);
    await addRequest('r1', 'd', { origin: 'elsewhere' });
    allowed = ['de'];
    await controller.onLedgerChanged([asked().tweet.id]);
    expect(controller.state?.waitingReplies).toMatchObject({ allowed: ['de'], waiting: [{ id: 'r1' }] });
  });
});

describe('actions', () => {
  it('finishing on Amazon opens the request’s page', async () => {
    await addRequest('r1', 'n');
    const controller = await start();
    controller.act(...action(controller, 'r1', 'finish'));
    expect(sent).toEqual([{ kind: 'finish', requestId: 'r1' }]);
    await vi.waitFor(() => expect(background.browser.opened).toHaveLength(1));
  });

  it('adding the product of a reply from elsewhere asks for that one alone', async () => {
    await addRequest('r1', 'd', { origin: 'elsewhere' });
    const controller = await start();
    controller.act(...action(controller, 'r1', 'add'));
    expect(sent).toEqual([{ kind: 'add', requestIds: ['r1'] }]);
  });

  it('"I have deleted this reply" marks it as deleted', async () => {
    await addRequest('r1', 'd');
    const controller = await start();
    controller.act(...action(controller, 'r1', 'gone'));
    await vi.waitFor(async () => {
      const [request] = await background.ledger.latest(1);
      expect(request?.reply.state).toBe('deleted');
    });
  });

  it('deleting everything passes on whether settings go, too, and says when it is done', async () => {
    const controller = await start();
    controller.deleteAll(true);
    expect(controller.state?.done).toBeNull();
    await vi.waitFor(() => expect(controller.state?.done).toBe(dataStrings.deleted));
    expect(background.browser.forgotten).toEqual([true]);
  });

  it('a refusal is shown as a sentence, until an action succeeds', async () => {
    await addRequest('r1', 'd');
    const controller = await start();
    failWith = new RefusedError('under-way');
    controller.markReplyGone('r1');
    await vi.waitFor(() => expect(controller.state?.error).toBe(refusalStrings['under-way']));
    failWith = null;
    controller.markReplyGone('r1');
    await vi.waitFor(() => expect(controller.state?.error).toBeNull());
  });
});

describe('removing a request', () => {
  beforeEach(async () => {
    await addRequest('r1', 'sv');
    await addRequest('r2', 'dsv');
  });

  it('hides it, names it, and brings it back when it is undone', async () => {
    const controller = await start();
    controller.act(...action(controller, 'r1', 'remove'));
    expect(shownIds(controller)).toEqual(['r2']);
    expect(controller.state?.removed).toEqual({ title: 'Cast Iron Pan' });
    controller.undoRemoval();
    expect(shownIds(controller)).toEqual(['r1', 'r2']);
    expect(controller.state?.removed).toBeNull();
    expect(sent).toEqual([]);
  });

  it('deletes it when the time to undo is over', async () => {
    const controller = await start();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    controller.act(...action(controller, 'r1', 'remove'));
    vi.advanceTimersByTime(UNDO_REMOVAL_MS);
    vi.useRealTimers();
    expect(sent).toEqual([{ kind: 'remove', requestId: 'r1' }]);
    await vi.waitFor(async () => expect(await background.ledger.latest(9)).toHaveLength(1));
    expect(shownIds(controller)).toEqual(['r2']);
  });

  it('deletes it when the page ends', async () => {
    const controller = await start();
    controller.act(...action(controller, 'r1', 'remove'));
    controller.finishRemoval();
    expect(sent).toEqual([{ kind: 'remove', requestId: 'r1' }]);
  });

  it('asks first when its reply is still on X, and removes nothing until that is answered', async () => {
    const controller = await start();
    controller.act(...action(controller, 'r2', 'remove'));
    expect(controller.state?.toConfirm).toMatchObject({
      ...{ request: { id: 'r2' }, replyUrl: 'https://x.com/shopper_one/status/1900000000000000500' },
    });
    controller.removals.closeQuestion();
    expect(controller.state?.toConfirm).toBeNull();
    expect(shownIds(controller)).toEqual(['r1', 'r2']);
    expect(sent).toEqual([]);
  });

  it('keeps its reply in the trail: while it can be undone, afterwards, and until the shopper takes it off', async () => {
    const controller = await start();
    const trail = () => summarizeTrail(controller.state?.trailEntries ?? [], controller.state?.keptReplies);
    const [, request] = action(controller, 'r2', 'remove');
    controller.removals.remove(request);
    expect(shownIds(controller)).toEqual(['r1']);
    expect(trail().visible).toMatchObject([{ request: { id: 'r2' } }]);
    controller.finishRemoval();
    await vi.waitFor(async () => expect(await background.ledger.latest(9)).toHaveLength(1));
    await controller.onLedgerChanged([request.tweet.id]);
    expect(trail().visible).toMatchObject([{ request: null, replyId: '1900000000000000500' }]);
    controller.forgetReply('1900000000000000500');
    await vi.waitFor(async () => expect(await readKeptReplies(background.ledger)).toEqual([]));
    await controller.onLedgerChanged([]);
    expect(trail().visible).toEqual([]);
  });

  it('shows it again, with the reason, when it is refused', async () => {
    const controller = await start();
    failWith = new RefusedError('under-way');
    controller.act(...action(controller, 'r1', 'remove'));
    controller.finishRemoval();
    await vi.waitFor(() => expect(controller.state?.error).toBe(refusalStrings['under-way']));
    expect(shownIds(controller)).toEqual(['r1', 'r2']);
  });
});

describe('details', () => {
  it('show every event of the request, until they are closed', async () => {
    await addRequest('r1', 'dsv');
    const controller = await start();
    controller.act(...action(controller, 'r1', 'details'));
    await vi.waitFor(() => expect(controller.state?.details?.events).toHaveLength(4));
    expect(controller.state?.details?.request.id).toBe('r1');
    controller.closeDetails();
    expect(controller.state?.details).toBeNull();
  });

  it('stay closed for a request that is gone', async () => {
    await addRequest('r1', 'dsv');
    const controller = await start();
    const [, request] = action(controller, 'r1', 'details');
    await background.ledger.drop('r1');
    await controller.openDetails(request);
    expect(controller.state?.details).toBeNull();
  });
});

describe('an export', () => {
  it('saves a JSON file with requests and settings, and says that it is being written', async () => {
    await addRequest('r1', 'dsv');
    const controller = await start();
    const written = controller.exporter.exportAs('json');
    expect(controller.state?.exporting).toBe('json');
    await written;
    expect(controller.state).toMatchObject({ exporting: null, error: null });
    const [file] = saved;
    expect(file).toMatchObject({ type: 'application/json', name: expect.stringMatching(/\.json$/) });
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ requests: [{ id: 'r1' }], settings });
  });

  it('saves a CSV file with a line a request', async () => {
    await addRequest('r1', 'dsv');
    await addRequest('r2', 'n');
    const controller = await start();
    await controller.exporter.exportAs('csv');
    const [file] = saved;
    expect(file).toMatchObject({ type: 'text/csv', name: expect.stringMatching(/\.csv$/) });
    expect(file?.text.trim().split('\r\n')).toHaveLength(3);
  });

  it('that fails says so, and the next one that works clears it', async () => {
    const controller = await start();
    const broken = vi.spyOn(background.ledger.connection, 'use').mockRejectedValue(new Error('disk'));
    await controller.exporter.exportAs('csv');
    expect(controller.state).toMatchObject({ exporting: null, error: dataStrings.notWritten });
    expect(saved).toEqual([]);
    broken.mockRestore();
    await controller.exporter.exportAs('csv');
    expect(controller.state?.error).toBeNull();
    expect(saved).toHaveLength(1);
  });
});

describe('campaigns', () => {
  beforeEach(async () => {
    await keepTally(background.ledger, keep(), POSTED_AT);
    const replies = [{ id: replyId(1), handle: 'ann' }];
    const seen = { tweetId: OWN_TWEET, replies, shown: 9 };
    await countReportedReplies(background.ledger, seen, AUTHOR, POSTED_AT + 86_400_000);
  });
  const count = (controller: ActivityController) => controller.state?.campaigns?.campaigns.length;

  it('are read beside the requests, and again when a tally has changed', async () => {
    const controller = await start();
    await vi.waitFor(() => expect(count(controller)).toBe(1));
    await keepTally(background.ledger, keep({ tweetId: replyId(0.5) }), POSTED_AT);
    await controller.onLedgerChanged(['1900000000000000001']);
    expect(count(controller)).toBe(1);
    await controller.onLedgerChanged([]);
    await vi.waitFor(() => expect(count(controller)).toBe(2));
  });

  it('a deletion is offered to be undone, and carried out when the page ends', async () => {
    const controller = await start();
    await vi.waitFor(() => expect(count(controller)).toBe(1));
    controller.campaigns.removals.removeLater(OWN_TWEET, 'Cast Iron Pan');
    expect(controller.state?.removed).toEqual({ title: 'Cast Iron Pan' });
    controller.undoRemoval();
    expect(count(controller)).toBe(1);
    controller.campaigns.removals.removeLater(OWN_TWEET, 'Cast Iron Pan');
    controller.finishRemoval();
    await vi.waitFor(async () => expect(await readTally(background.ledger, OWN_TWEET)).toBeNull());
  });

  it('their replies are saved as a file of their own', async () => {
    const controller = await start();
    await controller.exporter.exportTallies([OWN_TWEET]);
    expect(saved).toMatchObject([
      { type: 'text/csv', name: expect.stringMatching(/^amazoncart-campaigns-\d{4}-\d\d-\d\d\.csv$/) },
    ]);
    expect(saved[0]?.text.trim().split('\r\n')).toHaveLength(2);
  });
});

describe('another language', () => {
  it('is loaded at the start', async () => {
    settings = { ...settings, language: 'de' };
    await start();
    expect(activityStrings.title).toBe(german.activity.title);
  });

  it('makes the list read anew, for its titles hold sentences; the same language does not', async () => {
    await addRequest('r1', '', { link: { kind: 'short', href: 'https://amzn.to/x', host: 'amzn.to' } });
    const controller = await start();
    const english = controller.state?.entries[0]?.title;
    const { entries } = controller.state ?? {};
    await controller.setLanguage(settings);
    expect(controller.state?.entries).toBe(entries);
    await controller.setLanguage({ ...settings, language: 'de' });
    expect(controller.state?.entries).not.toBe(entries);
    expect(controller.state?.entries[0]?.title).not.toBe(english);
  });
});
