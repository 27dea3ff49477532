import { setTimeout as pause } from 'node:timers/promises';
import { type Exchange, sendJson } from '../exchange.ts';
import type { World } from '../world.ts';

/** How often a change is looked for while a page waits for one: tests change the world as they like, and tell nobody. */
const LOOK_MS = 100;

/**
 * Answers a page that asks whether anything has changed since its `stamp`: with `hold` only when something has, for the
 * many answers to pages that asked twice a second cost a tenth of all tests' work.
 */
export async function answerPoll(world: World, exchange: Exchange): Promise<void> {
  const { searchParams } = exchange.url;
  const isChanged = () => searchParams.get('stamp') !== stampOf(world);
  const isHeld = () => world.holdsPolls && searchParams.has('hold') && !exchange.response.destroyed;
  while (isHeld() && !isChanged()) await pause(LOOK_MS);
  if (!exchange.response.destroyed) sendJson(exchange, { changed: isChanged() });
}

/** Changes with everything that open pages must follow. Cheap, because it is asked for many times a second. */
export function stampOf(world: World): string {
  const {
    revision,
    viewer,
    tweets,
    accounts,
    home,
    bookmarks,
    recommended,
    posted,
    theme,
    dir,
    lang,
    faults,
    noise,
  } = world;
  const sizes = [
    revision,
    tweets.size,
    accounts.size,
    home.length,
    bookmarks.length,
    recommended.length,
    posted.length,
  ];
  return [...sizes, viewer?.handle, home[0], theme, dir, lang, noise, JSON.stringify(faults)].join('|');
}
