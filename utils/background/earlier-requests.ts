import type { ProductLink } from '../amazon/product-link.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RequestState } from '../requests/fold.ts';
import { productKey } from '../requests/product-key.ts';
import type { EarlierRequest } from '../requests/request-progress.ts';
import { readProgress } from '../requests/request-progress.ts';

/** Earlier requests for a tweet or its products, as the sheet shows them. */

/** How many the sheet shows at most. */
const MOST = 5;

/** Requests for this tweet, or for one of these products, that had a result; newest first. */
export async function earlierRequests(
  ledger: Ledger,
  tweetId: string,
  links: readonly ProductLink[],
): Promise<EarlierRequest[]> {
  const lists = await Promise.all([
    ledger.byTweet(tweetId),
    // A bare card or a short link names no product, so only the tweet can be compared.
    ...links.filter((link) => link.kind === 'product').map((link) => ledger.byProduct(productKey(link))),
  ]);
  const found = new Map(lists.flat().map((request) => [request.id, request]));
  const newestFirst = [...found.values()].filter(hasResult).sort((a, b) => b.askedAt - a.askedAt);
  // What is offered depends on those for this tweet: none may give way to newer ones for its product.
  const isOfTweet = (request: RequestState) => request.tweet.id === tweetId;
  const nearest = [...newestFirst.filter(isOfTweet), ...newestFirst.filter((one) => !isOfTweet(one))];
  const shown = new Set(nearest.slice(0, MOST));
  return newestFirst.filter((one) => shown.has(one)).map((request) => toEarlierRequest(request, tweetId));
}

/** Is the same reply of ours already on X? X refuses a second one to the same tweet. */
export async function hasStandingReply(
  ledger: Ledger,
  { id, tweet, account, text }: RequestState,
): Promise<boolean> {
  return (await ledger.byTweet(tweet.id)).some(
    (other) =>
      other.id !== id && other.account === account && other.text === text && other.reply.state === 'posted',
  );
}

/** Requests that were given up early are not shown. */
function hasResult({ reply, cart }: RequestState): boolean {
  return (
    reply.state === 'composing' ||
    reply.state === 'posted' ||
    reply.state === 'failed' ||
    cart.state !== 'none'
  );
}

function toEarlierRequest(request: RequestState, tweetId: string): EarlierRequest {
  const { reply, text, link } = request;
  return {
    ...readProgress(request),
    askedAt: request.askedAt,
    sameTweet: request.tweet.id === tweetId,
    productKey: productKey(link),
    reply: reply.state === 'posted' ? { handle: reply.handle, text } : null,
  };
}
