import { useEffect, useState } from 'react';
import { Bar } from './Bar.js';
import { useWorld } from './data.js';
import { all, h } from './h.js';
import { wordsIn } from './words.js';

const linkTo = ({ author, id }) => `/${author}/status/${id}`;

/** A tweet in its entry (docs/facts/x-web.md 3): a row, the tweet of a page (`focal`), or a quote. */
export function Entry({ tweet, focal = false, quoted = false }) {
  const { tweets, viewer } = useWorld();
  const host = viewer ? '' : appHost();
  const place = focal ? { tabIndex: -1 } : { 'data-href': host + linkTo(tweet), role: 'link', tabIndex: 0 };
  const inner = h(Body, { tweet, focal, quoted, host, quote: tweets[tweet.quote] });
  // A repost is an article in the article of one entry.
  const article =
    tweet.repostedBy && !quoted
      ? h('article', null, h(Repost, { by: tweet.repostedBy }), h('article', null, inner))
      : h('article', null, inner);
  return h('div', { 'data-timeline-entry': '', className: quoted ? 'quote' : 'entry', ...place }, article);
}

/** Signed out on a phone, every address leads to the app (docs/facts/x-web.md 3). */
const appHost = () => (globalThis.location?.hostname.startsWith('mobile.') ? 'https://m.x.com' : '');

function Repost({ by }) {
  const { lang } = useWorld();
  return h('div', { className: 'above' }, h('a', { href: `/${by}` }, `${by} ${wordsIn(lang).repost}`));
}

function Body({ tweet, focal, quoted, quote, host }) {
  const date = h(
    'span',
    null,
    h(
      'a',
      { 'data-base-ui-tooltip-trigger': '', href: host + linkTo(tweet) },
      focal ? new Date(tweet.at).toISOString().slice(0, 10) : '6h',
    ),
  );
  return all(
    h(Head, { tweet, date: focal ? null : date, menu: !quoted }),
    h(Text, { tweet, whole: focal, linked: !quoted }),
    h(
      'div',
      { className: 'media' },
      tweet.photos ? h(Photo, { tweet, host }) : null,
      quote && !quoted ? h(Entry, { tweet: quote, quoted: true }) : null,
    ),
    focal
      ? h(
          'div',
          null,
          date,
          h('span', { 'aria-hidden': true }, '·'),
          h('a', { 'data-base-ui-tooltip-trigger': '', href: host + linkTo(tweet) }, h('div', null, '1.3K')),
        )
      : null,
    quoted ? null : h(Bar, { tweet, focal, host }),
  );
}

let given = 0;

/** An id as the second client's components give it, in the browser only (docs/facts/x-web.md 9). */
function useBrowserId() {
  const [id, setId] = useState(undefined);
  useEffect(() => setId(`base-ui-_r_${(given++).toString(36)}_`), []);
  return id;
}

function Head({ tweet, date, menu }) {
  const id = useBrowserId();
  const { accounts, lang } = useWorld();
  const { author } = tweet;
  return h(
    'div',
    { className: 'head' },
    h(
      'a',
      { id, href: `/${author}` },
      h('div', { className: 'x-avatar' }, h('img', { alt: `@${author}`, loading: 'lazy' })),
    ),
    h(
      'span',
      null,
      h('a', { href: `/${author}` }, h('div', { className: 'name' }, accounts[author]?.name ?? author)),
    ),
    h('span', null, h('a', { href: `/${author}` }, h('span', null, `@${author}`))),
    date,
    menu
      ? h(
          'button',
          {
            'data-slot': 'xds-menu-trigger',
            type: 'button',
            'aria-haspopup': 'menu',
            'aria-label': wordsIn(lang).more,
          },
          '⋯',
        )
      : null,
  );
}

function Photo({ tweet, host }) {
  const href = `${host}${linkTo(tweet)}/photo/1`;
  return h(
    'div',
    { inert: '' },
    h('a', { href }, h('img', { alt: '', src: '/media/photo.svg', width: 120, height: 80 })),
  );
}

/** What lies behind "Show more" is not in the page until it is pressed; the button stands inside the text. */
function Text({ tweet, whole, linked }) {
  const { lang } = useWorld();
  const [open, setOpen] = useState(false);
  const isCut = tweet.longCut && !whole && !open;
  const parts = tweet.longCut && !isCut ? [...tweet.parts, ...tweet.longCut] : tweet.parts;
  return h(
    'div',
    { dir: 'auto', className: 'text' },
    ...parts.map((part) => h('span', null, partOf(part, linked))),
    isCut ? h('button', { type: 'button', onClick: () => setOpen(true) }, wordsIn(lang).show) : null,
  );
}

function partOf(part, linked) {
  if (part.kind === 'newline') return '\n';
  if (part.kind === 'text') return part.text;
  if (part.kind === 'emoji') return h('img', { alt: part.alt });
  if (part.kind === 'link') {
    const words = part.expanded.replace(/^https?:\/\/(www\.)?/, '');
    const shown = words.length > 26 ? `${words.slice(0, 25)}…` : words;
    return linked
      ? h('a', { href: part.expanded, rel: 'noopener noreferrer', target: '_blank' }, shown)
      : shown;
  }
  const [word, href] =
    part.kind === 'mention'
      ? [`@${part.handle}`, `/${part.handle}`]
      : [`#${part.tag}`, `/hashtag/${part.tag}`];
  return linked ? h('a', { href }, word) : word;
}
