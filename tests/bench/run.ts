/**
 * `npm run bench`: what the extension costs, in real Chromium on the playground's timeline, against the
 * same page without it and against unpacked extensions given with `--peer DIR` (repeatable). Writes
 * .output/bench/results.json and prints tables. Figures differ from machine to machine, and with what
 * else they do: only ratios within one run are meaningful, so contenders take turns round by round.
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
import { measureWaits } from './click-waits.ts';
import { countLateButtons } from './late-buttons.ts';
import { nsEach, parse } from './measure.ts';
import { weighAt } from './memory.ts';
import { measureLoad } from './page-load.ts';
import { printResults } from './print-results.ts';
import { allBytes, compareScroll, contentBytes, machine, medians, round } from './report.ts';
import { lay, type Scrolled, type Stretch, scroll } from './scroll.ts';
import { NONE, OURS, OURS_DIR, openStage, peer, type Stage } from './stage.ts';
import { HOME, makeHome } from './timeline.ts';
import { AMAZON_LINKS, OTHER_LINKS } from './traffic.ts';

const ROUNDS = 5;
const TWEETS_A_ROUND = 1000;
const MARKS = [5_000, 20_000];
/**
 * The time after which each part starts no further round, in seconds since the run began. A quiet machine does all
 * rounds in that time; a busy one must end, too. The results say how many rounds were run.
 */
const UNTIL = { start: 50, scroll: 250, kinds: 320, clicks: 350, memory: 470 };

const { values } = parseArgs({ options: { peer: { type: 'string', multiple: true, default: [] } } });
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
for (const contender of [NONE, OURS, ...values.peer.map(peer)])
  stages.push(await openStage(playground, contender));
const ours = stages[1] as Stage;
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
const starts = await inTurn('start', stages, measureLoad);

say(`scroll: ${ROUNDS} rounds of ${TWEETS_A_ROUND} tweets`);
const stretch = (seed: number): Stretch => ({ tweets: TWEETS_A_ROUND, seed, mix: HOME, isBusy: true });
const scrolls = await inTurn('scroll', stages, (stage, turn) => {
  lay(playground, stretch(turn + 1));
  return scroll(stage, stretch(turn + 1));
});

say('one kind of tweet after the other');
const kinds = {
  plain: { amazon: 0, links: 0 },
  links: { amazon: 0, links: 100 },
  products: { amazon: 100, links: 0 },
};
const byKind = await inTurn('kinds', stages.slice(1), async (stage, turn) => {
  const us: Record<string, number> = {};
  for (const [kind, mix] of Object.entries(kinds)) {
    const calm: Stretch = { tweets: 200, seed: 99 + turn, mix, isBusy: false };
    lay(playground, calm);
    const run = await scroll(stage, calm);
    us[kind] = (1000 * run.extensionMs) / run.tweets;
  }
  return us;
});
const perTweet = new Map([...byKind].map(([name, runs]) => [name, medians(runs)]));

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
    stages.map(
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
      extensions.map(({ name }) => [
        name,
        { ...compareScroll(scrolls.get(name) ?? [], alone), microsecondsByKind: perTweet.get(name) },
      ]),
    ),
  },
  late,
  start: Object.fromEntries([...starts].map(([name, runs]) => [name, medians(runs)])),
  bytes: {
    content: Object.fromEntries(extensions.map(({ name, dir }) => [name, contentBytes(dir ?? '')])),
    files: allBytes(OURS_DIR),
  },
  memory: weights,
  waits: medians(clicks.get(OURS.name) ?? []),
  links,
};
const file = join(PROJECT, '.output/bench/results.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
printResults(results, note);
say(`written to ${file}`);
