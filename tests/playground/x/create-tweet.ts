import { type Exchange, readBody, sendJson } from '../exchange.ts';
import { addTweet, type CreateTweetFault, type World, type WorldTweet } from '../world.ts';
import { plain, write } from '../write.ts';
import { answerAsMyAmazon } from './my-amazon.ts';

/** X's failures come with HTTP 200 (docs/facts/x.md 2.3). */
const ERRORS: Partial<Record<CreateTweetFault, { code: number; message: string }>> = {
  automated: { code: 226, message: 'Authorization: This request looks like it might be automated. (226)' },
  'rate-limit': { code: 344, message: 'Authorization: You have reached your daily limit. (344)' },
  duplicate: { code: 187, message: 'Authorization: Status is a duplicate. (187)' },
  restricted: {
    code: 433,
    message: 'Authorization: The original Tweet author restricted who can reply. (433)',
  },
};

interface Body {
  variables?: { tweet_text?: unknown; reply?: { in_reply_to_tweet_id?: unknown } };
}

/** X's own write request, as its reply box sends it. */
export async function createTweet(world: World, exchange: Exchange): Promise<void> {
  const body: Body = JSON.parse((await readBody(exchange)) || '{}');
  const text = String(body.variables?.tweet_text ?? '');
  const replyTo = body.variables?.reply?.in_reply_to_tweet_id;
  const inReplyTo = typeof replyTo === 'string' ? replyTo : undefined;
  const { createTweet: fault, createDelayMs } = world.faults;
  const { viewer } = world;

  if (fault === 'offline' || !viewer) return breakOff(exchange);
  const error = ERRORS[isRepeat(world, viewer.handle, text, inReplyTo) ? 'duplicate' : fault];
  if (error) {
    return sendJson(exchange, {
      errors: [{ ...error, kind: 'Permissions', name: 'AuthorizationError' }],
      data: {},
    });
  }
  if (fault === 'withheld') return sendJson(exchange, { data: { create_tweet: { tweet_results: {} } } });

  const tweet = post(world, viewer.handle, text, inReplyTo);
  if (fault === 'cut') return breakOff(exchange);
  if (fault === 'lost') return;
  await world.held;
  if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, createDelayMs));
  sendJson(exchange, {
    data: { create_tweet: { tweet_results: { result: resultOf(tweet, viewer.name, text) } } },
  });
}

/**
 * Breaks the connection in the middle of an answer. Broken before it, browsers would send the request
 * again by themselves if the connection had been used before.
 */
function breakOff({ response }: Exchange): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{', () => response.destroy());
}

function post(world: World, author: string, text: string, inReplyTo: string | undefined): WorldTweet {
  const tweet = addTweet(world, { author, parts: write(text), ...(inReplyTo && { inReplyTo }) });
  if (inReplyTo) {
    world.posted.push(tweet);
    answerAsMyAmazon(world, tweet);
  } else world.home.unshift(tweet.id);
  return tweet;
}

/** Whether this author has posted the same text in the same place before: X refuses the second post. */
function isRepeat(world: World, author: string, text: string, inReplyTo: string | undefined): boolean {
  for (const tweet of world.tweets.values()) {
    if (tweet.author !== author || tweet.inReplyTo !== inReplyTo) continue;
    if (plain(tweet.parts).trim() === text.trim()) return true;
  }
  return false;
}

function resultOf(tweet: WorldTweet, name: string, text: string) {
  return {
    rest_id: tweet.id,
    core: {
      user_results: { result: { rest_id: '1000001', core: { name, screen_name: tweet.author } } },
    },
    legacy: {
      full_text: text,
      created_at: new Date(tweet.at).toUTCString(),
      id_str: tweet.id,
      ...(tweet.inReplyTo && { in_reply_to_status_id_str: tweet.inReplyTo }),
    },
  };
}
