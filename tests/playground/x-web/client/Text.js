import { useState } from 'react';
import { useWorld } from './data.js';
import { h } from './h.js';
import { wordsIn } from './words.js';

/**
 * A tweet's text (docs/facts/x-web.md 3). What lies behind "Show more" is not in the page until it is pressed; the
 * button stands inside the text.
 */
export function Text({ tweet, whole, linked }) {
  const { lang } = useWorld();
  const [open, setOpen] = useState(false);
  const isCut = tweet.longCut && !whole && !open;
  const parts = tweet.longCut && !isCut ? [...tweet.parts, ...tweet.longCut] : tweet.parts;
  return h(
    'div',
    { dir: 'auto', className: 'text' },
    ...pieces(parts, linked),
    isCut ? h('button', { type: 'button', onClick: () => setOpen(true) }, wordsIn(lang).show) : null,
  );
}

/** A long-form post: its text is empty, and its words stand in a body of their own. */
export const LongForm = ({ tweet, bar }) =>
  h(
    'div',
    null,
    h('h1', { dir: 'auto' }, 'Forty desk lamps'),
    bar,
    h('div', { dir: 'auto', className: 'text' }),
    h('div', { className: 'x-article-body' }, ...pieces(tweet.parts, true)),
  );

const pieces = (parts, linked) => parts.map((part) => h('span', null, partOf(part, linked)));

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
