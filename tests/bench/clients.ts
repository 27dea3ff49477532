/**
 * `npm run bench:clients`: what X's second web client costs a reader. The shipped extension runs on both clients, in turn
 * with a build of it that knows the first client alone, an extension that does nothing, and unpacked extensions given
 * with `--peer DIR` (repeatable). How the second client brings its rows is unknown, so it comes in two ways
 * (`rowsInTwoSteps` in tests/playground/README.md). Prints a table and writes .output/bench/clients.json. `--throttle 4`
 * makes the processor four times slower; `--rounds N`, and `--mix NAME` and `--client NAME` (repeatable), for a quicker
 * look. Only differences and ratios within a round are meaningful.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPlayground } from '../playground/server.ts';
import { resetWorld } from '../playground/world.ts';
import { findChromium } from '../tools/browser.ts';
import { build } from '../tools/build.ts';
import { PROJECT } from '../tools/tool-path.ts';
import { busyNote, measureBusyShare } from './busy-share.ts';
import { machine, median, medians, round } from './report.ts';
import { ScriptOwners } from './script-owners.ts';
import { lay, scroll } from './scroll.ts';
import { EMPTY, NONE, OURS, openStage, peer, type Stage } from './stage.ts';
import { HOME } from './timeline.ts';

/**
 * In microseconds a tweet of the home timeline, and as a ratio. The clients do not call an extension equally often for
 * the same tweets, and how often is not the extension's choice: so each is measured by an extension that does nothing.
 */
const GOALS = { secondDialectOnFirst: 5, secondToFirst: 1 };
const FIRST_ONLY = join(PROJECT, '.output/first-client-only');
/** Tweets a round: like X's home timeline, and of one kind. */
const MIXES = {
  home: { tweets: 300, mix: HOME },
  plain: { tweets: 120, mix: { amazon: 0, links: 0 } },
  links: { tweets: 120, mix: { amazon: 0, links: 100 } },
  products: { tweets: 120, mix: { amazon: 100, links: 0 } },
};

/** The pages that are scrolled through: X's first client, and the second in both ways in which it may bring its rows. */
const CLIENTS = {
  first: { client: 'first', rowsInTwoSteps: false },
  second: { client: 'second', rowsInTwoSteps: false },
  'second-in-steps': { client: 'second', rowsInTwoSteps: true },
} as const;
type Client = keyof typeof CLIENTS;

/** Microseconds a tweet for each mix; on the home timeline also calls into the extension, layouts and style passes, for 100 tweets. */
type Row = Record<keyof typeof MIXES | 'calls' | 'layouts' | 'styles', number>;

const { values } = parseArgs({
  options: {
    peer: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '5' },
    throttle: { type: 'string', default: '1' },
    mix: { type: 'string', multiple: true, default: Object.keys(MIXES) },
    client: { type: 'string', multiple: true, default: Object.keys(CLIENTS) },
  },
});
const from = performance.now();
const say = (what: string) =>
  console.log(`${String(Math.round((performance.now() - from) / 1000)).padStart(4)} s  ${what}`);

say('building');
await build();
await build('tests/bench/first-client-only.config.ts');
const before = await measureBusyShare();
const browser = await findChromium();
process.env.CHROMIUM_PATH = browser.path;
const playground = await startPlayground();
const contenders = [OURS, peer(FIRST_ONLY), EMPTY, ...values.peer.map(peer)];
const stages: Stage[] = [];
for (const contender of contenders)
  stages.push(await openStage(playground, contender, Number(values.throttle)));

const clientsOf = ({ contender }: Stage): Client[] =>
  (Object.keys(CLIENTS) as Client[]).filter(
    (client) => values.client.includes(client) && (client === 'first' || contender.dir !== FIRST_ONLY),
  );
const cells = stages.flatMap((stage) => clientsOf(stage).map((client) => ({ stage, client })));
const rows = new Map<string, Row[]>(cells.map((cell) => [nameOf(cell), []]));
const owners = new ScriptOwners();
await learnPages();

for (let turn = 0; turn < Number(values.rounds); turn++) {
  say(`round ${turn + 1} of ${values.rounds}`);
  // Each round begins with another one, so that none is always the first.
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[(at + turn) % cells.length] as (typeof cells)[number];
    rows.get(nameOf(cell))?.push(await measure(cell, turn));
    await cell.stage.rest();
  }
}
for (const stage of stages) await stage.close();
await playground.close();
const note = busyNote(before, await measureBusyShare());

/** Compares two cells round by round. */
function compare(one: string, other: string, how: (one: number, other: number) => number): number {
  const others = rows.get(other) ?? [];
  return round(median((rows.get(one) ?? []).map((row, turn) => how(row.home, others[turn]?.home ?? NaN))), 2);
}
/** What ours costs beside an extension that does nothing, and beyond it. */
const beside = (client: Client) =>
  compare(`ours, ${client}`, `${EMPTY.name}, ${client}`, (ours, empty) => ours / empty);
const toFirst = (name: string, client: Client) =>
  compare(`${name}, ${client}`, `${name}, first`, (second, first) => second / first);
const results = {
  units:
    'microseconds of script of the extension a tweet; calls into it, layouts and style passes of the page for 100 tweets',
  machine: { ...machine(browser.version), note },
  rounds: Number(values.rounds),
  medians: Object.fromEntries([...rows].map(([name, all]) => [name, medians(all)])),
  home: {
    secondDialectOnFirst: compare(
      'ours, first',
      'first-client-only, first',
      (ours, without) => ours - without,
    ),
    secondToFirst: toFirst('ours', 'second'),
    inStepsToFirst: toFirst('ours', 'second-in-steps'),
    emptySecondToFirst: toFirst(EMPTY.name, 'second'),
    emptyInStepsToFirst: toFirst(EMPTY.name, 'second-in-steps'),
    toEmptyOnFirst: beside('first'),
    toEmptyOnSecond: beside('second'),
    toEmptyInSteps: beside('second-in-steps'),
  },
};
const file = join(PROJECT, '.output/bench/clients.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
console.table(results.medians);
const { home } = results;
console.log(`The second dialect costs ${home.secondDialectOnFirst} µs a tweet on the first client.`);
console.log(
  `A tweet on the second client costs ${home.secondToFirst} of one on the first, and ${home.inStepsToFirst} where rows come in two steps; ` +
    `for an extension that does nothing ${home.emptySecondToFirst} and ${home.emptyInStepsToFirst}.`,
);
console.log(
  `Beside an extension that does nothing it costs ${home.toEmptyOnFirst} on the first, ${home.toEmptyOnSecond} on the second, and ${home.toEmptyInSteps} where rows come in two steps.`,
);
if (note) console.log(note);
else
  for (const [name, limit] of Object.entries(GOALS))
    if (results.home[name as keyof typeof GOALS] > limit)
      console.log(`Goal missed: ${name} is over ${limit}.`);
say(`written to ${file}`);

function nameOf({ stage, client }: { stage: Stage; client: Client }): string {
  return `${stage.contender.name}, ${client}`;
}

/** Looks at what runs on both clients' pages without any extension. */
async function learnPages(): Promise<void> {
  const stage = await openStage(playground, NONE);
  for (const client of Object.keys(CLIENTS) as Client[]) {
    const stretch = { tweets: 100, mix: HOME, seed: 1, isBusy: true };
    showClient(client);
    lay(playground, stretch);
    await scroll(stage, stretch, owners);
  }
  await stage.close();
}

/** A new world, in which X serves this client. */
function showClient(client: Client): void {
  const { rowsInTwoSteps, ...shown } = CLIENTS[client];
  resetWorld(playground.world);
  Object.assign(playground.world, shown);
  playground.world.faults.rowsInTwoSteps = rowsInTwoSteps;
}

async function measure({ stage, client }: (typeof cells)[number], turn: number): Promise<Row> {
  const row = {} as Row;
  for (const [name, { tweets, mix }] of Object.entries(MIXES)) {
    if (!values.mix.includes(name)) continue;
    if (name !== 'home' && (stage.contender === EMPTY || client === 'second-in-steps')) continue;
    const stretch = { tweets, mix, seed: turn + 1, isBusy: name === 'home' };
    showClient(client);
    lay(playground, stretch);
    const run = await scroll(stage, stretch, owners);
    row[name as keyof typeof MIXES] = (1000 * run.extensionMs) / run.tweets;
    if (name === 'home')
      Object.assign(row, {
        calls: (100 * run.calls) / run.tweets,
        layouts: (100 * run.layouts) / run.tweets,
        styles: (100 * run.styles) / run.tweets,
      });
  }
  return row;
}
