/**
 * `npm run bench:waits`: what a shopper waits for, as ratios within one run, in real Chromium on the playground: the
 * popup beside an empty page of the extension with the same styles, with nothing in the ledger and with 50,000 requests,
 * also on a processor that is made four times slower; a click until the sheet is painted; the background beside one that
 * only answers, and one that listens to the same events and looks the request up. Contenders take turns round by round. Prints a table and writes .output/bench/waits.json.
 * `--rows N`, `--rounds N` and `--only popup|sheet|wake` for a quicker look; `--build DIR` takes another build.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPlayground } from '../playground/server.ts';
import { findChromium } from '../tools/browser.ts';
import { build } from '../tools/build.ts';
import { PROJECT } from '../tools/tool-path.ts';
import { busyNote, measureBusyShare } from './busy-share.ts';
import { openUntil } from './open-pages.ts';
import { machine, median, round } from './report.ts';
import { fill, openInternals } from './scale-ledger.ts';
import { ledgerRows } from './scale-rows.ts';
import { noteClicks, openSheets } from './sheet-frames.ts';
import { OURS_DIR, openStage, peer } from './stage.ts';
import { findId, openSender, wake } from './wake.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    build: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const isWanted = (part: string) => values.only === undefined || values.only === part;
const from = performance.now();
const say = (what: string) =>
  console.log(`${String(Math.round((performance.now() - from) / 1000)).padStart(4)} s  ${what}`);

if (values.build === undefined) {
  say('building');
  await build();
}
const before = await measureBusyShare();
const browser = await findChromium();
process.env.CHROMIUM_PATH = browser.path;
const playground = await startPlayground();
const out = join(PROJECT, '.output/bench');
mkdirSync(out, { recursive: true });
const ours = await openStage(playground, { name: 'ours', dir: withEmptyPage(join(out, 'ours')) });
const worker = (name: string) => openStage(playground, peer(fileURLToPath(new URL(name, import.meta.url))));
const empty = await worker('empty-worker');
const listening = await worker('listening-worker');
await noteClicks(ours);
// Now: a background that has gone to sleep is not listed.
const id = await findId(ours.context);
const emptyId = await findId(empty.context);
const listeningId = await findId(listening.context);

/** The build, and beside it a page with the popup's styles and without its script. */
function withEmptyPage(dir: string): string {
  rmSync(dir, { recursive: true, force: true });
  cpSync(values.build ?? OURS_DIR, dir, { recursive: true });
  const html = readFileSync(join(dir, 'popup.html'), 'utf8')
    .replace(/<script.*?<\/script>|<link rel="modulepreload".*?>/gs, '')
    .replace('<div id="app"></div>', '<main class="ac-root popup"><h1>#AmazonCart</h1></main>');
  writeFileSync(join(dir, 'empty.html'), html);
  return dir;
}

interface Line {
  what: string;
  ours: number;
  empty: number | null;
  /** To the empty one, the median of the rounds' ratios; frames for the sheet. */
  measured: number;
  goal: number;
}
const lines: Line[] = [];

function compare(what: string, runs: readonly [ours: number, empty: number][], goal: number): void {
  lines.push({
    ...{ what, goal },
    ours: round(median(runs.map(([one]) => one)), 1),
    empty: round(median(runs.map(([, other]) => other)), 1),
    measured: round(median(runs.map(([one, other]) => one / other)), 2),
  });
}

async function comparePopup(what: string, id: string, sign: string, throttle: number): Promise<void> {
  say(what);
  const walls: [number, number][] = [];
  const cpus: [number, number][] = [];
  // The first turn warms up, and does not count.
  for (let turn = 0; turn <= rounds; turn++) {
    const one = await openUntil(ours.context, id, '/popup.html', sign, throttle);
    const other = await openUntil(ours.context, id, '/empty.html', 'h1', throttle);
    if (turn === 0) continue;
    walls.push([one.firstContent, other.firstContent]);
    cpus.push([one.firstContentCpu, other.firstContentCpu]);
  }
  compare(what, walls, 1.5);
  compare(`${what}: CPU of its main thread`, cpus, Number.POSITIVE_INFINITY);
}

try {
  if (isWanted('sheet')) {
    say('sheet');
    const openings: Awaited<ReturnType<typeof openSheets>>[] = [];
    for (let turn = 0; turn < rounds; turn++) openings.push(await openSheets(ours));
    for (const [i, what] of ['click to sheet, the page’s first', '… the next'].entries()) {
      const frames = openings.map((pair) => pair[i]?.frames ?? Number.NaN);
      const painted = openings.map((pair) => pair[i]?.painted ?? Number.NaN);
      lines.push({
        what,
        ours: round(median(painted), 1),
        empty: null,
        measured: median(frames),
        goal: 2 - i,
      });
    }
    await ours.rest();
  }
  if (isWanted('wake')) {
    say('background');
    const senders = [
      await openSender(ours, `chrome-extension://${id}/empty.html`),
      await openSender(empty, `chrome-extension://${emptyId}/page.html`),
      await openSender(listening, `chrome-extension://${listeningId}/page.html`),
    ] as const;
    const runs: [number, number, number][] = [];
    for (let turn = 0; turn <= 3 * rounds; turn++) {
      const waits: [number, number, number] = [
        await wake(senders[0]),
        await wake(senders[1]),
        await wake(senders[2]),
      ];
      if (turn > 0) runs.push(waits);
    }
    const what = 'a sleeping background answers';
    compare(
      what,
      runs.map(([one, other]) => [one, other]),
      1.5,
    );
    compare(
      `${what}, beside one that listens to as much`,
      runs.map(([one, , other]) => [one, other]),
      Number.POSITIVE_INFINITY,
    );
    for (const { page } of senders) await page.close();
  }
  if (isWanted('popup')) {
    await comparePopup('popup, empty ledger', id, '.popup h2', 1);
    await comparePopup('popup, empty ledger, processor ÷ 4', id, '.popup h2', 4);
    const internals = await openInternals(ours.context, id);
    say(`filling: ${values.rows} requests`);
    await fill(internals, ledgerRows(Number(values.rows), Date.now()));
    await comparePopup(`popup, ${values.rows} requests`, id, '.popup .request', 1);
    await comparePopup(`popup, ${values.rows} requests, processor ÷ 4`, id, '.popup .request', 4);
    await internals.close();
  }
} finally {
  await ours.close();
  await empty.close();
  await listening.close();
  await playground.close();
}

const note = busyNote(before, await measureBusyShare());
const facts = { ...machine(browser.version), note, rounds, rows: Number(values.rows) };
writeFileSync(join(out, 'waits.json'), `${JSON.stringify({ units: 'ms', ...facts, lines }, null, 2)}\n`);
const verdict = ({ measured, goal }: Line) =>
  goal === Number.POSITIVE_INFINITY ? '' : measured <= goal ? 'met' : 'missed';
console.table(
  Object.fromEntries(
    lines.map((line) => [
      line.what,
      {
        'ours, ms': line.ours,
        'empty, ms': line.empty ?? '',
        'ratio, or frames': line.measured,
        goal: Number.isFinite(line.goal) ? line.goal : '',
        verdict: verdict(line),
      },
    ]),
  ),
);
if (note) console.log(note);
say(`written to ${join(out, 'waits.json')}`);
