// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchArticles } from '../../../../utils/x/thread/watch-articles.ts';
import { CLIENTS, idAfter, rowsOf, tag } from '../../../fixtures/threads.ts';

let seen: string[][];
let stop: () => void;
beforeEach(() => {
  seen = [];
});
afterEach(() => stop());

const idOf = (article: Element) => /status\/(\d+)/.exec(article.outerHTML)?.[1] ?? '';

describe.each(CLIENTS)('in the %s client', (client) => {
  const { page, focal, reply } = rowsOf(client);
  const add = (html: string, to: Element | null = document.querySelector('#rows')) =>
    to?.insertAdjacentHTML('beforeend', html);
  beforeEach(() => {
    document.body.innerHTML = page(focal());
    stop = watchArticles(document, (articles) => void seen.push([...articles].map(idOf)));
  });

  it('tells of the tweets in the rows that X inserts, and of no others', async () => {
    add(reply(idAfter(1), 'one_fan') + reply(idAfter(2), 'two_fan'));
    await vi.waitFor(() => expect(seen).toEqual([[idAfter(1), idAfter(2)]]));
    add('<p>12 views</p>');
    add(reply(idAfter(3), 'three_fan'));
    await vi.waitFor(() => expect(seen.slice(1)).toEqual([[idAfter(3)]]));
  });

  it('tells of a tweet again when a hashtag is inserted into its text, as by "Show more"', async () => {
    add(reply(idAfter(1), 'one_fan', { text: 'a long' }));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    add(tag(), document.querySelector('#rows > :last-child [dir="auto"]'));
    await vi.waitFor(() => expect(seen).toEqual([[idAfter(1)], [idAfter(1)]]));
  });

  it('tells nothing more once it has ended', async () => {
    stop();
    add(reply(idAfter(1), 'one_fan'));
    await new Promise((done) => setTimeout(done));
    expect(seen).toEqual([]);
  });
});
