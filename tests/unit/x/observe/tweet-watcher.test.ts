// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type WatchFlags, watchTweets } from '../../../../utils/x/observe/tweet-watcher.ts';

let flags: WatchFlags;
let heard: unknown[];
let stop: () => void;

/** Lets the observer hear of what was done. */
const heardNow = async () => {
  await Promise.resolve();
  return heard.splice(0);
};

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  flags = { buttons: false, allTweets: false };
  heard = [];
  const handlers = {
    onLinkedTweet: (article: Element, links?: readonly Element[]) =>
      void heard.push([article.id, links?.map((link) => link.textContent)]),
    onAnyTweet: (article: Element) => void heard.push(article.id),
    onBatch: () => void heard.push('after'),
  };
  stop = watchTweets(document, flags, handlers);
});
afterEach(() => stop());

const tweet = (id: string, inside: string) =>
  `<div><article data-testid="tweet" id="${id}"><div data-testid="tweetText">${inside}</div></article></div>`;
const link = (text: string, more = '') => `<a href="https://t.co/abc" ${more}>${text}</a>`;
const main = () => document.querySelector('main') as Element;
const add = (html: string, to = main()) => to.insertAdjacentHTML('beforeend', html);

it('ignores tweets without links, or with links to other places', async () => {
  add(tweet('1', 'a rainy morning'));
  add(tweet('2', link('notes.example/rain')));
  add(tweet('3', 'amazon.com without a link'));
  main().append('a text', document.createComment('and a comment'));
  expect(await heardNow()).toEqual([]);
});

it('reports each tweet that may have a product once, with its own links', async () => {
  add(
    `<section>${tweet('1', link('one.example') + link('amazon.de/dp/B0QUIETEAR'))}${tweet('2', 'nothing')}${tweet('3', link('amzn.to/3xYzAbC'))}</section>`,
  );
  expect(await heardNow()).toEqual([
    'after',
    ['1', ['one.example', 'amazon.de/dp/B0QUIETEAR']],
    ['3', ['amzn.to/3xYzAbC']],
  ]);
});

it('recognises a possible product by a label or an address alone', async () => {
  add(tweet('1', link('', 'aria-label="amazon.com Kettle"')));
  add(tweet('2', '<a href="https://www.amazon.com/dp/B0QUIETEAR">here</a>'));
  expect(await heardNow()).toEqual(['after', ['1', ['']], ['2', ['here']]]);
});

it('reports a tweet without its links when a link is inserted into it later', async () => {
  add(tweet('1', 'From amazon.com'));
  await heardNow();
  const text = document.querySelector('[data-testid="tweetText"]') as Element;
  add(`<span>${link('')}</span>`, text);
  expect(await heardNow()).toEqual(['after', ['1', undefined]]);
  add(link('elsewhere.example'), text);
  expect(await heardNow()).toEqual(['after', ['1', undefined]]);
});

it('does not report a tweet that was removed in the same batch', async () => {
  add(tweet('1', link('amazon.com/dp/B0QUIETEAR')));
  main().replaceChildren();
  expect(await heardNow()).toEqual(['after']);
});

it('reports every tweet, and every batch, only while a flag asks for it', async () => {
  flags.allTweets = true;
  add(tweet('1', 'a') + tweet('2', 'b'));
  expect(await heardNow()).toEqual(['after', '1', '2']);
  flags.allTweets = false;
  flags.buttons = true;
  add('<p>a counter</p>');
  expect(await heardNow()).toEqual(['after']);
  flags.buttons = false;
  add(tweet('3', 'c'));
  expect(await heardNow()).toEqual([]);
  stop();
  add(tweet('4', link('amazon.com/dp/B0QUIETEAR')));
  expect(await heardNow()).toEqual([]);
});
