/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { onPhone } from './App.jsx';
import { tweetDetail } from './api.js';
import { ComposeBody, useComposeRoute } from './ComposeModal.jsx';
import { Composer } from './Composer.jsx';
import { NotificationRow, useNotifications } from './Notifications.jsx';
import { Profile } from './Profile.jsx';
import { plainText } from './plain.js';
import { useConversation } from './Status.jsx';
import { useData } from './store.js';
import { Timeline } from './Timeline.jsx';
import { Tweet } from './Tweet.jsx';
import { Icon, S, T, V } from './ui.jsx';
import { useWords } from './words.js';

/** The page of an address; of the modal routes, only the phone's reply page is handled here. */
export function Page({ address, scroller }) {
  const { pathname, searchParams } = new URL(address, location.origin);
  const status = pathname.match(/^\/\w+\/status\/(\d+)/)?.[1];
  if (onPhone && pathname === '/compose/post') return <PhoneCompose />;
  if (status) return <StatusPage id={status} scroller={scroller} />;
  if (pathname === '/search') return <SearchPage query={searchParams.get('q') ?? ''} scroller={scroller} />;
  if (pathname === '/notifications') return <NotificationsPage scroller={scroller} />;
  if (pathname === '/i/bookmarks') return <BookmarksPage scroller={scroller} />;
  if (pathname.startsWith('/i/lists/')) return <ListPage scroller={scroller} />;
  const handle = pathname.match(/^\/(\w{1,15})(\/with_replies)?$/);
  if (handle && !['home', 'login', 'explore', 'settings'].includes(handle[1])) {
    return <Profile handle={handle[1]} replies={Boolean(handle[2])} />;
  }
  return <HomePage scroller={scroller} />;
}

/** X's bar above every page: a heading, and on inner pages a way back. */
export function TopBar({ title, back = false }) {
  return (
    <V s="topBar">
      {back && (
        <V
          as="button"
          type="button"
          s="iconButton"
          aria-label="Back"
          data-testid="app-bar-back"
          onClick={() => history.back()}
        >
          <T>
            <Icon name="back" />
          </T>
        </V>
      )}
      <T as="h2" dir="ltr" aria-level="2" role="heading" s="title">
        <S>{title}</S>
      </T>
    </V>
  );
}

/** Tweets as timeline rows; consecutive tweets of a thread are connected, with separators between the others. */
export function rows(ids, tweets) {
  const items = [];
  ids.forEach((id, index) => {
    const next = tweets[ids[index + 1]];
    const line = next?.inReplyTo === id;
    items.push({ key: id, plain: line, render: () => <Tweet id={id} line={line} /> });
    if (!line && index % 6 === 5) items.push({ key: `gap-${id}`, render: null });
  });
  items.push({ key: 'end', render: null, height: 400 });
  return items;
}

function HomePage({ scroller }) {
  const { home, tweets, viewer } = useData();
  const words = useWords();
  return (
    <V aria-label={words.home} tabIndex={0}>
      <TopBar title={words.home} />
      {viewer && !scroller && !onPhone && (
        <V s="edge">
          <Composer kind="inline" replyTo={null} />
        </V>
      )}
      <Timeline label={words.timeline} items={rows(home, tweets)} scroller={scroller} />
    </V>
  );
}

function StatusPage({ id, scroller }) {
  const words = useWords();
  const items = useConversation(id);
  const [state, setState] = useState('asked');
  const ask = () => {
    setState('asked');
    tweetDetail(id).then(
      () => setState('known'),
      () => setState('failed'),
    );
  };
  useEffect(ask, [id]);
  return (
    <V as="section" aria-label={words.timeline}>
      <TopBar title={words.post} back />
      {items.length ? (
        <Timeline label={words.conversation} items={items} scroller={scroller} />
      ) : (
        <Missing state={state} ask={ask} />
      )}
    </V>
  );
}

/** X does not know the tweet, or something went wrong and X offers to try again. */
function Missing({ state, ask }) {
  const words = useWords();
  if (state === 'asked') return <V role="progressbar" aria-valuemax="1" style={{ height: 200 }} />;
  if (state === 'known') return <Empty text={words.gone} />;
  return (
    <V>
      <Empty text={words.broken} />
      <V as="button" type="button" role="button" s="pill" onClick={ask}>
        <T>
          <S>{words.retry}</S>
        </T>
      </V>
    </V>
  );
}

function SearchPage({ query, scroller }) {
  const { tweets } = useData();
  const words = useWords();
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (tweet) =>
    terms.every((term) => {
      if (term.startsWith('from:')) return tweet.author.toLowerCase() === term.slice(5).replace('@', '');
      return `@${tweet.author} ${plainText(tweet.parts)}`.toLowerCase().includes(term);
    });
  const found = Object.values(tweets)
    .filter(matches)
    .sort((one, other) => other.at - one.at);
  return (
    <V>
      <TopBar title={query} back />
      <Timeline
        label={words.search}
        items={rows(
          found.map(({ id }) => id),
          tweets,
        )}
        scroller={scroller}
      />
    </V>
  );
}

function NotificationsPage({ scroller }) {
  const words = useWords();
  const items = useNotifications().map((entry) => ({
    key: entry.key,
    render: () => (entry.tweet ? <Tweet id={entry.tweet} /> : <NotificationRow entry={entry} />),
  }));
  return (
    <V>
      <TopBar title={words.notifications} />
      <Timeline
        label={words.notifications}
        items={[...items, { key: 'end', render: null, height: 400 }]}
        scroller={scroller}
      />
    </V>
  );
}

function BookmarksPage({ scroller }) {
  const { bookmarks, tweets } = useData();
  const words = useWords();
  return (
    <V>
      <TopBar title={words.bookmarks} back />
      <Timeline label={words.bookmarks} items={rows(bookmarks, tweets)} scroller={scroller} />
    </V>
  );
}

function ListPage({ scroller }) {
  const { home, tweets } = useData();
  const words = useWords();
  const ids = home.filter((id) =>
    ['kitchen_notes', 'daily_reader', 'tiny_desk_lab'].includes(tweets[id]?.author),
  );
  return (
    <V>
      <TopBar title={words.list} back />
      <Timeline label={words.list} items={rows(ids, tweets)} scroller={scroller} />
    </V>
  );
}

function PhoneCompose() {
  const asked = useComposeRoute();
  const words = useWords();
  const place = useRef(null);
  return (
    <V ref={place}>
      <TopBar title={words.reply} back />
      {asked && <ComposeBody asked={asked} />}
    </V>
  );
}

export function Empty({ text }) {
  return (
    <V style={{ padding: 32 }} data-testid="error-detail">
      <T c="secondary">
        <S>{text}</S>
      </T>
    </V>
  );
}
