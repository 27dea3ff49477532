import { commonStrings } from '../utils/i18n/en/common.ts';
import { threadStrings } from '../utils/i18n/en/thread.ts';
import { joinSentences } from '../utils/i18n/join-sentences.ts';
import { onTrustedClick } from '../utils/trust/click.ts';
import { byOthers, countPeople } from '../utils/x/thread/seen-replies.ts';
import type { ThreadData } from '../utils/x/thread/thread-panel.ts';
import { hashtagFor } from '../utils/x-facts/hashtag.ts';
import { CallToAction } from './CallToAction.tsx';
import { CartReplyList } from './CartReplyList.tsx';

interface Props {
  data: ThreadData;
  /** The sentence that says why the last click did nothing; null when there is none. */
  problem: string | null;
  keepTally(keep: boolean): void;
  /** Puts a line on the clipboard; rejects where the browser does not allow it. */
  copy(line: string): Promise<void>;
  close(): void;
}

/** The cart replies that a tweet's own page has shown, and, for the tweet's author, a tally of them. */
export function ThreadPanelView({ data, problem, keepTally, copy, close }: Props) {
  const { tweet, isOwn, replies, isCounting } = data;
  const link = isOwn ? tweet?.links[0] : undefined;
  const counted = byOthers(replies);
  return (
    <section class="sheet" role="dialog" tabIndex={-1} aria-modal={true} aria-labelledby="ac-title">
      <h2 id="ac-title">{threadStrings.title}</h2>
      <p>
        {counted.length > 0 && `${threadStrings.people(counted.length, countPeople(counted))} `}
        <small>
          {joinSentences(
            threadStrings.means,
            threadStrings.onlyLoaded,
            isOwn ? '' : threadStrings.anyoneCanSee,
          )}
        </small>
      </p>
      {replies.length > 0 && <CartReplyList replies={replies} />}
      {isOwn && isCounting !== null && (
        <>
          {/* Told when it changes: the focus stays on the button below, whose words change with it. */}
          <p class="hint" role="status">
            {isCounting
              ? joinSentences(threadStrings.tallyOn, threadStrings.stopNote)
              : threadStrings.tallyOffer}
          </p>
          <div class="acts">
            <button
              type="button"
              class={isCounting ? '' : 'main'}
              onClick={onTrustedClick(() => keepTally(!isCounting))}
            >
              {isCounting ? threadStrings.stopTally : threadStrings.keepTally}
            </button>
          </div>
        </>
      )}
      {link && <CallToAction hashtags={[hashtagFor(link)]} copy={copy} />}
      {problem && (
        <p class="who problem" role="alert">
          {problem}
        </p>
      )}
      <footer>
        <button type="button" class="quiet" data-leaves onClick={onTrustedClick(close)}>
          {commonStrings.close}
        </button>
      </footer>
    </section>
  );
}
