import type { TargetedEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { threadStrings } from '../utils/i18n/en/thread.ts';
import { formatDate } from '../utils/i18n/formats.ts';
import { currentLanguage } from '../utils/i18n/strings.ts';
import type { CartReply } from '../utils/x/thread/seen-replies.ts';
import { tweetUrl } from '../utils/x-facts/permalink.ts';
import { tweetTime } from '../utils/x-facts/tweet-time.ts';

/** Rows that are drawn at first, and each time that the reader has scrolled to the end of those: some screens full. */
const ROWS = 100;

/**
 * Who replied and when. A thread can have thousands of cart replies, and X shows more while the list is open: what a
 * change costs depends on how far the reader has scrolled, and a row that is drawn already is not drawn again.
 */
export function CartReplyList({ replies }: { replies: readonly CartReply[] }) {
  const [drawn, setDrawn] = useState(ROWS);
  const onScroll = ({ currentTarget: list }: TargetedEvent<HTMLElement>) => {
    const isNearEnd = list.scrollTop + 2 * list.clientHeight > list.scrollHeight;
    if (isNearEnd && drawn < replies.length) setDrawn(drawn + ROWS);
  };
  return (
    <ul class="cart-replies" onScroll={onScroll}>
      {replies.slice(0, drawn).map((reply) => (
        <Reply key={reply.id} {...reply} />
      ))}
    </ul>
  );
}

function Reply({ id, handle, isByAuthor, isProtected }: CartReply) {
  const language = currentLanguage();
  // Preact leaves alone what it gets a second time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentences change with the language.
  return useMemo(() => {
    const time = formatDate(tweetTime(id), { dateStyle: 'medium', timeStyle: 'short' });
    return (
      <li>
        <bdi>@{handle}</bdi>{' '}
        <a
          href={tweetUrl(handle, id)}
          target="_blank"
          rel="noreferrer"
          aria-label={threadStrings.openReply(handle, time)}
        >
          {time}
        </a>
        {isByAuthor && <small>{threadStrings.byAuthor}</small>}
        {isProtected && <small>{threadStrings.byProtected}</small>}
      </li>
    );
  }, [id, handle, isByAuthor, isProtected, language]);
}
