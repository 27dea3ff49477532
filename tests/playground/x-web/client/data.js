import { useSyncExternalStore } from 'react';
import { pause, request } from '../../x/client/api.js';

/** What the server knows of the world. The page comes with it, rendered. */
let state = null;
const listeners = new Set();

export const setState = (next) => {
  state = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const getState = () => state;
export const useWorld = () => useSyncExternalStore(subscribe, getState, getState);

/** Account and host are taken in when the page loads: switching the account is a whole new load, as far as is known. */
export const refresh = async () => {
  const next = await request('GET', '/i/api/state');
  const { viewer } = next.faults.switchInPlace ? next : state;
  setState({ ...next, viewer, appHost: state.appHost });
};

/** Follows the world as the first client does. */
export async function follow() {
  for (;;) {
    await pause();
    const asked = request('GET', `/i/api/poll?hold&stamp=${encodeURIComponent(state.stamp)}`);
    const { changed } = await asked.catch(() => ({}));
    if (changed && document.visibilityState === 'visible') await refresh().catch(() => {});
  }
}

/** Sends a reply, by a mutation whose name says nothing of the first client's (docs/facts/x-web.md 7). */
export async function post(text, replyTo) {
  const answer = await request('POST', '/i/api/graphql/zz9/PostReplyMutation', {
    variables: { tweet_text: text, ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo } }) },
  });
  return answer.data?.create_tweet?.tweet_results?.result?.rest_id ?? null;
}
