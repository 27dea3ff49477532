import { all, h } from './h.js';

/** Pictures, video and card of a tweet (docs/facts/x-web.md 3). `link`: the tweet's own path, for its photos. */
export const Media = ({ tweet, link }) =>
  all(
    tweet.photos ? h(Photo, { link }) : null,
    tweet.video ? h(Video) : null,
    tweet.card ? h(Card, tweet.card) : null,
  );

const Photo = ({ link }) =>
  all(
    h('a', { href: `${link}/photo/1` }),
    h(
      'div',
      { inert: '' },
      h(
        'a',
        { href: `${link}/photo/1` },
        h('img', { alt: '', src: '/media/photo.svg', width: 120, height: 80 }),
      ),
    ),
  );

/** A video's controls are a group with a menu, and so look like an action bar at first sight. */
const Video = () =>
  h(
    'div',
    null,
    h('video', { poster: '/media/video.svg', width: 120, height: 80 }),
    h(
      'div',
      { role: 'group', 'aria-label': 'Video' },
      h('button', { type: 'button', 'data-slot': 'xds-button' }, '▶'),
      h(
        'button',
        { type: 'button', 'data-slot': 'xds-menu-trigger', 'aria-haspopup': 'menu', 'aria-label': 'Speed' },
        '1×',
      ),
    ),
  );

/** Nobody has seen a card of the second client. This one is the plainest that could be: a link with a picture. */
const Card = ({ layout, title, domain, promotedDirectUrl, expanded, tco }) =>
  h(
    'a',
    {
      className: layout,
      href: promotedDirectUrl ?? expanded ?? tco,
      rel: 'noopener noreferrer',
      target: '_blank',
    },
    h('img', { alt: '', src: '/media/card.svg', width: 120, height: 60 }),
    h('div', null, title),
    h('div', null, domain),
  );
