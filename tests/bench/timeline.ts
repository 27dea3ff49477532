import { addItem } from '../playground/amazon/world.ts';
import { pastSnowflake } from '../playground/snowflake.ts';
import { VIEWER, type World, type WorldTweet } from '../playground/world.ts';
import { tcoFor, write } from '../playground/write.ts';
import { seeded } from './measure.ts';

/** The mix of a timeline, in percent of its tweets; the rest have no link that leaves X. */
export interface Mix {
  amazon: number;
  links: number;
}

/** Like X's home timeline: few products, many links. */
export const HOME: Mix = { amazon: 5, links: 30 };
/** The same without products, as most pages are. */
export const NO_PRODUCTS: Mix = { amazon: 0, links: 35 };
/** So many products that the first tweets always have one. */
export const PRODUCTS: Mix = { amazon: 40, links: 30 };

const WORDS =
  'the a rain kettle harbour walk slow morning bread window paper quiet train garden small old new light two again never always about with under between after notes'.split(
    ' ',
  );
const LETTERS = '0123456789BCDFGHJKLMNPQRSTVWXYZ';
/** The time of the newest tweet; the others follow one minute apart. */
const NEWEST = Date.UTC(2026, 10, 19);

/**
 * Replaces the home timeline by one of `count` tweets, with cards, quotes, photos and
 * videos. The same seed gives the same tweets.
 * @returns the ids of those with a product
 */
export function makeHome(world: World, count: number, seed: number, mix: Mix = HOME): string[] {
  const pick = seeded(seed);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const authors = [...world.accounts.keys()].filter(
    (name) => !name.startsWith('MyAmazon') && name !== VIEWER,
  );
  const products: string[] = [];
  world.home = [];
  for (let index = 0; index < count; index++) {
    const at = NEWEST - index * 60_000;
    const kind = pick(100);
    const isAmazon = kind < mix.amazon;
    const asin = `B0${Array.from({ length: 8 }, () => one([...LETTERS])).join('')}`;
    const href = isAmazon
      ? `https://www.amazon.com/dp/${addItem(world.amazon, { asin }).asin}?tag=reader-20`
      : `https://notes.example/${one(WORDS)}/${pick(1e6)}`;
    const hasLink = isAmazon || kind < mix.amazon + mix.links;
    const words = Array.from({ length: 4 + pick(26) }, () => one(WORDS)).join(' ');
    const tweet: WorldTweet = {
      id: pastSnowflake(at, seed + index),
      author: one(authors),
      at,
      parts: write(hasLink ? `${words} ${href}` : words),
      ...(hasLink && pick(2) && { card: cardOf(href, one(['large', 'small'] as const)) }),
      ...(!hasLink && furniture(pick(100), world.home)),
    };
    world.tweets.set(tweet.id, tweet);
    world.home.push(tweet.id);
    if (isAmazon) products.push(tweet.id);
  }
  world.revision += 1;
  return products;
}

function cardOf(href: string, layout: 'large' | 'small'): WorldTweet['card'] {
  const domain = new URL(href).host.replace(/^www\./, '');
  return { layout, domain, title: 'Something worth a look', expanded: href, tco: tcoFor(href) };
}

/** What tweets without a link contain: photos, a video, a quote of an earlier tweet, or nothing. */
function furniture(chance: number, above: readonly string[]): Partial<WorldTweet> {
  if (chance < 25) return { photos: 1 + (chance % 4) };
  if (chance < 33) return { video: true };
  const quote = above[above.length - 5];
  return chance < 48 && quote ? { quote } : {};
}
