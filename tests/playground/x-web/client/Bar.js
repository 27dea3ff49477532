import { useEffect, useState, useSyncExternalStore } from 'react';
import { useWorld } from './data.js';
import { h } from './h.js';
import { openMenu } from './Menu.js';
import { wordsIn } from './words.js';

const Icon = ({ size }) =>
  h(
    'svg',
    { viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': true },
    h('path', { d: 'M4 5h16v11H9l-5 4z', fill: 'none', stroke: 'currentColor' }),
  );

/**
 * The action bar (docs/facts/x-web.md 5). The reply control is a link. Signed out on a phone, all controls but share lead
 * to X's app. A count of 0 is absent.
 * @param href where the tweet's own links lead
 */
export function Bar({ tweet, focal, href }) {
  const { lang, faults, appHost } = useWorld();
  const words = wordsIn(lang);
  const beat = useBeat(faults.rerenderEveryMs);
  const counts = useCounts(tweet.id);
  const icon = h(Icon, { size: focal ? 20 : 18 });
  const pill = (count) =>
    h(
      'span',
      { className: 'x-engagement-pill' },
      icon,
      count > 0 ? h('span', { dir: 'ltr', key: count }, count) : null,
    );
  const control = (props, count) =>
    appHost ? h('a', { href }, pill(count)) : h('button', { type: 'button', ...props }, pill(count));
  const menu = { 'data-slot': 'xds-menu-trigger', 'aria-haspopup': 'menu', onClick: openMenu };
  const [liked, setLiked] = useState(false);
  const reply = appHost ? href : `/compose/post?in_reply_to=${tweet.id}`;
  return h(
    'div',
    { className: focal ? 'bar' : 'bar narrows', key: beat },
    slot(
      'reply',
      h(
        'a',
        {
          'aria-label': words.reply,
          ...(tweet.restrictedReplies ? { 'aria-disabled': true } : { href: reply }),
        },
        pill(counts.replies),
      ),
    ),
    slot('retweet', control({ ...menu, 'aria-pressed': false }, counts.reposts)),
    slot('like', control({ 'aria-pressed': liked, onClick: () => setLiked(!liked) }, counts.likes + liked)),
    focal ? null : slot('generic', h('button', { type: 'button' }, pill(counts.views))),
    h(
      'div',
      { className: 'end' },
      h(
        'div',
        { className: 'bookmark' },
        h('span', { 'data-engagement-action': 'bookmark', className: 'contents' }, control({})),
      ),
      h(
        'button',
        { type: 'button', 'data-engagement-action': 'share', 'aria-label': words.share, ...menu },
        icon,
      ),
    ),
  );
}

const slot = (name, control) =>
  h('div', { className: 'slot', 'data-engagement-action': name, key: name }, control);

let beat = 0;
let beatMs = 0;
let timer = 0;
const listeners = new Set();
const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Raised every so often, for all tweets at once: React then makes their bars anew. */
function useBeat(ms) {
  useEffect(() => {
    if (ms === beatMs) return;
    clearInterval(timer);
    beatMs = ms;
    if (ms > 0)
      timer = setInterval(() => {
        beat += 1;
        for (const listener of listeners) listener();
      }, ms);
  }, [ms]);
  return useSyncExternalStore(
    subscribe,
    () => beat,
    () => 0,
  );
}

/** Counts that a tweet always starts with. With the world's noise they move; each move swaps the number's node. */
function useCounts(id) {
  const { noise } = useWorld();
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (!noise) return;
    const timer = setInterval(() => setMoves((old) => old + 1), 2000 + (Number(id.slice(-4)) % 5000));
    return () => clearInterval(timer);
  }, [id, noise]);
  const seed = [...id].reduce((sum, digit) => (sum * 31 + Number(digit) + 1) % 99991, 0);
  return { replies: seed % 41, reposts: seed % 197, likes: (seed % 2903) + moves, views: seed + 7 * moves };
}
