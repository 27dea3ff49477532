import { toRow } from '../../../utils/ledger/row.ts';
import type { Asked, RequestEvent } from '../../../utils/requests/events.ts';
import { type SampleName, sampleId } from '../../playground/sample.ts';
import { addTweet, VIEWER, type World, type WorldTweet } from '../../playground/world.ts';
import { write } from '../../playground/write.ts';
import { answerAsMyAmazon } from '../../playground/x/my-amazon.ts';
import { expect } from './extension.ts';
import type { ExtensionInternals, Row } from './internals.ts';

type Later = RequestEvent extends infer E ? (E extends RequestEvent ? Omit<E, 'id' | 'at'> : never) : never;

/** A request that was asked for earlier, as its row in the ledger. */
export function pastRequest(id: string, asked: Partial<Asked>, ...later: Later[]): Row {
  const at = asked.at ?? Date.now();
  const question: Asked = {
    id: `${id}:asked`,
    at,
    kind: 'asked',
    tweet: tweetRef('1900000000000000001', 'kitchen_notes'),
    link: {
      kind: 'product',
      href: 'https://www.amazon.com/dp/B07PANSET2',
      marketplace: 'com',
      asin: 'B07PANSET2',
      affiliateTag: null,
    },
    account: VIEWER,
    visibility: 'public',
    text: '#AmazonCart',
    ...asked,
  };
  const events = later.map((event, i) => ({ ...event, id: `${id}:${i}`, at: at + i + 1 }) as RequestEvent);
  return { ...toRow(id, [question, ...events]) };
}

export function tweetRef(id: string, handle: string): Asked['tweet'] {
  return {
    id,
    url: `https://x.com/${handle}/status/${id}`,
    author: { handle, name: handle, isProtected: false },
  };
}

/** The id of the request whose reply this is. */
export const requestId = (reply: { id: string }) => `request-${reply.id}`;

/** A reply of the shopper's that X shows and the ledger has as posted. */
export async function pastReply(
  world: World,
  internals: ExtensionInternals,
  product: SampleName,
  text: Asked['text'] = '#AmazonCart',
): Promise<WorldTweet> {
  const inReplyTo = sampleId(product);
  const author = world.tweets.get(inReplyTo)?.author ?? '';
  const reply = addTweet(world, { author: VIEWER, inReplyTo, parts: write(text) });
  const events: Later[] = [
    { kind: 'reply/composing', by: 'send', tabId: 1 },
    { kind: 'reply/pressing' },
    { kind: 'reply/posted', replyId: reply.id, handle: VIEWER, seenIn: 'toast' },
  ];
  const asked = { at: reply.at, tweet: tweetRef(inReplyTo, author), text };
  await internals.put(pastRequest(requestId(reply), asked, ...events));
  return reply;
}

/** Lets the playground's @MyAmazon answer a reply in its current mode; resolves when the answer is posted. */
export async function answered(world: World, reply: WorldTweet): Promise<WorldTweet> {
  const before = world.tweets.size;
  Object.assign(world.myAmazon, { on: true, delayMs: 0 });
  answerAsMyAmazon(world, reply);
  await expect.poll(() => world.tweets.size).toBe(before + 1);
  return [...world.tweets.values()].at(-1) as WorldTweet;
}
