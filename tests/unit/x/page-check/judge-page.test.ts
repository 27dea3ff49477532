// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { judgePage } from '../../../../utils/x/page-check/judge-page.ts';
import { bar, quote, tweet, unavailableQuote } from '../../../fixtures/x/parts.ts';
import * as xWeb from '../../../fixtures/x-web/parts.ts';

const ids = ['1990000000000000001', '1990000000000000002', '1990000000000000003'];
const three = (one: (id: string) => string) => ids.map(one).join('');
const controls = '<button></button><button></button><button></button><button></button>';

/** What is said of a page with this markup; everything on it is drawn. */
function judge(html: string) {
  document.body.innerHTML = html;
  return judgePage(document, (article) => !article.closest('[hidden]'));
}

/** The first client's markup after X has given its test ids another name, and the second's without its entries. */
const changed = (html: string) => html.replaceAll('data-testid=', 'data-tid=');
const changedXWeb = (html: string) => html.replaceAll('data-timeline-entry', 'data-row');

it.each<[string, string, string]>([
  ['the first client’s tweets', three((id) => tweet({ id })), 'reads-well'],
  ['the second client’s tweets', three((id) => xWeb.entry({ id })), 'reads-well'],
  [
    'the second client’s tweets on a phone',
    three((id) => xWeb.entry({ id, host: 'https://m.x.com' })),
    'reads-well',
  ],
  ['the first client with other test ids', changed(three((id) => tweet({ id }))), 'unreadable'],
  ['the second client with other entries', changedXWeb(three((id) => xWeb.entry({ id }))), 'unreadable'],
  [
    'the first client whose times are no links to the tweet',
    three((id) => tweet({ id, time: `<a href="/reader/status/${id}"><span>2h</span></a>` })),
    'unreadable',
  ],
  ['the first client with another kind of bar', three((id) => tweet({ id, bar: controls })), 'no-bar'],
  [
    'the second client with other engagement slots',
    three((id) => xWeb.entry({ id }).replaceAll('data-engagement-action', 'data-engage')),
    'no-bar',
  ],
  [
    'tweets that cannot be read among tweets without a bar',
    tweet({ id: ids[0] as string, bar: controls }) + changed(three((id) => tweet({ id }))),
    'no-bar',
  ],
])('%s: %s', (_, html, verdict) => {
  expect(judge(html)).toBe(verdict);
});

const notification = (id: string) =>
  `<article data-testid="notification"><a href="/fan_${id}">A Fan</a> liked <a href="/me/status/${id}">your post</a>
   <button></button></article>`;
const ad = (id: string) =>
  tweet({
    id,
    time: null,
    below: `<a href="/shop/status/${id}/photo/1"><img alt=""></a><a href="https://t.co/a">Buy</a>`,
  });

it.each<[string, string]>([
  ['an empty timeline', '<main><h2>Nothing to see here</h2></main>'],
  [
    'a wall for visitors who are signed out',
    '<main><a href="/i/flow/login">Log in</a><button></button></main>',
  ],
  ['a page that loads', '<main><div role="progressbar"></div></main>'],
  ['an error page', '<main><span>Something went wrong. Try reloading.</span><button>Retry</button></main>'],
  ['skeletons of tweets', three(() => `<article>${controls}</article>`)],
  ['nothing but ads', three(ad)],
  ['nothing but ads, in changed markup', changed(three(ad))],
  [
    'tweets that are unavailable',
    three(() => '<article data-testid="tweet"><span>This post is unavailable.</span></article>'),
  ],
  [
    'quotes alone, in tweets without a permalink',
    three(() => tweet({ time: null, below: quote('a') + unavailableQuote() })),
  ],
  ['two tweets that cannot be read', changed(tweet({ id: '1' }) + tweet({ id: '2' }))],
  ['tweets that are hidden', `<div hidden>${changed(three((id) => tweet({ id })))}</div>`],
  [
    'links to tweets outside articles',
    three((id) => `<div>${controls}<a href="/a/status/${id}">2h</a></div>`),
  ],
])('says nothing of %s', (_, html) => {
  expect(judge(html)).toBe('unclear');
});

it.each<[string, string]>([
  ['notifications', three(notification)],
  [
    'posts in a list without any controls',
    three((id) => tweet({ id, bar: '' }).replaceAll('button', 'span')),
  ],
])('does not take %s for tweets whose bar has changed', (_, html) => {
  expect(judge(html)).toBe('bare');
});

it('finds a page in order that has one readable tweet among others that are not', () => {
  expect(judge(changed(three((id) => tweet({ id }))) + tweet({ id: '7', bar: bar() }))).toBe('reads-well');
  expect(judge(three(ad) + tweet({ id: '7' }))).toBe('reads-well');
});

it('finds the second client in order before React has taken it over, when our button may not be there yet', () => {
  const fromServer = three((id) => xWeb.entry({ id }));
  expect(fromServer).not.toContain('base-ui-_r_');
  expect(judge(fromServer)).toBe('reads-well');
});
