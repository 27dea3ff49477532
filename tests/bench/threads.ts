/**
 * `npm run bench:threads`: what counting cart replies costs a reader for each reply of a long thread. A tweet's own page
 * with a product link, whose replies are counted, in turn with the same page without one. One reply in twenty has the
 * hashtag. `--replies N` and `--rounds N` for a quicker look.
 */
import { parseArgs } from 'node:util';
import { startPlayground } from '../playground/server.ts';
import { addTweet, resetWorld } from '../playground/world.ts';
import { write } from '../playground/write.ts';
import { findChromium } from '../tools/browser.ts';
import { build } from '../tools/build.ts';
import { busyNote, measureBusyShare } from './busy-share.ts';
import { median, round } from './report.ts';
import { ScriptOwners } from './script-owners.ts';
import { scroll } from './scroll.ts';
import { OURS, openStage } from './stage.ts';

const { values } = parseArgs({
  options: { replies: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '5' } },
});
const LINKS = {
  counted: 'https://www.amazon.com/dp/B0C7QKX4TN',
  'not counted': 'https://notes.example/lamp',
};

await build();
const before = await measureBusyShare();
process.env.CHROMIUM_PATH = (await findChromium()).path;
const playground = await startPlayground();
const { world } = playground;
const stage = await openStage(playground, OURS);

/** Lays a thread below a tweet with this link; returns the path of the tweet's page. */
function layThread(link: string): string {
  resetWorld(world);
  world.noise = false;
  const at = Date.now() - 10 * 86_400_000;
  const { id } = addTweet(world, { author: 'daily_reader', parts: write(`A lamp ${link}`), at });
  for (let i = 0; i < Number(values.replies); i++)
    addTweet(world, {
      author: `reader_${i % 300}`,
      parts: write(i % 20 === 7 ? 'Yes, please #AmazonCart' : `I have had one like it for ${i} days`),
      inReplyTo: id,
      at: at + (i + 1) * 60_000,
    });
  return `/daily_reader/status/${id}`;
}

const rows = new Map<string, number[]>(Object.keys(LINKS).map((name) => [name, []]));
for (let turn = 0; turn < Number(values.rounds); turn++)
  for (const [name, link] of Object.entries(LINKS)) {
    const run = await scroll(stage, { isBusy: false }, new ScriptOwners(), layThread(link));
    rows.get(name)?.push((1000 * run.extensionMs) / run.tweets);
    await stage.rest();
  }
await stage.close();
await playground.close();

console.table(
  Object.fromEntries([...rows].map(([name, all]) => [name, { 'µs a reply': round(median(all), 1) }])),
);
const [counted = [], plain = []] = [...rows.values()];
console.log(`Counting costs ${round(median(counted.map((one, i) => one - (plain[i] ?? 0))), 1)} µs a reply.`);
const note = busyNote(before, await measureBusyShare());
if (note) console.log(note);
