import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { Compose, Toast } from './Compose.js';
import { useWorld } from './data.js';
import { Entry } from './Entry.js';
import { all, h } from './h.js';
import { navigate, routes } from './router.js';

/** How many rows a page has at first, and by how many it grows when its end comes near. */
const ROWS = 12;

/** The whole screen, which is swapped with the address. `start` is where the server rendered it. */
export function App({ start }) {
  const route = useSyncExternalStore(
    routes.subscribe,
    () => routes.get(),
    () => start,
  );
  const isModal = route.path === '/compose/post';
  const isIntent = route.path.startsWith('/intent/');
  const [path, query = ''] = isModal ? (route.below ?? '/home').split('?') : [route.path, route.query];
  const [sent, onSent] = useState(null);
  // The server renders no portals.
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  const close = () => (route.below ? history.back() : navigate('/home'));
  return all(
    h(
      'main',
      null,
      isIntent
        ? h(Compose, { query: route.query, isModal: false, close, onSent })
        : h(Screen, { key: path + query, path, query }),
    ),
    isHydrated && isModal ? h(Compose, { query: route.query, isModal: true, close, onSent }) : null,
    isHydrated && sent ? createPortal(h(Toast, { id: sent }), document.body) : null,
  );
}

function Screen({ path, query }) {
  const world = useWorld();
  const status = /^\/\w+\/status\/(\d+)/.exec(path)?.[1];
  if (status) return h(Status, { id: status });
  const ids = Object.keys(world.tweets);
  if (path === '/search') {
    const words = (new URLSearchParams(query).get('q') ?? '').toLowerCase();
    return h(Rows, {
      ids: ids.filter((id) => JSON.stringify(world.tweets[id].parts).toLowerCase().includes(words)),
    });
  }
  if (path === '/notifications') {
    const mine = ids.filter(
      (id) => world.tweets[world.tweets[id].inReplyTo]?.author === world.viewer?.handle,
    );
    return all(h(Person, { handle: 'slow_sundays' }), h(Rows, { ids: mine.reverse() }));
  }
  const handle = /^\/(\w+)$/.exec(path)?.[1];
  if (handle && handle !== 'home')
    return h(Rows, { ids: ids.filter((id) => world.tweets[id].author === handle).reverse() });
  return h(Rows, { ids: world.home });
}

/** An entry that is no tweet. */
function Person({ handle }) {
  return h(
    'div',
    { 'data-timeline-entry': '', 'data-href': `/${handle}`, role: 'link', tabIndex: 0, className: 'entry' },
    h('a', { href: `/${handle}` }, `@${handle}`),
  );
}

function Rows({ ids }) {
  const { tweets } = useWorld();
  const [count, setCount] = useState(ROWS);
  useEffect(() => {
    const grow = () =>
      scrollY + 2 * innerHeight > document.documentElement.scrollHeight && setCount((old) => old + ROWS);
    addEventListener('scroll', grow, { passive: true });
    return () => removeEventListener('scroll', grow);
  }, []);
  return h(
    'section',
    null,
    ...ids.slice(0, count).flatMap((id) => (tweets[id] ? [h(Entry, { key: id, tweet: tweets[id] })] : [])),
  );
}

/** A tweet's own page: a list, the tweet and those that answer it. */
function Status({ id }) {
  const { tweets } = useWorld();
  const focal = tweets[id];
  if (!focal) return h('p', null, '404');
  const replies = Object.values(tweets).filter(({ inReplyTo }) => inReplyTo === id);
  return h(
    'ul',
    null,
    h('li', { key: id }, h(Entry, { tweet: focal, focal: true })),
    ...replies.map((reply) => h('li', { key: reply.id }, h('div', null, h(Entry, { tweet: reply })))),
  );
}
