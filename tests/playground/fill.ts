import { addItem } from './amazon/world.ts';
import { pastSnowflake } from './snowflake.ts';
import { VIEWER, type World, type WorldTweet } from './world.ts';
import { write } from './write.ts';

const WORDS =
  'the a rain kettle harbour walk slow morning bread window paper quiet train garden small old new light two again never always about with under between after notes'.split(
    ' ',
  );

/**
 * Appends `count` made-up tweets to the home timeline: about one in twelve has an Amazon link, the
 * others none, other links, or photos. The same seed gives the same tweets.
 */
export function fillHome(world: World, count: number, seed: number): WorldTweet[] {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const authors = [...world.accounts.keys()].filter(
    (handle) => !handle.startsWith('MyAmazon') && handle !== VIEWER,
  );
  const start = Date.UTC(2026, 10, 19);
  const made: WorldTweet[] = [];
  for (let index = 0; index < count; index += 1) {
    const words = Array.from({ length: 4 + Math.floor(random() * 26) }, () => pick(WORDS)).join(' ');
    const chance = random();
    let text = words;
    if (chance < 1 / 12)
      text += ` https://www.amazon.com/dp/${addItem(world.amazon, { asin: asin(random) }).asin}`;
    else if (chance < 0.35) text += ` https://notes.example/${pick(WORDS)}/${Math.floor(random() * 1e6)}`;
    const at = start - index * 60_000;
    const tweet: WorldTweet = {
      id: pastSnowflake(at, (seed + index) % 4096),
      author: pick(authors),
      at,
      parts: write(text),
      ...(chance > 0.8 && { photos: 1 + Math.floor(random() * 4) }),
    };
    world.tweets.set(tweet.id, tweet);
    world.home.push(tweet.id);
    made.push(tweet);
  }
  world.revision += 1;
  return made;
}

function asin(random: () => number): string {
  const letters = '0123456789BCDFGHJKLMNPQRSTVWXYZ';
  return `B0${Array.from({ length: 8 }, () => letters[Math.floor(random() * letters.length)]).join('')}`;
}

/** A small seeded generator (mulberry32), so that a failing run can be run again. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
