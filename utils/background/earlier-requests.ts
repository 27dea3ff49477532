import type { ProductLink } from '../amazon/product-link.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { EarlierRequest } from '../messages/x-commands.ts';
import { buttonState, productKey, type RequestState } from '../requests/fold.ts';

/** What came before: earlier requests for a tweet or its products, as the sheet tells of them. */

/** At most so many are told of. */
const MOST = 5;

/** Requests for this tweet, or for one of these products, that came to something; newest first. */
export async function earlierRequests(
  ledger: Ledger,
  tweetId: string,
  links: readonly ProductLink[],
): Promise<EarlierRequest[]> {
  const lists = await Promise.all([
    ledger.byTweet(tweetId),
    // A bare card or short link names no product: the same tweet is all that can be compared.
    ...links.filter((link) => link.kind === 'product').map((link) => ledger.byProduct(productKey(link))),
  ]);
  const found = new Map(lists.flat().map((request) => [request.id, request]));
  const told = [...found.values()].filter(cameToSomething).sort((a, b) => b.askedAt - a.askedAt);
  return told.slice(0, MOST).map((request) => toEarlier(request, tweetId));
}

/** X takes the same reply to the same tweet once; does one of ours stand there? */
export async function hasStandingReply(
  ledger: Ledger,
  { id, tweet, account, text }: RequestState,
): Promise<boolean> {
  return (await ledger.byTweet(tweet.id)).some(
    (other) =>
      other.id !== id && other.account === account && other.text === text && other.reply.state === 'posted',
  );
}

/** Requests that were given up before anything came of them need not be told of. */
function cameToSomething({ reply, cart }: RequestState): boolean {
  return (
    reply.state === 'composing' ||
    reply.state === 'posted' ||
    reply.state === 'failed' ||
    !['none', 'interrupted'].includes(cart.state)
  );
}

function toEarlier(request: RequestState, tweetId: string): EarlierRequest {
  const { reply, text } = request;
  return {
    requestId: request.id,
    askedAt: request.askedAt,
    sameTweet: request.tweet.id === tweetId,
    state: buttonState(request),
    replyUrl: reply.state === 'posted' ? reply.url : null,
    reply: reply.state === 'posted' ? { handle: reply.handle, text } : null,
  };
}
