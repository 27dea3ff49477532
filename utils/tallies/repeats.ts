import { productKey } from '../requests/product-key.ts';
import type { Replier, Tally } from './tally.ts';

/** Somebody who asked for more than one of the author's products. */
export interface RepeatReplier {
  handle: string;
  products: number;
}

interface Repeats {
  /** The most products first. */
  people: RepeatReplier[];
  /** How many of them replied to each tweet, by tweet. */
  byTweet: ReadonlyMap<string, number>;
}

/**
 * Finds the people who asked for more than one product. Two tweets with the same product count as one.
 * @param repliers those who replied to more than one tweet
 */
export function findRepeats(
  tallies: readonly Pick<Tally, 'tweetId' | 'link'>[],
  repliers: readonly Replier[],
): Repeats {
  const productOf = new Map(tallies.map(({ tweetId, link }) => [tweetId, productKey(link)]));
  const people: RepeatReplier[] = [];
  const byTweet = new Map<string, number>();
  for (const { handle, tweets } of repliers) {
    const theirs = tweets.filter(({ id }) => productOf.has(id));
    const products = new Set(theirs.map(({ id }) => productOf.get(id))).size;
    if (products < 2) continue;
    people.push({ handle, products });
    for (const { id } of theirs) byTweet.set(id, (byTweet.get(id) ?? 0) + 1);
  }
  return { people: people.sort((a, b) => b.products - a.products), byTweet };
}
