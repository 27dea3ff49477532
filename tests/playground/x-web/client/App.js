import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { Compose, Toast } from './Compose.js';
import { h } from './h.js';
import { Menu } from './Menu.js';
import { Path } from './path.js';
import { navigate, routes } from './router.js';
import { Screen } from './Screen.js';
import { SignedOut } from './SignedOut.js';

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
  const close = () => (route.below ? history.back() : navigate('/home'));
  return h(
    Path.Provider,
    { value: path },
    h(
      'main',
      null,
      isIntent
        ? h(Compose, { query: route.query, isModal: false, close, onSent })
        : h(Screen, { key: path + query, path, query }),
    ),
    h(SignedOut),
    h(
      InBrowser,
      null,
      h(Menu),
      isModal ? h(Compose, { query: route.query, isModal: true, close, onSent }) : null,
      sent ? createPortal(h(Toast, { id: sent }), document.body) : null,
    ),
  );
}

/**
 * The server renders no portals. That the browser does is a state of its own here: an update of the whole page before all
 * of it is hydrated would make React render parts of it anew.
 */
function InBrowser({ children }) {
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return isHydrated ? children : null;
}
