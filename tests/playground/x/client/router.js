import { makeStore, useStore } from './store.js';

/**
 * Routing with history.pushState, as X's app does it. A modal route keeps the page below it mounted:
 * its path stands in `background` (docs/facts/x.md 1.12).
 */
const read = () => ({
  path: location.pathname,
  query: new URLSearchParams(location.search),
  background: history.state?.background ?? null,
  replyTo: history.state?.replyTo ?? null,
  key: history.state?.key ?? 'first',
});

const route = makeStore(read());
export const useRoute = () => useStore(route);

const scrolled = new Map();
let popped = false;

export function navigate(url, { replace = false, background = null, replyTo = null } = {}) {
  const target = new URL(url, location.href);
  if (!background) scrolled.set(route.get().key, scrollY);
  const state = { key: Math.random().toString(36).slice(2, 8), background, replyTo };
  history[replace ? 'replaceState' : 'pushState'](state, '', target);
  popped = false;
  route.set(read());
}

/** Where a page that comes up anew starts: the top, or where it was when one goes back to it. */
export function restoreScroll() {
  const top = popped ? (scrolled.get(route.get().key) ?? 0) : 0;
  scrollTo(0, top);
  // The timeline has its full height only once it has replaced its placeholder.
  if (top) requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, top)));
}

export function start() {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => {
    popped = true;
    route.set(read());
  });
  // Every link of X's own is taken over by the app, unless the person asked for a new tab.
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const anchor = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
    if (!anchor || anchor.target === '_blank') return;
    event.preventDefault();
    openLink(anchor.getAttribute('href'));
  });
}

/** Modal routes open over the page that is there. */
export function openLink(href) {
  const modal = /^\/compose\/post|\/status\/\d+\/photo\/\d+/.test(href);
  navigate(href, { background: modal ? here() : null });
}

/** The page that lies below, whether or not a modal is open. */
export const here = () => route.get().background ?? location.pathname + location.search;

/** Leaves a modal: back to where one came from, or to the page below when it was loaded directly. */
export function closeModal() {
  if (route.get().background && history.state?.key) history.back();
  else navigate('/home', { replace: true });
}
