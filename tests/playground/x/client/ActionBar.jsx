/** @jsxImportSource react */
import { useState } from 'react';
import { Control, Inside } from './BarControl.jsx';
import { canSee, openReply } from './compose.js';
import { useCounts } from './counts.js';
import { openMenu } from './Menu.jsx';
import { useData, useEpoch } from './store.js';
import { newId, V } from './ui.jsx';

/**
 * Reply, repost, like, views, bookmark, share: one wrapper per control in a role=group (docs/facts/x.md
 * 1.7). The focal tweet's has no views link. With the fault `rerenderEveryMs`, every other tick re-creates
 * the whole group, and the ticks between only its controls.
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
