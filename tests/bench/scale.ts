/**
 * `npm run bench:scale`: what the shopper waits for when the ledger has grown to 50,000 requests, in real
 * Chromium on the playground. Prints tables and writes .output/bench/scale.json. Waits are wall-clock times, and
 * grow with the machine's other work; the figures called CPU are CPU time of the page's main thread.
 * `--rows N` and `--rounds N` for a quicker look; `--no-files` leaves out export and import.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { letBrowserGrant } from '../e2e/support/grants.ts';
import { startPlayground } from '../playground/server.ts';
import { findChromium } from '../tools/browser.ts';
import { build } from '../tools/build.ts';
import { PROJECT } from '../tools/tool-path.ts';
import { machine, medians, round } from './report.ts';
import { clickReply } from './scale-clicks.ts';
import { roundTrip } from './scale-data.ts';
import { count, fill, grantStore, openInternals } from './scale-ledger.ts';
import { openActivity, openPopup, useActivity } from './scale-pages.ts';
import { ledgerRows } from './scale-rows.ts';
import { OURS, openStage } from './stage.ts';

/** In milliseconds of wall-clock time. */
const GOALS: Record<string, number> = {
  'popup.firstContent': 100,
  'activity.firstContent': 200,
  'activity.longestTask': 50,
  'use.keyToFrame': 50,
  'click.clickToComposing': 50,
};

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '5' },
    'no-files': { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const from = performance.now();
const say = (what: string) =>
  console.log(`${String(Math.round((performance.now() - from) / 1000)).padStart(4)} s  ${what}`);

say('building');
await build();
const browser = await findChromium();
process.env.CHROMIUM_PATH = browser.path;
const playground = await startPlayground();
const stage = await openStage(playground, OURS);
const { context } = stage;
const id = new URL(context.serviceWorkers()[0]?.url() ?? '').host;
const before = machine(browser.version);

/** Repeats the same work, after one warm-up run that does not count. */
async function repeat<T extends { [K in keyof T]: number }>(name: string, work: () => Promise<T>) {
  say(name);
  await work();
  const runs: T[] = [];
  for (let turn = 0; turn < rounds; turn++) runs.push(await work());
  return medians(runs);
}

const results: Record<string, Record<string, number>> = {};
try {
  await letBrowserGrant(context, id);
  const internals = await openInternals(context, id);
  await grantStore(context, internals);
  results['popup, empty'] = { ...(await repeat('popup, nothing asked yet', () => openPopup(context, id))) };
  const rows = ledgerRows(Number(values.rows), Date.now());
  say(`filling: ${rows.length} requests`);
  await fill(internals, rows);
  say(`the ledger holds ${await count(internals)}`);
  results.popup = { ...(await repeat('popup', () => openPopup(context, id))) };
  results.activity = { ...(await repeat('activity', () => openActivity(context, id))) };
  results.use = { ...(await repeat('search and scroll', () => useActivity(context, id))) };
  results.click = {
    ...(await repeat('a click on Reply', () => clickReply(stage.page, internals, playground))),
  };
  if (!values['no-files']) {
    say('export, delete, import: once');
    results.files = medians([await roundTrip(context, id)]);
    say(`the ledger holds ${await count(internals)}`);
  }
} finally {
  await stage.close();
  await playground.close();
}

const file = join(PROJECT, '.output/bench/scale.json');
mkdirSync(dirname(file), { recursive: true });
const after = machine(browser.version);
const facts = { machine: before, loadAfter: after.load, rows: Number(values.rows), rounds };
writeFileSync(file, `${JSON.stringify({ units: 'ms', ...facts, goals: GOALS, results }, null, 2)}\n`);
console.log(facts);
const table = Object.entries(results).flatMap(([part, figures]) =>
  Object.entries(figures).map(([name, ms]) => {
    const goal = GOALS[`${part}.${name}`];
    const verdict = goal === undefined ? '' : ms <= goal ? 'met' : 'missed';
    return [`${part}: ${name}`, { ms: round(ms, 1), goal: goal ?? '', verdict }] as const;
  }),
);
console.table(Object.fromEntries(table));
say(`written to ${file}`);
