import { Suspense, useMemo } from 'react';
import { useWorld } from './data.js';
import { Entry } from './Entry.js';
import { all, h } from './h.js';
import { Rows } from './Rows.js';
import { wordsIn } from './words.js';

/** What the main column shows at an address. */
export function Screen({ path, query }) {
  const status = /^\/\w+\/status\/(\d+)/.exec(path)?.[1];
  if (status) return h(Status, { id: status });
  const profile = /^\/(\w+)(\/with_replies)?$/.exec(path);
  if (path === '/search') return h(Search, { query });
  if (path === '/notifications') return h(Notifications);
  if (path === '/i/bookmarks') return h(Bookmarks);
  if (path.startsWith('/i/lists/')) return h(List);
  if (profile && profile[1] !== 'home')
    return h(Profile, { handle: profile[1], hasReplies: profile[2] !== undefined });
  return h(Home);
}

function Home() {
  const { home } = useWorld();
  return h(Rows, { ids: home, label: 'home' });
}

function Bookmarks() {
  const { bookmarks } = useWorld();
  return h(Rows, { ids: bookmarks, label: 'bookmarks' });
}

function List() {
  const { home, tweets } = useWorld();
  const members = ['kitchen_notes', 'daily_reader', 'tiny_desk_lab'];
  return h(Rows, { ids: home.filter((id) => members.includes(tweets[id]?.author)), label: 'list' });
}

function Search({ query }) {
  const words = (new URLSearchParams(query).get('q') ?? '').toLowerCase();
  const isFound = ({ parts }) => JSON.stringify(parts).toLowerCase().includes(words);
  return h(Rows, { ids: useIds(isFound, words), label: `search ${words}` });
}

/** People who did something, and answers to the reader's tweets. */
function Notifications() {
  const { tweets, viewer } = useWorld();
  const isForMe = ({ inReplyTo }) => viewer !== null && tweets[inReplyTo]?.author === viewer.handle;
  return all(h(Person, { handle: 'slow_sundays' }), h(Rows, { ids: useIds(isForMe, 'me'), label: 'me' }));
}

/** A profile: its website may look like a product, but belongs to no tweet. */
function Profile({ handle, hasReplies }) {
  const { accounts } = useWorld();
  const { name, bio, website } = accounts[handle] ?? { name: handle };
  const isTheirs = ({ author, inReplyTo }) => author === handle && (hasReplies || !inReplyTo);
  const ids = useIds(isTheirs, `${handle} ${hasReplies}`);
  return all(
    h(
      'header',
      { className: 'entry' },
      h('h2', null, name),
      h('p', null, bio),
      website ? h('a', { href: website.expanded, rel: 'noopener noreferrer' }, 'Website') : null,
    ),
    h(Rows, { ids, label: handle + hasReplies, pinned: hasReplies ? undefined : ids[0] }),
  );
}

/** The newest first of the tweets for which `isWanted` is true; `key` says what it depends on. */
function useIds(isWanted, key) {
  const { tweets } = useWorld();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the function
  return useMemo(() => {
    const found = Object.values(tweets).filter(isWanted);
    return found.map(({ id }) => id).reverse();
  }, [tweets, key]);
}

/** An entry that is no tweet. */
const Person = ({ handle }) =>
  h(
    'div',
    { 'data-timeline-entry': '', 'data-href': `/${handle}`, role: 'link', tabIndex: 0, className: 'entry' },
    h('a', { href: `/${handle}` }, `@${handle}`),
  );

/** A tweet's own page: a list of what it answers, the tweet itself, streamed on its own, and what answers it. */
function Status({ id }) {
  const { tweets, faults, recommended, lang } = useWorld();
  const focal = tweets[id];
  if (!focal) return h('p', null, '404');
  const repliesTo = (id) =>
    Object.values(tweets)
      .filter(({ inReplyTo }) => inReplyTo === id)
      .sort((one, other) => one.at - other.at);
  // A reply and the first replies to it are entries of one row.
  const chain = (reply) => [reply, ...repliesTo(reply.id).slice(0, 1).flatMap(chain)];
  const entries = (replies) => replies.map((tweet) => h(Entry, { tweet, key: tweet.id }));
  const row = (tweet) => h('li', { key: tweet.id }, h('div', null, h(Entry, { tweet })));
  return h(
    'ul',
    null,
    ...above(focal, tweets).map(row),
    h(
      'li',
      { key: id },
      h(
        Suspense,
        { fallback: null },
        h(Late, { waits: faults.focalWaits }, h(Entry, { tweet: focal, focal: true })),
      ),
    ),
    ...repliesTo(id).map((reply) => h('li', { key: reply.id }, h('div', null, ...entries(chain(reply))))),
    recommended.length > 0 ? h('li', { key: 'more' }, h('h2', null, wordsIn(lang).discover)) : null,
    ...recommended.map((other) => row(tweets[other])),
  );
}

let waiting = null;

/** Ready on the server; in the browser it suspends its boundary until it is called, so that React hydrates that one later. */
function Late({ waits, children }) {
  if (!waits || typeof document === 'undefined') return children;
  if (!waiting) {
    const { promise, resolve } = Promise.withResolvers();
    globalThis.hydrateFocal = resolve;
    waiting = promise.then(() => {
      waiting.isOver = true;
    });
  }
  if (!waiting.isOver) throw waiting;
  return children;
}

const above = ({ inReplyTo }, tweets) =>
  tweets[inReplyTo] ? [...above(tweets[inReplyTo], tweets), tweets[inReplyTo]] : [];
