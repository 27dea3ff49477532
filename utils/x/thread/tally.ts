import type { send as sendType } from '../../messages/client.ts';
import type { XCommandOf } from '../../messages/x-commands.ts';
import { byOthers } from './seen-replies.ts';
import type { TallyOn, ThreadData } from './thread-panel.ts';

/** The shortest pause between two reports, in ms. */
const PAUSE_MS = 2_000;
/** The most replies in one report. */
const MOST_REPLIES = 200;

/**
 * Reports what X shows of a tweet's replies to the background, while the tweet's author keeps a tally of it. Nothing is
 * reported of anybody else's tweets: the background is not even asked whether there is a tally.
 * @param read the thread as it is now; null until X has shown its tweet
 * @param onChange called when it has become known whether a tally is kept
 */
export function createTally(
  read: () => Omit<ThreadData, 'tally'> | null,
  { send, signal }: { send: typeof sendType; signal: AbortSignal },
  onChange: () => void,
) {
  let isOn: TallyOn = null;
  let hasAsked = false;
  const reported = new Set<string>();
  let reportedShown = 0;
  let reportedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function setOn(on: boolean): void {
    const hasChanged = on !== isOn;
    isOn = on;
    if (hasChanged) onChange();
    schedule();
  }

  async function ask(tweetId: string): Promise<void> {
    hasAsked = true;
    try {
      setOn((await send({ kind: 'tally-state', tweetId })).on);
    } catch {
      // The next change asks again.
      hasAsked = false;
    }
  }

  function schedule(): void {
    if (!isOn || timer !== undefined || signal.aborted || !nextReport()) return;
    timer = setTimeout(report, Math.max(0, reportedAt + PAUSE_MS - performance.now()));
  }

  function nextReport(): XCommandOf<'tally-seen'> | null {
    const thread = read();
    if (!thread?.isOwn) return null;
    const replies = byOthers(thread.replies)
      .filter(({ id }) => !reported.has(id))
      .slice(0, MOST_REPLIES)
      .map(({ id, handle }) => ({ id, handle }));
    if (replies.length === 0 && thread.shown === reportedShown) return null;
    return { kind: 'tally-seen', tweetId: thread.tweet.id, replies, shown: thread.shown };
  }

  async function report(): Promise<void> {
    const command = nextReport();
    reportedAt = performance.now();
    try {
      const answer = command && (await send(command));
      if (command && answer?.on) {
        for (const { id } of command.replies) reported.add(id);
        reportedShown = command.shown;
      }
      timer = undefined;
      if (answer) setOn(answer.on);
    } catch {
      // Refused or unanswered: the next change tries again.
      timer = undefined;
    }
  }

  return {
    isOn: () => isOn,
    /** The thread, or the account that is signed in, may have changed. */
    update(): void {
      const thread = read();
      if (thread?.isOwn && !hasAsked && !signal.aborted) void ask(thread.tweet.id);
      else schedule();
    },
    /** @param title what X's page calls the product */
    async keep(keep: boolean, title: string | undefined): Promise<void> {
      const thread = read();
      const link = thread?.tweet.links[0];
      if (!thread?.isOwn || !link) return;
      const { id: tweetId, author } = thread.tweet;
      const about = { tweetId, author: author.handle, link, ...(title && { title }) };
      reported.clear();
      reportedShown = 0;
      setOn((await send({ kind: 'keep-tally', ...about, keep })).on);
    },
  };
}
