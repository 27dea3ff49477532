import { addTweet, VIEWER, type World, type WorldTweet } from './world.ts';
import { plain, write } from './write.ts';

/** The viewer's own reply with a hashtag, sent from another device: no page of this browser has a part in it. */
export function tagFromPhone(world: World, inReplyTo: string, text = '#AmazonCart'): WorldTweet {
  return addTweet(world, { author: VIEWER, inReplyTo, parts: write(text) });
}

/** Tags the uppermost tweet of the home timeline with an Amazon link that the viewer has not answered yet. */
export function tagNextFromPhone(world: World): WorldTweet | null {
  const answered = new Set(
    [...world.tweets.values()].flatMap(({ author, inReplyTo }) => (author === VIEWER ? [inReplyTo] : [])),
  );
  const next = world.home.find((id) => {
    const tweet = world.tweets.get(id);
    return tweet && !answered.has(id) && /amazon\.|amzn\.|a\.co\//.test(plain(tweet.parts));
  });
  return next ? tagFromPhone(world, next) : null;
}
