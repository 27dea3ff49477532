import { addTweet, type World, type WorldTweet } from '../world.ts';
import { plain, write } from '../write.ts';

/**
 * What @MyAmazon says, by the kind of its answer. Its exact words of 2014 are not known
 * (docs/facts/amazon.md 1); these follow published descriptions of them.
 */
const WORDS = {
  added:
    'Good choice! The item has been added to your Cart. Add it now, buy it later. https://www.amazon.com/cart',
  'not-linked':
    'To add items to your Cart with a tweet, first link your X account with Amazon: https://www.amazon.com/AmazonCart',
  refused: "Sorry, we couldn't add that item to your Cart. It may be unavailable or already there.",
  odd: 'Hello from the team! Have a wonderful week 🎉',
} as const;

/** The UK account said "basket". */
function words(world: World, account: string): string {
  const text = WORDS[world.myAmazon.mode];
  if (account !== 'MyAmazonUK') return text;
  return text
    .replaceAll('Cart.', 'Basket.')
    .replace('your Cart', 'your Basket')
    .replace('.com/AmazonCart', '.co.uk/AmazonBasket');
}

/** Answers a reply that carries the hashtag, when @MyAmazon is switched on, after its delay. */
export function answerAsMyAmazon(world: World, reply: WorldTweet): void {
  const { on, delayMs, account } = world.myAmazon;
  const hashtag = plain(reply.parts)
    .match(/#(AmazonCart|AmazonBasket)\b/i)?.[1]
    ?.toLowerCase();
  if (!on || !hashtag) return;
  const byHashtag = hashtag === 'amazonbasket' ? 'MyAmazonUK' : 'MyAmazon';
  const author = account === 'by-hashtag' ? byHashtag : account;
  setTimeout(() => {
    // The world may have been reset, or the switch turned off, in the meantime.
    if (!world.myAmazon.on || !world.tweets.has(reply.id)) return;
    addTweet(world, {
      author,
      inReplyTo: reply.id,
      parts: write(`@${reply.author} ${words(world, author)}`),
    });
  }, delayMs).unref();
}
