// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createTweetObserver, readObservation } from '../../../../utils/x/observe/observe-tweets.ts';
import { tweet } from '../../../fixtures/x/parts.ts';
import { entry, quote } from '../../../fixtures/x-web/parts.ts';

const reported: { kind: string }[] = [];
beforeEach(() => {
  reported.length = 0;
});

/** The observer with this account signed in, after it has looked at everything on the page. */
function observe(html: string, handle = 'me') {
  document.body.innerHTML = html;
  const observeTweet = createTweetObserver({
    authors: new Set([handle, 'myamazon', 'myamazonuk']),
    handle: () => handle,
    report: (command) => void reported.push(command),
  });
  for (const article of document.querySelectorAll('article')) observeTweet(article);
  return observeTweet;
}
const replies = () => reported.filter(({ kind }) => kind === 'own-reply-seen');
const row = (html: string) => `<div data-testid="cellInnerDiv"><div>${html}</div></div>`;

it('a reply of the shopper’s whose answered tweet stays unknown does not block the page', () => {
  const observeTweet = observe(
    row(tweet({ id: '11', handle: 'reader' })) + row(tweet({ id: '31', handle: 'me', text: '#AmazonCart' })),
  );
  observeTweet(document.querySelector('article') as Element);
  expect(replies()).toEqual([]);
});

describe('in a thread of the second web client', () => {
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const focal = entry({ id: '2001', handle: 'reader', isFocal: true });
  const reply = (parts = {}) =>
    entry({ id: '2005', handle: 'Me', text: 'yes <a href="/hashtag/x">#AmazonCart</a>', ...parts });

  it('reports the shopper’s reply with the hashtag, with the tweet that the page is about', () => {
    observe(list(focal, reply()));
    expect(replies()).toEqual([
      { kind: 'own-reply-seen', replyId: '2005', handle: 'Me', text: 'yes #AmazonCart', idsAbove: ['2001'] },
    ]);
  });

  it('reports the reply when the tweet that the page is about is inserted after it', () => {
    const observeTweet = observe(list(reply()));
    expect(replies()).toEqual([]);
    document.querySelector('ul')?.insertAdjacentHTML('afterbegin', `<li>${focal}</li>`);
    observeTweet(document.querySelector('article') as Element);
    expect(replies()).toMatchObject([{ replyId: '2005', idsAbove: ['2001'] }]);
  });

  it.each([
    ['another’s reply', list(focal, reply({ handle: 'fan' }))],
    ['an own reply without the hashtag', list(focal, reply({ text: 'yes' }))],
    [
      'an own tweet that another reply quotes',
      list(focal, reply({ handle: 'fan', text: '', below: quote({ handle: 'me', text: '#AmazonCart' }) })),
    ],
    ['words that a reply quotes', list(focal, reply({ text: null, below: quote({ text: '#AmazonCart' }) }))],
    ['a hidden copy of the reply', list(focal, `<div hidden>${reply()}</div>`)],
    [
      'a reply whose parts disagree on which tweet it is',
      list(focal, reply().replace('in_reply_to=2005', 'in_reply_to=2009')),
    ],
    ['a tweet above the one that the page is about', list(reply(), focal)],
    ['a tweet outside a thread', list(entry({ id: '2001' }), reply())],
    ['a page whose own tweet is a hidden copy', list(`<div hidden>${focal}</div>`, reply())],
  ])('%s is not told of', (_, html) => {
    observe(html);
    expect(replies()).toEqual([]);
  });

  it('does not report the page’s own tweet as an answer to itself', () => {
    document.body.innerHTML = list(entry({ id: '2005', handle: 'me', text: '#AmazonCart', isFocal: true }));
    const seen = readObservation(document.querySelector('article') as Element, 'me');
    expect(seen).toMatchObject({ kind: 'own-reply-seen', idsAbove: [] });
  });
});

it.each([
  ['first', (id: string, handle: string, text: string) => row(tweet({ id, handle, text }))],
  ['second', (id: string, handle: string, text: string) => entry({ id, handle, text })],
])('an answer of @MyAmazon’s on the %s web client has the time of its id', (_, render) => {
  const at = Date.UTC(2026, 10, 29, 12);
  const id = String(BigInt(at - Date.UTC(2010, 10, 4, 1, 42, 54, 657)) << 22n);
  observe(render(id, 'MyAmazon', '<a href="/me">@me</a> It has been added to your Cart.'));
  expect(reported.find(({ kind }) => kind === 'answer-seen')).toMatchObject({
    ...{ answerId: id, by: 'MyAmazon', addressees: ['me'], at },
  });
});
