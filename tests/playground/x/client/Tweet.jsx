/** @jsxImportSource react */
import { memo, useState } from 'react';
import { ActionBar } from './ActionBar.jsx';
import { CardView } from './Card.jsx';
import { Focal } from './Focal.jsx';
import { Media } from './Media.jsx';
import { openMenu } from './Menu.jsx';
import { Quote } from './Quote.jsx';
import { navigate } from './router.js';
import { useData } from './store.js';
import { TweetText } from './TweetText.jsx';
import { UserName } from './UserName.jsx';
import { Avatar, Icon, Name, newId, S, T, useTheme, V } from './ui.jsx';
import { useWords } from './words.js';

export const permalinkOf = (tweet) => `/${tweet.author}/status/${tweet.id}`;

/**
 * A tweet in a timeline or, with `focal`, the tweet of its own page. `line`: the thread continues
 * below. `above`: the thread comes from above.
 */
export const Tweet = memo(function Tweet({ id, focal = false, line = false }) {
  const tweet = useData().tweets[id];
  const [ids] = useState(() => Array.from({ length: 8 }, newId));
  if (!tweet) return null;
  const open = (event) => {
    if (focal || event.defaultPrevented) return;
    if (event.target.closest('a, button, [role="link"], [role="menu"]')) return;
    navigate(permalinkOf(tweet));
  };
  const article = (
    <V
      as="article"
      s="tweet"
      role="article"
      tabIndex={focal ? -1 : 0}
      aria-labelledby={ids.join(' ')}
      data-testid="tweet"
      onClick={open}
      onKeyDown={(event) => event.key === 'Enter' && event.target === event.currentTarget && open(event)}
    >
      <V>
        <V>
          <Context tweet={tweet} id={ids[0]} />
          {focal ? <Focal tweet={tweet} ids={ids} /> : <Row tweet={tweet} ids={ids} line={line} />}
        </V>
      </V>
    </V>
  );
  if (!tweet.promoted) return article;
  // X's wrapper around what it counts. Ordinary posts can have it too, so it is no sign of an ad (docs/facts/x.md 1.6).
  return (
    <V data-testid="placementTracking">
      {article}
      <V data-testid="top-impression-pixel" style={{ height: 1, width: 1 }} />
    </V>
  );
});

/** "… reposted": its link is the reposter, everything else stays the author's (docs/facts/x.md 1.2). */
function Context({ tweet, id }) {
  const { accounts } = useData();
  const { secondary } = useTheme();
  const words = useWords();
  if (!tweet.repostedBy) return <V s="row" />;
  return (
    <V s="row" style={{ paddingBottom: 4, gap: 8, paddingInlineStart: 24, alignItems: 'center' }}>
      <Icon name="retweet" style={{ color: secondary, height: 16 }} />
      <V>
        <T as="a" href={`/${tweet.repostedBy}`} role="link" c="secondary" s="small bold" id={id}>
          <S data-testid="socialContext" id={id} style={{ WebkitLineClamp: 2, color: secondary }}>
            <span dir="ltr">
              <S>
                <Name name={accounts[tweet.repostedBy]?.name ?? ''} />
              </S>
            </span>{' '}
            {words.reposted}
          </S>
        </T>
      </V>
    </V>
  );
}

function Row({ tweet, ids, line }) {
  return (
    <V s="row">
      <V s="avatarColumn">
        <V data-testid="Tweet-User-Avatar">
          <Avatar handle={tweet.author} />
        </V>
        {line && <V s="threadLine" />}
      </V>
      <V s="grow">
        <Head tweet={tweet} id={ids[1]} time={tweet.promoted ? 'none' : 'link'} />
        <Body tweet={tweet} textId={ids[2]} />
        <V>
          <V>
            <ActionBar tweet={tweet} />
          </V>
        </V>
      </V>
    </V>
  );
}

/** Name row and caret; an ad is labelled where other tweets show their time. */
export function Head({ tweet, id, time, stacked = false }) {
  const words = useWords();
  return (
    <V s="row between" style={{ alignItems: stacked ? 'center' : 'flex-start' }}>
      <V s="shrink">
        <UserName id={id} author={tweet.author} at={tweet.at} permalink={permalinkOf(tweet)} time={time} />
      </V>
      <V s="row" style={{ marginInlineStart: 8, gap: 8 }}>
        {tweet.promoted && (
          <T c="secondary" s="small">
            <S>{words.ad}</S>
          </T>
        )}
        <V
          as="button"
          s="control"
          type="button"
          role="button"
          aria-expanded="false"
          aria-haspopup="menu"
          aria-label="More"
          data-testid="caret"
          onClick={(event) => {
            event.stopPropagation();
            openMenu('caret', event.currentTarget, tweet);
          }}
        >
          <T c="secondary">
            <Icon name="more" />
          </T>
        </V>
      </V>
    </V>
  );
}

/** Text, then media, card and quote: the same in timelines and on the tweet's own page. */
export function Body({ tweet, textId, focal = false }) {
  return (
    <>
      <TweetText tweet={tweet} id={textId} focal={focal} />
      <V>
        <Media tweet={tweet} />
        {tweet.card && <CardView card={tweet.card} />}
        {tweet.quote && <Quote id={tweet.quote} />}
      </V>
    </>
  );
}
