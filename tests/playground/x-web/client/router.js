/**
 * Routing as in the second client: TanStack's router keeps its index in the history's state, and the whole
 * screen is swapped (docs/facts/x-web.md 9). The reply box opens over the page that is there.
 */
const listeners = new Set();
let route = null;

const read = () => ({ path: location.pathname, query: location.search, below: history.state?.below ?? null });

export const routes = {
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: () => route,
};

export function navigate(href, below = null) {
  const index = (history.state?.__TSR_index ?? 0) + 1;
  history.pushState({ __TSR_key: Math.random().toString(36).slice(2), __TSR_index: index, below }, '', href);
  changed();
}

function changed() {
  route = read();
  for (const listener of listeners) listener();
}

/** @param start where the server rendered the page: the same object, so that React sees no change at hydration */
export function startRouter(start) {
  route = start;
  history.replaceState({ __TSR_key: 'first', __TSR_index: 0, ...history.state }, '');
  addEventListener('popstate', changed);
  // Every link of X's own is taken over; so is a click anywhere in an entry.
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    const link = event.target.closest('a[href]');
    const href = link
      ? link.getAttribute('href')
      : event.target.closest('[data-href]')?.getAttribute('data-href');
    if (!href?.startsWith('/') || (!link && event.target.closest('button, input, [contenteditable]'))) return;
    event.preventDefault();
    navigate(href, href.startsWith('/compose/') ? location.pathname + location.search : null);
  });
}
