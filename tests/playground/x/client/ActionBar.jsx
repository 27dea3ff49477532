/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { canSee, openReply } from './compose.js';
import { openMenu } from './Menu.jsx';
import { useData, useEpoch } from './store.js';
import { Icon, newId, S, T, V } from './ui.jsx';

/** Counts that a tweet always starts with, so that re-mounted rows show the same; fresh ones have none. */
function countsOf({ id, at }) {
  const factor = Date.now() - at < 600_000 ? 0 : 1;
  let seed = 0;
  for (const digit of id) seed = (seed * 31 + Number(digit) + 1) % 99991;
  const upTo = (limit) => factor * (seed % limit);
  return {
    replies: upTo(41),
    reposts: upTo(197),
    likes: upTo(2903),
    bookmarks: upTo(71),
    views: upTo(99991),
  };
}

const short = (count) => (count > 999 ? `${Math.floor(count / 100) / 10}K` : count ? String(count) : '');

/**
 * Reply, repost, like, views, bookmark, share: one wrapper per control in a role=group (facts/x.md
 * 1.7). The focal tweet's has no views link. On the fault `rerenderEveryMs` every other beat makes
 * the whole group anew, the one between only its controls.
 */
export function ActionBar({ tweet, focal = false, header = false }) {
  const { faults } = useData();
  const epoch = useEpoch();
  const counts = useCounts(tweet);
  const [id] = useState(newId);
  const label = `${counts.replies} replies, ${counts.reposts} reposts, ${counts.likes} likes, ${counts.bookmarks} bookmarks, ${counts.views} views`;
  const group = faults.groupChanged ? {} : { role: 'group', 'aria-label': label };
  return (
    <V key={Math.floor(epoch / 2)} s={focal ? 'focalBar' : 'bar'} {...group} {...(header ? {} : { id })}>
      <Controls key={epoch} tweet={tweet} counts={counts} focal={focal} />
    </V>
  );
}

function Controls({ tweet, counts, focal }) {
  const { viewer } = useData();
  const [liked, setLiked] = useState(false);
  const [kept, setKept] = useState(false);
  const dimmed = tweet.restrictedReplies && canSee(viewer, tweet);
  return (
    <>
      <V s="barCell">
        <Control
          name="reply"
          testId="reply"
          label={`${counts.replies} Replies. Reply`}
          count={counts.replies}
          disabled={dimmed}
          onClick={() => openReply(tweet.id)}
        />
      </V>
      <V s="barCell">
        <Control
          name="retweet"
          testId="retweet"
          label={`${counts.reposts} reposts. Repost`}
          count={counts.reposts}
          menu
          onClick={(event) => openMenu('repost', event.currentTarget, tweet)}
        />
      </V>
      <V s="barCell">
        <Control
          name="like"
          testId={liked ? 'unlike' : 'like'}
          label={`${counts.likes} Likes. Like`}
          count={counts.likes + (liked ? 1 : 0)}
          colour={liked ? 'rgb(249, 24, 128)' : undefined}
          onClick={() => setLiked(!liked)}
        />
      </V>
      {!focal && (
        <V s="barCell">
          <V
            as="a"
            s="control"
            href={`/${tweet.author}/status/${tweet.id}/analytics`}
            aria-label={`${counts.views} views. View post analytics`}
            role="link"
          >
            <Inside name="views" count={counts.views} />
          </V>
        </V>
      )}
      <V s={focal ? 'barCell' : 'barEnd'} style={{ marginInlineEnd: focal ? 0 : 8 }}>
        <Control
          name="bookmark"
          testId={kept ? 'removeBookmark' : 'bookmark'}
          label="Bookmark"
          count={focal ? counts.bookmarks : null}
          onClick={() => setKept(!kept)}
        />
      </V>
      <V
        style={{
          justifyContent: 'inherit',
          display: 'inline-grid',
          transform: 'rotate(0deg) scale(1) translate3d(0px, 0px, 0px)',
        }}
      >
        <V>
          <Control
            name="share"
            label="Share post"
            menu
            onClick={(event) => openMenu('share', event.currentTarget, tweet)}
          />
        </V>
      </V>
    </>
  );
}

function Control({ name, testId, label, count, onClick, disabled, menu, colour }) {
  return (
    <V
      as="button"
      type="button"
      role="button"
      s={disabled ? 'control dimmed' : 'control'}
      aria-label={label}
      data-testid={testId}
      {...(menu && { 'aria-haspopup': 'menu', 'aria-expanded': false })}
      {...(disabled && { 'aria-disabled': true, disabled: true, tabIndex: -1 })}
      onClick={(event) => {
        event.stopPropagation();
        onClick(event);
      }}
    >
      <Inside name={name} count={count} colour={colour} />
    </V>
  );
}

function Inside({ name, count, colour = 'secondary' }) {
  return (
    <T c={colour} s="row center" style={{ display: 'flex' }}>
      <V>
        <V s="fill" style={{ margin: -8 }} />
        <Icon name={name} />
      </V>
      {count != null && (
        <V s="controlText">
          <span
            data-testid="app-text-transition-container"
            style={{
              transitionProperty: 'transform',
              transitionDuration: '0.3s',
              transform: 'translate3d(0px, 0px, 0px)',
            }}
          >
            <S>
              <S key={count}>{short(count)}</S>
            </S>
          </span>
        </V>
      )}
    </T>
  );
}

/** X's counters move while one looks at them; each move swaps the number's node. */
function useCounts(tweet) {
  const { id } = tweet;
  const { noise } = useData();
  const [counts, setCounts] = useState(() => countsOf(tweet));
  useEffect(() => {
    if (!noise) return;
    const timer = setInterval(
      () => setCounts((old) => ({ ...old, likes: old.likes + 1, views: old.views + 7 })),
      2000 + (Number(id.slice(-4)) % 5000),
    );
    return () => clearInterval(timer);
  }, [id, noise]);
  return counts;
}
