import { useContext, useState, useSyncExternalStore } from 'react';
import { Bar } from './Bar.js';
import { useWorld } from './data.js';
import { all, h } from './h.js';
import { Media } from './Media.js';
import { openMenu } from './Menu.js';
import { Path } from './path.js';
import { LongForm, Text } from './Text.js';
import { wordsIn } from './words.js';

/** A tweet in its entry (docs/facts/x-web.md 3): a row, the tweet of a page (`focal`), or a quote. */
export function Entry({ tweet, focal = false, quoted = false, pinned = false }) {
  const { tweets, appHost, faults } = useWorld();
  const path = `/${tweet.author}/status/${tweet.id}`;
  // Signed out on a phone, every link to the tweet leads to X's app.
  const href = appHost ? `${appHost}${path}?launch_app_store=true&ct=engagement_tweet` : path;
  const address = tweet.promoted ? {} : { 'data-href': href };
  const place = focal ? { tabIndex: -1 } : { ...address, role: 'link', tabIndex: 0 };
  const inner = h(Body, { tweet, focal, quoted, href, path, quote: tweets[tweet.quote] });
  // A repost is an article in the article of one entry.
  const article =
    tweet.repostedBy && !quoted
      ? h('article', null, h(Repost, { by: tweet.repostedBy }), h('article', null, inner))
      : h('article', null, pinned ? h(Pinned) : null, inner);
  const mark = faults.marksRenamed ? 'data-row' : 'data-timeline-entry';
  return h('div', { [mark]: '', className: quoted ? 'quote' : 'entry', ...place }, article);
}

function Pinned() {
  const { lang } = useWorld();
  return h('div', { className: 'above' }, wordsIn(lang).pinned);
}

function Repost({ by }) {
  const { lang } = useWorld();
  return h('div', { className: 'above' }, h('a', { href: `/${by}` }, `${by} ${wordsIn(lang).repost}`));
}

function Body({ tweet, focal, quoted, quote, href, path }) {
  const bar = quoted ? null : h(Bar, { tweet, focal, href });
  const tooltip = (children) => h('a', { 'data-base-ui-tooltip-trigger': '', href }, children);
  const date = tweet.promoted
    ? null
    : h('span', null, tooltip(focal ? new Date(tweet.at).toISOString().slice(0, 10) : '6h'));
  return all(
    h(Head, { tweet, date: focal ? null : date, menu: !quoted }),
    // A long-form post has one more bar, above its body.
    focal && tweet.longForm
      ? h(LongForm, { tweet, bar: h(Bar, { tweet, focal, href }) })
      : h(Text, { tweet, whole: focal, linked: !quoted }),
    h(
      'div',
      { className: 'media' },
      quoted ? null : h(Media, { tweet, link: path }),
      quote && !quoted ? h(Entry, { tweet: quote, quoted: true }) : null,
    ),
    focal
      ? h('div', null, date, h('span', { 'aria-hidden': true }, '·'), tooltip(h('div', null, '1.3K')))
      : null,
    bar,
  );
}

let given = 0;
const newId = () => `base-ui-_r_${(given++).toString(36)}_`;
const subscribe = () => () => {};

/**
 * An id as the second client's components give it, in the browser only (docs/facts/x-web.md 9): at once to what the browser
 * draws, and after hydration to what the server sent. On phones its tweets have none.
 */
function useBrowserId() {
  const { faults } = useWorld();
  const [id] = useState(newId);
  const isHydrated = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  return isHydrated && faults.browserIds ? id : undefined;
}

/** On the author's own page the links to it say that they lead to the present page. */
function Head({ tweet, date, menu }) {
  const id = useBrowserId();
  const { accounts, lang } = useWorld();
  const path = useContext(Path);
  const { author } = tweet;
  const profile = { href: `/${author}`, ...(path === `/${author}` && { 'aria-current': 'page' }) };
  return h(
    'div',
    { className: 'head' },
    h(
      'a',
      { id, ...profile },
      h('div', { className: 'x-avatar' }, h('img', { alt: `@${author}`, loading: 'lazy' })),
    ),
    h('span', null, h('a', profile, h('div', { className: 'name' }, accounts[author]?.name ?? author))),
    h('span', null, h('a', profile, h('span', null, `@${author}`))),
    date,
    menu
      ? h(
          'button',
          {
            'data-slot': 'xds-menu-trigger',
            type: 'button',
            'aria-haspopup': 'menu',
            'aria-label': wordsIn(lang).more,
            onClick: openMenu,
          },
          '⋯',
        )
      : null,
  );
}
