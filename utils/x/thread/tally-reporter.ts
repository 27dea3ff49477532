import type { send as sendType } from '../../messages/client.ts';
import type { XCommandOf } from '../../messages/x-commands.ts';
import type { Tweet } from '../tweet-model.ts';
import type { SeenReplies } from './seen-replies.ts';
import type { IsCounting } from './thread-panel.ts';

/** The shortest pause between two looks at what there is to report, in ms. */
const PAUSE_MS = 2_000;
/** The longest one, while the background refuses: the browser may have no room left. */
const LONGEST_PAUSE_MS = 60_000;
/** The most replies in one report. */
const MOST_REPLIES = 200;

interface Parts {
  /** The page's tweet if it is by the account that is signed in now, else null. */
  ownTweet(): Tweet | null;
  seen: SeenReplies;
  send: typeof sendType;
  /** Called when it has become known whether a tally is kept. */
  onChange(): void;
  signal: AbortSignal;
}

/**
 * Reports what X shows of a tweet's replies to the background, while the tweet's author keeps a tally of it. Nothing is
 * reported of anybody else's tweets: the background is not even asked whether there is a tally.
 */
export function createTallyReporter({ ownTweet, seen, send, onChange, signal }: Parts) {
  let isCounting: IsCounting = null;
  /** Up to where `seen.since` was reported, and how many replies of any kind. */
  let reported = { end: 0, shown: 0 };
  let lookedAt = Number.NEGATIVE_INFINITY;
  let pause = PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function setCounting(counts: IsCounting): void {
    const hasChanged = counts !== isCounting;
    isCounting = counts;
    if (!hasChanged) return;
    // Whatever an earlier tally has counted, this one may not have.
    if (counts) reported = { end: 0, shown: 0 };
    onChange();
  }

  /** Looks soon at what there is to report. Who is signed in is looked at then, and not whenever a reply shows. */
  function update(): void {
    if (isCounting === false || timer !== undefined || signal.aborted) return;
    timer = setTimeout(look, Math.max(0, lookedAt + pause - performance.now()));
  }

  async function look(): Promise<void> {
    lookedAt = performance.now();
    const tweet = ownTweet();
    try {
      // Another account may be signed in by now.
      if (!tweet) setCounting(null);
      else await (isCounting ? report(tweet.id) : ask(tweet.id));
      pause = PAUSE_MS;
    } catch {
      // Refused or unanswered: tried again, and less and less often.
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    }
    timer = undefined;
    if (tweet && isCounting && hasMore()) update();
  }

  async function ask(tweetId: string): Promise<void> {
    setCounting((await send({ kind: 'tally-state', tweetId })).isCounting);
  }

  const hasMore = () => seen.end > reported.end || seen.shown !== reported.shown;

  async function report(tweetId: string): Promise<void> {
    if (!hasMore()) return;
    const { shown } = seen;
    const end = Math.min(seen.end, reported.end + MOST_REPLIES);
    const replies = seen.since(reported.end, end).filter(({ isByAuthor }) => !isByAuthor);
    const command: XCommandOf<'cart-replies-seen'> = {
      ...{ kind: 'cart-replies-seen', tweetId, shown },
      replies: replies.map(({ id, handle, editOf }) => ({ id, handle, editOf })),
    };
    const answer = await send(command);
    setCounting(answer.isCounting);
    if (answer.isCounting) reported = { end, shown };
  }

  return {
    isCounting: () => isCounting,
    update,
    /** Asks again: a tally may have been begun, stopped or deleted elsewhere, or X has drawn the account late. */
    async refresh(): Promise<void> {
      const tweet = ownTweet();
      if (!tweet) return setCounting(null);
      // Unanswered, what was known stays.
      await ask(tweet.id).catch(() => undefined);
      if (isCounting) update();
    },
    /** @param title what X's page calls the product */
    async keep(keep: boolean, title: string | undefined): Promise<void> {
      const tweet = ownTweet();
      const link = tweet?.links[0];
      if (!tweet || !link) return;
      const about = { tweetId: tweet.id, author: tweet.author.handle, link, ...(title && { title }) };
      reported = { end: 0, shown: 0 };
      setCounting((await send({ kind: 'keep-tally', ...about, keep })).isCounting);
      update();
    },
  };
}
