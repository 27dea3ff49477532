import { type CartReply, countPeople } from './seen-replies.ts';

declare global {
  /**
   * The cart replies to a tweet that this page has shown, by others than its author. Set by the thread's script in our
   * isolated world; the sheet's script reads it.
   */
  var amazoncartReplies: ((tweetId: string) => readonly CartReply[]) | undefined;
}

/**
 * How many people this page has shown asking publicly for a tweet's product.
 * @param own the shopper's handle, who is not counted; null when unknown
 */
export function countAskedHere(tweetId: string, own: string | null): number {
  return countPeople(globalThis.amazoncartReplies?.(tweetId) ?? [], own);
}
