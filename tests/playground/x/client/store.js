import { useSyncExternalStore } from 'react';
import { pause, request } from './api.js';

/** A value that components follow; `set` takes a value or a function of the old one. */
export function makeStore(value) {
  const listeners = new Set();
  const store = {
    get: () => value,
    set: (next) => {
      value = typeof next === 'function' ? next(value) : next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}

export const useStore = (store) => useSyncExternalStore(store.subscribe, store.get);

/** What the server knows; null until it has answered. */
export const data = makeStore(null);
export const useData = () => useStore(data);

/** The account is taken in when the page loads: switching it is a whole new load, as far as is known. */
export async function refresh() {
  const next = await request('GET', '/i/api/state');
  data.set((old) => ({ ...next, viewer: old && !next.faults.switchInPlace ? old.viewer : next.viewer }));
}

/** As many requests as a page of X's makes in a while, one after the other. */
export async function makeRequests() {
  const count = data.get()?.faults.requestsAtStart ?? 0;
  for (let i = 0; i < count; i++) await request('GET', `/i/api/poll?stamp=${i}`);
  document.documentElement.dataset.requests = String(count);
}

/** Follows the server: X has its own ways, a question twice a second at most will do. A page out of sight does not. */
export async function follow() {
  for (;;) {
    await pause();
    try {
      const stamp = encodeURIComponent(data.get()?.stamp ?? '');
      const { changed } = await request('GET', `/i/api/poll?hold&stamp=${stamp}`);
      if (changed && document.visibilityState === 'visible') await refresh();
    } catch {
      // The server is gone or not there yet; the next question will tell.
    }
  }
}

/** A number that grows every `ms`; stands still for 0. For faults and noise. */
export const epoch = makeStore(0);
export const useEpoch = () => useStore(epoch);

let beat = null;
let beatMs = 0;
export function setBeat(ms) {
  if (ms === beatMs) return;
  clearInterval(beat);
  beatMs = ms;
  if (ms > 0) beat = setInterval(() => epoch.set((count) => count + 1), ms);
}
