import type { MountedButton } from '../button/button.ts';
import { readTweet } from '../tweet.ts';
import type { Tweet } from '../tweet-model.ts';

/** The tweet that a button stands in; null when X has replaced it under the button. */
export function readTweetOfButton({ article, host, tweetId }: MountedButton): Tweet | null {
  const tweet = article.isConnected && article.contains(host) ? readTweet(article) : null;
  return tweet?.id === tweetId && tweet.links.length > 0 ? tweet : null;
}
