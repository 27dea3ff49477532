import { addTweet, VIEWER, type World, type WorldTweet } from './world.ts';
import { plain, write } from './write.ts';

/** Posts the viewer's own reply with a hashtag from another device, without any page of this browser. */
export function replyFromPhone(world: World, inReplyTo: string, text = '#AmazonCart'): WorldTweet {
  return addTweet(world, { author: VIEWER, inReplyTo, parts: write(text) });
}

/** Replies to the topmost tweet of the home timeline that has an Amazon link and no reply by the viewer yet. */
export function tagNextFromPhone(world: World): WorldTweet | null {
  const answered = new Set(
    [...world.tweets.values()].flatMap(({ author, inReplyTo }) => (author === VIEWER ? [inReplyTo] : [])),
  );
  const next = world.home.find((id) => {
    const tweet = world.tweets.get(id);
    return tweet && !answered.has(id) && /amazon\.|amzn\.|a\.co\//.test(plain(tweet.parts));
  });
  return next ? replyFromPhone(world, next) : null;
}
