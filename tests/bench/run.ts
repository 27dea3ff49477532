/**
 * `npm run bench`: what the extension costs, in real Chromium on the playground's timeline, against the same page
 * without it, signed out, an extension that does nothing, and others: those in peers/, or unpacked extensions given with
 * `--peer DIR` (repeatable). `--throttle 4` makes the processor four times slower; `--rounds N` for a quicker look.
 * Writes .output/bench/results.json and prints tables. Figures differ from machine to machine, and with what else they
 * do: only ratios within one run are meaningful, so contenders take turns round by round.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readProductLink } from '../../utils/amazon/product-link.ts';
import { startPlayground } from '../playground/server.ts';
import { resetWorld } from '../playground/world.ts';
import { findChromium } from '../tools/browser.ts';
import { build } from '../tools/build.ts';
import { PROJECT } from '../tools/tool-path.ts';
import { busyNote, measureBusyShare } from './busy-share.ts';
import { checkBench } from './check-bench.ts';
import { measureWaits } from './click-waits.ts';
import { addedHeap, judge } from './goals.ts';
import { countLateButtons } from './late-buttons.ts';
import { nsEach, parse } from './measure.ts';
import { weighAt } from './memory.ts';
import { measureLoad } from './page-load.ts';
import { printResults } from './print-results.ts';
import { allBytes, compareScroll, contentBytes, machine, medians, round } from './report.ts';
import { ScriptOwners } from './script-owners.ts';
import { lay, type Scrolled, type Stretch, scroll } from './scroll.ts';
import { EMPTY, NONE, OURS, OURS_DIR, OWN_PEERS, openStage, peer, SIGNED_OUT, type Stage } from './stage.ts';
import { HOME, makeHome, NO_PRODUCTS, PRODUCTS } from './timeline.ts';
import { AMAZON_LINKS, OTHER_LINKS } from './traffic.ts';

const TWEETS_A_ROUND = 300;
const MARKS = [5_000, 15_000];
/**
 * The time after which each part starts no further round, in seconds since the run began. A quiet machine does all
 * rounds in that time; a busy one must end, too. The results say how many rounds were run.
 */
const UNTIL = { start: 75, buttons: 105, scroll: 340, clicks: 370, memory: 465 };

const { values } = parseArgs({
  options: {
    peer: { type: 'string', multiple: true, default: [] },
    throttle: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
  },
});
const ROUNDS = Number(values.rounds);
const throttle = Number(values.throttle);
const from = performance.now();
const say = (what: string) =>
  console.log(`${String(Math.round((performance.now() - from) / 1000)).padStart(4)} s  ${what}`);

say('building');
await build();
const before = await measureBusyShare();
const browser = await findChromium();
process.env.CHROMIUM_PATH = browser.path;
const playground = await startPlayground();
const stages: Stage[] = [];
const peers = values.peer.length > 0 ? values.peer.map(peer) : OWN_PEERS;
for (const contender of [NONE, OURS, SIGNED_OUT, EMPTY, ...peers])
  stages.push(await openStage(playground, contender, throttle));
const ours = stages[1] as Stage;
const owners = new ScriptOwners();
const extensionId = new URL(ours.context.serviceWorkers()[0]?.url() ?? '').host;

const roundsRun: Record<string, number> = {};
const isTimeFor = (part: keyof typeof UNTIL) => performance.now() - from < UNTIL[part] * 1000;

/** Every contender in turn, round by round; at least one round. */
async function inTurn<T>(
  part: keyof typeof UNTIL,
  who: readonly Stage[],
  work: (stage: Stage, round: number) => Promise<T>,
) {
  const all = new Map<string, T[]>(who.map(({ contender }) => [contender.name, []]));
  let turn = 0;
  for (; turn === 0 || (turn < ROUNDS && isTimeFor(part)); turn++)
    for (const stage of who) {
      all.get(stage.contender.name)?.push(await work(stage, turn));
      await stage.rest();
    }
  roundsRun[part] = turn;
  return all;
}

say(`start: ${ROUNDS} rounds`);
resetWorld(playground.world);
const starts = await inTurn('start', stages, (stage, turn) => {
  lay(playground, { tweets: 100, seed: turn + 1, mix: NO_PRODUCTS, isBusy: false }, stage.contender);
  return measureLoad(stage, owners);
});
const buttonStarts = await inTurn('buttons', stages.slice(0, 2), (stage, turn) => {
  lay(playground, { tweets: 100, seed: turn + 1, mix: PRODUCTS, isBusy: false }, stage.contender);
  return measureLoad(stage, owners, 1500);
});
const found = await checkBench(playground, owners);
say(`check: of 100 ms that an extension spent on the page, ${round(found, 1)} were found`);

say(`scroll: ${ROUNDS} rounds of ${TWEETS_A_ROUND} tweets`);
const stretch = (seed: number): Stretch => ({ tweets: TWEETS_A_ROUND, seed, mix: HOME, isBusy: true });
const scrolls = await inTurn('scroll', stages, (stage, turn) => {
  lay(playground, stretch(turn + 1), stage.contender);
  return scroll(stage, stretch(turn + 1), owners);
});

say('frames late');
const late = await countLateButtons(playground, ours, stretch(1));

say('clicks, popup, background');
const clicks = await inTurn('clicks', [ours], (stage) => {
  resetWorld(playground.world);
  return measureWaits(stage, extensionId);
});

say(`memory: to ${MARKS.join(' and ')} tweets`);
resetWorld(playground.world);
makeHome(playground.world, Math.max(...MARKS), 7);
const weights = Object.fromEntries(
  // All at once: memory does not depend on what else runs.
  await Promise.all(
    stages
      .slice(0, 2)
      .map(
        async (stage) =>
          [stage.contender.name, await weighAt(stage, MARKS, from + UNTIL.memory * 1000)] as const,
      ),
  ),
);

say('links');
const links = Object.fromEntries(
  Object.entries({ others: OTHER_LINKS, amazon: AMAZON_LINKS }).map(([kind, hrefs]) => {
    const { ours: own, platform } = nsEach(hrefs, { ours: readProductLink, platform: parse });
    return [kind, { oursNs: round(own, 0), newUrlNs: round(platform, 0), ratio: round(own / platform) }];
  }),
);

for (const stage of stages) await stage.close();
await playground.close();

const note = busyNote(before, await measureBusyShare());
const alone = scrolls.get(NONE.name) as Scrolled[];
const extensions = stages.slice(1).map(({ contender }) => contender);
const results = {
  units:
    'times in ms of the main thread’s own clock unless the name says otherwise; waits by the wall; bytes gzipped',
  machine: { ...machine(browser.version), note },
  throttle,
  rounds: { wanted: ROUNDS, ...roundsRun },
  seconds: round((performance.now() - from) / 1000, 0),
  scroll: {
    tweetsLaid: (roundsRun.scroll ?? 0) * TWEETS_A_ROUND,
    tweetsSeen: Object.fromEntries(
      [...scrolls].map(([name, runs]) => [name, runs.reduce((sum, run) => sum + run.tweets, 0)]),
    ),
    mix: HOME,
    medians: Object.fromEntries([...scrolls].map(([name, runs]) => [name, medians(runs)])),
    against: Object.fromEntries(
      extensions.map(({ name }) => [name, compareScroll(scrolls.get(name) ?? [], alone)]),
    ),
  },
  late,
  start: Object.fromEntries([...starts].map(([name, runs]) => [name, medians(runs)])),
  startWithButtons: Object.fromEntries([...buttonStarts].map(([name, runs]) => [name, medians(runs)])),
  addedHeapKB: {
    ...{ empty: addedHeap(starts, EMPTY.name), ours: addedHeap(starts, OURS.name) },
    oursWithButtons: addedHeap(buttonStarts, OURS.name),
  },
  bytes: {
    content: Object.fromEntries(
      extensions
        .filter(({ isSignedOut }) => !isSignedOut)
        .map(({ name, dir }) => [name, contentBytes(dir ?? '')]),
    ),
    files: allBytes(OURS_DIR),
  },
  memory: weights,
  waits: medians(clicks.get(OURS.name) ?? []),
  links,
};
const goals = judge({
  ...{ scrolls, starts, late },
  bytes: results.bytes.content.ours ?? Number.NaN,
  peers: peers.map(({ name }) => name),
  areReal: values.peer.length > 0,
});
const file = join(PROJECT, '.output/bench/results.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify({ ...results, goals }, null, 2)}\n`);
printResults(results, goals, note);
say(`written to ${file}`);
