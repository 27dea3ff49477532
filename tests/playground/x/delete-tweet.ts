import { type Exchange, readBody, send, sendJson } from '../exchange.ts';
import type { World } from '../world.ts';

const REFUSED = { errors: [{ code: 131, message: 'Internal error', name: 'InternalServerError' }], data: {} };

/** X's own write request, as its menu sends it; its failures come with HTTP 200 (docs/facts/x.md 2.3). */
export async function deleteTweet(world: World, exchange: Exchange): Promise<void> {
  const body: { variables?: { tweet_id?: unknown } } = JSON.parse((await readBody(exchange)) || '{}');
  const id = String(body.variables?.tweet_id ?? '');
  if (world.faults.deleteTweet === 'broken') return send(exchange, 503, 'application/json', '{}');
  const isOwn = world.tweets.get(id)?.author === world.viewer?.handle;
  if (world.faults.deleteTweet === 'refused' || !isOwn) return sendJson(exchange, REFUSED);
  world.tweets.delete(id);
  world.home = world.home.filter((other) => other !== id);
  world.revision += 1;
  sendJson(exchange, { data: { delete_tweet: { tweet_results: {} } } });
}

/** The first request of a tweet's own page. X answers with HTTP 200 and no tweet when it was deleted. */
export function tweetDetail({ faults }: World, exchange: Exchange): void {
  if (faults.tweetDetail === 'broken') send(exchange, 503, 'application/json', '{}');
  else sendJson(exchange, faults.tweetDetail === 'refused' ? REFUSED : { data: {} });
}
