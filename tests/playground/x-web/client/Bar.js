import { useEffect, useState } from 'react';
import { useWorld } from './data.js';
import { h } from './h.js';
import { wordsIn } from './words.js';

const Icon = () =>
  h(
    'svg',
    { viewBox: '0 0 24 24', width: 18, height: 18, 'aria-hidden': true },
    h('path', { d: 'M4 5h16v11H9l-5 4z', fill: 'none', stroke: 'currentColor' }),
  );

/** The action bar (docs/facts/x-web.md 5). The reply control is a link; on a phone that is signed out, all lead to the app. */
export function Bar({ tweet, focal, host }) {
  const { lang, faults } = useWorld();
  const words = wordsIn(lang);
  const beat = useBeat(faults.rerenderEveryMs);
  const reply = host
    ? `${host}/${tweet.author}/status/${tweet.id}?launch_app_store=true`
    : `/compose/post?in_reply_to=${tweet.id}`;
  return h(
    'div',
    { className: 'bar', key: beat },
    slot(
      'reply',
      tweet.restrictedReplies
        ? h('a', { 'aria-label': words.reply, 'aria-disabled': true }, h(Icon))
        : h('a', { 'aria-label': words.reply, href: reply }, h(Icon)),
    ),
    slot(
      'retweet',
      h('button', { type: 'button', 'data-slot': 'xds-menu-trigger', 'aria-haspopup': 'menu' }, h(Icon)),
    ),
    slot('like', h('button', { type: 'button', 'aria-pressed': false }, h(Icon))),
    focal ? null : slot('generic', h('button', { type: 'button' }, h(Icon))),
    h(
      'div',
      { className: 'end' },
      h(
        'div',
        null,
        h('span', { 'data-engagement-action': 'bookmark' }, h('button', { type: 'button' }, h(Icon))),
      ),
      h(
        'button',
        {
          type: 'button',
          'data-engagement-action': 'share',
          'data-slot': 'xds-menu-trigger',
          'aria-haspopup': 'menu',
          'aria-label': words.share,
        },
        h(Icon),
      ),
    ),
  );
}

const slot = (name, control) =>
  h('div', { className: 'slot', 'data-engagement-action': name, key: name }, control);

/** Raised every so often: React then makes the bar anew. */
function useBeat(ms) {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    if (!ms) return;
    const timer = setInterval(() => setBeat((old) => old + 1), ms);
    return () => clearInterval(timer);
  }, [ms]);
  return beat;
}
