import { sampleId } from './sample.ts';
import { snowflake } from './snowflake.ts';
import { addTweet, type World, type WorldTweet } from './world.ts';
import { write } from './write.ts';

/** The tweet of the sample world whose thread is filled, and its author. */
export const THREAD = { name: 'us-product', author: 'daily_reader' } as const;
export const threadPath = () => `/${THREAD.author}/status/${sampleId(THREAD.name)}`;

/**
 * What a page of that thread is to count: cart replies of others than the author, people, and replies of any kind, two of
 * which are the sample world's.
 */
export const IN_THREAD = { replies: 5, people: 4, shown: 10 };

/** Adds a reply to the thread, or to another reply. */
export function addReply(
  world: World,
  author: string,
  text: string,
  partial: Partial<WorldTweet> = {},
): WorldTweet {
  return addTweet(world, { author, parts: write(text), inReplyTo: sampleId(THREAD.name), ...partial });
}

/**
 * Fills the thread below the sample world's first product: two hashtags in one reply, a person who asks twice, a nested
 * reply, a quote, the author's own reply, a protected replier, an ad, and recommendations below a heading.
 */
export function fillThread(world: World): { edited: WorldTweet; deleted: WorldTweet } {
  let at = Date.now() - 20 * 60_000;
  const add = (author: string, text: string, partial: Partial<WorldTweet> = {}) => {
    at += 60_000;
    return addReply(world, author, text, { at, ...partial });
  };
  const edited = add('fan_one', '#AmazonCart and #AmazonBasket, please');
  add('fan_two', '#amazoncart');
  add('fan_two', 'For my sister, too: #AMAZONCART');
  const question = add('talker', 'Which edition?');
  add('fan_nested', 'The paperback! #AmazonCart', { inReplyTo: question.id });
  const quoted = addTweet(world, { author: 'fan_quoted', parts: write('#AmazonCart') });
  add('quoter', 'Like this one', { quote: quoted.id });
  add(THREAD.author, 'Just reply with #AmazonCart');
  const deleted = add('quiet_corner', '#AmazonBasket');
  add('advertiser', 'Our own offer #AmazonCart', { promoted: true });
  const elsewhere = addTweet(world, { author: 'elsewhere', parts: write('#AmazonCart for another one') });
  world.recommended = [elsewhere.id, sampleId('uk-product')];
  return { edited, deleted };
}

/** The author of a reply edits it: X gives it a new id, and shows it in the same place. */
export function editReply(world: World, reply: WorldTweet, text: string): void {
  world.tweets.delete(reply.id);
  addTweet(world, { ...reply, id: snowflake(Date.now()), parts: write(text), edited: true });
}
