/** @jsxImportSource react */

import { rows, TopBar } from './pages.jsx';
import { useData } from './store.js';
import { Timeline } from './Timeline.jsx';
import { Tweet } from './Tweet.jsx';
import { Avatar, Icon, Name, S, T, V } from './ui.jsx';
import { useWords } from './words.js';

/** A profile: its website is cut with no hidden rest (docs/facts/x.md 1.3), and is not part of a tweet. */
export function Profile({ handle, replies }) {
  const { accounts, tweets, home } = useData();
  const words = useWords();
  const account = Object.values(accounts).find((one) => one.handle.toLowerCase() === handle.toLowerCase());
  if (!account) return <TopBar title="@" back />;
  const theirs = Object.values(tweets).filter(
    (tweet) =>
      (tweet.author === account.handle &&
        !tweet.promoted &&
        (replies || !tweet.inReplyTo || home.includes(tweet.id))) ||
      tweet.repostedBy === account.handle,
  );
  const ids = theirs.sort((one, other) => other.at - one.at).map(({ id }) => id);
  return (
    <V>
      <TopBar title={<Name name={account.name} />} back />
      <V style={{ height: 160, backgroundColor: 'var(--x-line)' }} />
      <V style={{ padding: '0 16px 16px', gap: 8 }}>
        <V style={{ marginTop: -60 }}>
          <Avatar handle={account.handle} size={120} />
        </V>
        <V data-testid="UserName">
          <T s="title">
            <S>
              <Name name={account.name} />
              {account.protected && <Icon name="lock" data-testid="icon-lock" aria-label={words.locked} />}
            </S>
          </T>
          <T c="secondary">
            <S>@{account.handle}</S>
          </T>
        </V>
        <T dir="auto" data-testid="UserDescription">
          <S>{account.bio}</S>
        </T>
        <V s="row" data-testid="UserProfileHeader_Items">
          {account.website && <Website site={account.website} />}
        </V>
      </V>
      <V s="row edge" role="tablist">
        <V as="a" href={`/${account.handle}`} role="tab" s="tab" aria-selected={!replies}>
          <T s="bold">
            <S>{words.post}</S>
          </T>
        </V>
        <V as="a" href={`/${account.handle}/with_replies`} role="tab" s="tab" aria-selected={replies}>
          <T s="bold">
            <S>{words.reply}</S>
          </T>
        </V>
      </V>
      <Timeline label={words.timeline} items={replies ? conversations(ids, tweets) : rows(ids, tweets)} />
    </V>
  );
}

/** Under "Replies", X shows each reply below the tweet that it answers; the pairs are separate. */
function conversations(ids, tweets) {
  const items = ids.flatMap((id) => {
    const { inReplyTo } = tweets[id];
    const own = { key: id, render: () => <Tweet id={id} /> };
    const gap = { key: `gap-${id}`, render: null };
    if (!tweets[inReplyTo]) return [own, gap];
    return [
      { key: `${inReplyTo}-above-${id}`, plain: true, render: () => <Tweet id={inReplyTo} line /> },
      own,
      gap,
    ];
  });
  return [...items, { key: 'end', render: null, height: 400 }];
}

function Website({ site }) {
  const shown = site.expanded.replace(/^https?:\/\/(www\.)?/, '').slice(0, 26);
  return (
    <T
      as="a"
      c="link"
      href={site.tco}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      data-testid="UserUrl"
    >
      <S>{shown}…</S>
    </T>
  );
}
