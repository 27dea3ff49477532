import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportJson } from '../../../../utils/archive/export.ts';
import { dataStrings } from '../../../../utils/i18n/en/data.ts';
import { keepTally } from '../../../../utils/ledger/tallies.ts';
import type { PageCommand } from '../../../../utils/messages/page-commands.ts';
import { Importer } from '../../../../utils/pages/activity/importer.ts';
import { DEFAULTS, readSettings } from '../../../../utils/settings/settings.ts';
import { MOST_TALLIES } from '../../../../utils/tallies/tally.ts';
import { asked } from '../../../fixtures/requests.ts';
import { FROM, startService } from '../../../fixtures/service.ts';
import { keep, POSTED_AT, replyId } from '../../../fixtures/tallies.ts';

const yieldToPage = async () => undefined;
let background: Awaited<ReturnType<typeof startService>>;
let importer: Importer;
let states: string[];
/** What the background answers in place of carrying the command out. */
let refusal: { ok: false; why: string } | null;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  background = await startService();
  refusal = null;
  states = [];
  importer = new Importer(
    async () => background.ledger,
    () => states.push(importer.state.kind),
    yieldToPage,
  );
  const answer = async (command: PageCommand) =>
    refusal ?? {
      ok: true,
      value:
        command.kind === 'apply-import' && (await background.service.handlers[command.kind](command, FROM)),
    };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);
});

afterEach(() => vi.restoreAllMocks());

/** A file with one request that this browser does not have, and with the warning off. */
async function exportedFile(): Promise<File> {
  const other = await startService();
  await other.ledger.append('r1', asked());
  const parts = await exportJson(other.ledger, { ...DEFAULTS, warn: false }, 1, yieldToPage);
  return new File(parts, 'my-requests.json');
}
const ids = async () => (await background.ledger.byTweet(asked().tweet.id)).map(({ id }) => id);

it('shows what a file brings before anything is taken over, then takes it over', async () => {
  await importer.read(await exportedFile());
  expect(importer.state).toMatchObject({
    kind: 'ready',
    name: 'my-requests.json',
    counts: { fresh: 1 },
    hasSettings: true,
  });
  expect(await ids()).toEqual([]);
  await importer.apply(false);
  expect(importer.state).toEqual({ kind: 'done', sentence: dataStrings.imported('1', '0', '0') });
  expect(states).toEqual(['reading', 'ready', 'importing', 'done']);
  expect(await ids()).toEqual(['r1']);
  expect((await readSettings()).warn).toBe(true);
});

it('says how many tallies found no room', async () => {
  const other = await startService();
  await keepTally(other.ledger, keep(), POSTED_AT);
  for (let i = 1; i <= MOST_TALLIES; i++)
    await keepTally(background.ledger, keep({ tweetId: replyId(i) }), POSTED_AT);
  await importer.read(new File(await exportJson(other.ledger, DEFAULTS, 1, yieldToPage), 'my-tallies.json'));
  await importer.apply(false);
  const leftOut = dataStrings.talliesLeftOut('1', `${MOST_TALLIES}`);
  expect(importer.state).toMatchObject({ kind: 'done', sentence: expect.stringContaining(leftOut) });
});

it('takes over the file’s settings only when that is chosen', async () => {
  await importer.read(await exportedFile());
  await importer.apply(true);
  expect((await readSettings()).warn).toBe(false);
});

it('takes nothing over after Cancel', async () => {
  await importer.read(await exportedFile());
  importer.cancel();
  await importer.apply(true);
  expect(importer.state).toEqual({ kind: 'none' });
  expect(await ids()).toEqual([]);
});

it('says why a file cannot be read', async () => {
  await importer.read(new File(['{"some":"other file"}'], 'a.json'));
  expect(importer.state).toEqual({ kind: 'failed', sentence: dataStrings.notOurs });
});

it('leaves nothing staged when the background refuses, and says that nothing was imported', async () => {
  await importer.read(await exportedFile());
  refusal = { ok: false, why: 'unexpected' };
  await importer.apply(true);
  expect(importer.state).toEqual({ kind: 'failed', sentence: dataStrings.broken });
  expect(await background.ledger.connection.use((db) => db.count('staging'))).toBe(0);
  expect((await readSettings()).warn).toBe(true);
  expect(await ids()).toEqual([]);
});
