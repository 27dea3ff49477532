/** @jsxImportSource react */
import { Composer } from './Composer.jsx';
import { useData } from './store.js';
import { Tweet } from './Tweet.jsx';
import { T, V } from './ui.jsx';
import { useWords } from './words.js';

/**
 * The rows of a conversation: what the tweet answers, the tweet itself with the inline reply box in
 * the same cell, then its replies, each followed by the replies to it (docs/facts/x.md 1.9).
 */
export function useConversation(id, kind = 'inline') {
  const { tweets, viewer, recommended } = useData();
  const tweet = tweets[id];
  if (!tweet) return [];
  const items = [];
  for (let parent = tweets[tweet.inReplyTo]; parent; parent = tweets[parent.inReplyTo]) {
    const above = parent.id;
    items.unshift({ key: `above-${above}`, plain: true, render: () => <Tweet id={above} line /> });
  }
  items.push({
    key: `focal-${id}`,
    render: () => (
      <>
        <Tweet id={id} focal />
        {viewer && !(tweet.restrictedReplies && viewer.handle !== tweet.author) && (
          <V data-testid="inline_reply_offscreen">
            <Composer key={id} kind={kind} replyTo={id} />
          </V>
        )}
      </>
    ),
  });
  for (const reply of repliesTo(tweets, id)) {
    items.push({ key: `gap-${reply.id}`, render: null });
    const thread = threadOf(tweets, reply);
    thread.forEach(({ id: key }, index) => {
      const line = index < thread.length - 1;
      items.push({ key, plain: line, render: () => <Tweet id={key} line={line} /> });
    });
  }
  if (recommended.length > 0) items.push({ key: 'more', render: () => <MoreHeading /> });
  for (const other of recommended) items.push({ key: `more-${other}`, render: () => <Tweet id={other} /> });
  items.push({ key: 'end', render: null, height: 400 });
  return items;
}

/** What stands below it is no part of the conversation (docs/facts/x.md 1.1). */
function MoreHeading() {
  const words = useWords();
  return (
    <T as="h2" role="heading" aria-level="2" s="bold" style={{ padding: '12px 16px' }}>
      {words.discover}
    </T>
  );
}

function repliesTo(tweets, id) {
  return Object.values(tweets)
    .filter((tweet) => tweet.inReplyTo === id)
    .sort((one, other) => other.at - one.at || (other.id > one.id ? 1 : -1));
}

/** A reply, the first reply to it, and so on, as X chains them. */
function threadOf(tweets, reply) {
  const thread = [];
  const seen = new Set();
  for (let next = reply; next && !seen.has(next.id); next = repliesTo(tweets, next.id)[0]) {
    seen.add(next.id);
    thread.push(next);
  }
  return thread;
}
