// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isTweetArticle, TWEET_ARTICLE } from '../../../../utils/x/page-dialect.ts';
import { ThreadReader } from '../../../../utils/x/thread/read-thread.ts';
import { byOthers, countPeople } from '../../../../utils/x/thread/seen-replies.ts';
import { AUTHOR, CLIENTS, FOCAL_ID, idAfter, rowsOf, tag } from '../../../fixtures/threads.ts';
import { quote } from '../../../fixtures/x/parts.ts';

const articles = (root: ParentNode = document) =>
  [...root.querySelectorAll(TWEET_ARTICLE)].filter(isTweetArticle);

afterEach(() => vi.restoreAllMocks());

describe.each(CLIENTS)('a thread in the %s client', (client) => {
  const { page, focal, reply, chain, gap, heading, notice, ad } = rowsOf(client);
  let reader: ThreadReader;
  beforeEach(() => {
    reader = new ThreadReader(FOCAL_ID);
  });
  const show = (...rows: string[]) => {
    document.body.innerHTML = page(...rows);
    reader.read(articles());
  };
  /** X mounts rows at the end, or at the start. */
  const mount = (where: 'beforebegin' | 'afterend', ...rows: string[]) => {
    const list = document.querySelector('#rows') as Element;
    const before = new Set(articles());
    if (where === 'afterend') list.insertAdjacentHTML('beforeend', rows.join(''));
    else list.firstElementChild?.insertAdjacentHTML('beforebegin', rows.join(''));
    reader.read(articles().filter((article) => !before.has(article)));
  };
  const unmount = (...handles: string[]) => {
    for (const row of [...(document.querySelector('#rows')?.children ?? [])])
      if (handles.some((handle) => row.innerHTML.includes(`href="/${handle}"`))) row.remove();
  };
  /** The ids of a person's replies, and what each is said to be an edit of. */
  const editsOf = (handle: string) =>
    reader.seen
      .cartReplies()
      .filter((each) => each.handle === handle)
      .map(({ id, editOf }) => [id, editOf]);
  const counted = () => byOthers(reader.seen.cartReplies()).map(({ handle }) => handle);
  afterEach(() => expect(reader.seen.countedReplies).toBe(counted().length));

  it('counts each reply with one of the hashtags once, whoever reads it how often', () => {
    const both = `${tag()} and ${tag('amazonbasket')}`;
    show(
      focal(),
      gap,
      reply(idAfter(1), 'one_fan', { text: both }),
      gap,
      reply(idAfter(2), 'two_fan'),
      gap,
      reply(idAfter(3), 'talker', { text: 'nice' }),
      gap,
      reply(idAfter(4), 'two_fan'),
    );
    reader.read(articles());
    expect(counted()).toEqual(['two_fan', 'two_fan', 'one_fan']);
    expect(countPeople(reader.seen.cartReplies())).toBe(2);
    expect(countPeople(reader.seen.cartReplies(), 'ONE_FAN')).toBe(1);
    expect(reader.seen.shown).toBe(4);
  });

  it('counts nested replies, and not what a reply quotes', () => {
    const quoting = client === 'first' ? { text: 'look', below: quote(tag()) } : { text: 'look' };
    show(
      focal(),
      gap,
      chain([idAfter(1), 'talker', 'which one?'], [idAfter(2), 'nested_fan']),
      gap,
      reply(idAfter(3), 'quoter', quoting),
    );
    expect(counted()).toEqual(['nested_fan']);
    expect(reader.seen.shown).toBe(3);
  });

  it('marks the author’s own replies, and does not count them', () => {
    show(focal(), gap, reply(idAfter(1), AUTHOR.toUpperCase()), gap, reply(idAfter(2), 'one_fan'));
    expect(counted()).toEqual(['one_fan']);
    expect(reader.seen.cartReplies().map(({ isByAuthor }) => isByAuthor)).toEqual([false, true]);
  });

  it('leaves out Amazon’s answers, ads, what stands above the tweet, and what X recommends below a heading', () => {
    show(
      reply('1980000000000000000', 'above_it'),
      focal(),
      gap,
      ad,
      gap,
      reply(idAfter(1), 'one_fan'),
      reply(idAfter(2), 'MyAmazon'),
      heading,
      reply(idAfter(3), 'elsewhere'),
      reply(idAfter(4), 'elsewhere_too'),
    );
    expect(counted()).toEqual(['one_fan']);
    // Of the replies, not of the others.
    expect(reader.seen.shown).toBe(2);
  });

  it('counts replies below a notice in the thread, and those that X shows in its place at a click', () => {
    show(
      focal(),
      gap,
      reply(idAfter(1), 'one_fan'),
      gap,
      notice,
      gap,
      ad,
      notice,
      reply(idAfter(2), 'two_fan'),
      notice,
    );
    document.querySelector('#rows')?.lastElementChild?.remove();
    mount('afterend', reply(idAfter(3), 'hidden_fan'), gap, reply(idAfter(4), 'hidden_too'), heading);
    mount('afterend', notice, reply(idAfter(5), 'elsewhere'));
    expect(counted()).toEqual(['hidden_too', 'hidden_fan', 'two_fan', 'one_fan']);
    expect(reader.seen.shown).toBe(4);
  });

  it('counts the replies to a reply on its own page, and not what it answers, even if X draws that later', () => {
    show(focal(), gap, reply(idAfter(1), 'one_fan'));
    mount(
      'beforebegin',
      reply('1980000000000000000', 'root_seller'),
      reply('1985000000000000000', 'above_it'),
    );
    mount('afterend', gap, reply(idAfter(2), 'two_fan'));
    expect(counted()).toEqual(['two_fan', 'one_fan']);
    expect(reader.seen.shown).toBe(2);
  });

  it('still tells them apart when X has unmounted the tweet and the heading meanwhile', () => {
    show(focal(), gap, reply(idAfter(1), 'one_fan'), gap);
    unmount(AUTHOR);
    mount('afterend', reply(idAfter(2), 'two_fan'), heading, reply(idAfter(3), 'elsewhere'));
    unmount('one_fan', 'two_fan');
    for (const row of document.querySelectorAll('#rows > :has(h2)')) row.remove();
    mount('afterend', reply(idAfter(4), 'elsewhere_too'));
    expect(counted()).toEqual(['two_fan', 'one_fan']);
  });

  it('keeps replies that have left the page, and counts none again that comes back', () => {
    show(focal(), gap, reply(idAfter(1), 'one_fan'), gap, reply(idAfter(2), 'two_fan'));
    unmount('one_fan', 'two_fan');
    expect(counted()).toHaveLength(2);
    mount('afterend', reply(idAfter(1), 'one_fan'), gap, reply(idAfter(3), 'three_fan'));
    expect(counted()).toEqual(['three_fan', 'two_fan', 'one_fan']);
  });

  it('counts replies whose place only shows when X draws the rows above them', () => {
    show(reply(idAfter(1), 'one_fan'), gap, reply(idAfter(2), 'two_fan'));
    expect(counted()).toEqual([]);
    mount('beforebegin', reply(idAfter(5), 'three_fan'), gap);
    expect(counted()).toEqual([]);
    mount('beforebegin', reply('1980000000000000000', 'above_it'), focal(), gap);
    expect(counted()).toEqual(['three_fan', 'two_fan', 'one_fan']);
  });

  it('counts replies below rows that the reader has jumped over once the rows in between were shown', () => {
    show(focal(), gap, reply(idAfter(1), 'one_fan'));
    unmount(AUTHOR, 'one_fan');
    mount('afterend', reply(idAfter(3), 'three_fan'), gap);
    expect(counted()).toEqual(['one_fan']);
    mount('beforebegin', reply(idAfter(2), 'two_fan'), gap);
    expect(counted()).toEqual(['one_fan']);
    mount('beforebegin', reply(idAfter(1), 'one_fan'), gap);
    expect(counted()).toEqual(['three_fan', 'two_fan', 'one_fan']);
  });

  it('counts an edited reply once, where it stands in the place of the earlier one', () => {
    show(focal(), gap, reply(idAfter(1), 'one_fan'), gap, reply(idAfter(2), 'two_fan'));
    unmount('one_fan');
    const first = document.querySelector('#rows')?.firstElementChild as Element;
    first.insertAdjacentHTML('afterend', reply(idAfter(31), 'one_fan'));
    reader.read(articles());
    expect(counted()).toEqual(['one_fan', 'two_fan']);
    expect(reader.seen.shown).toBe(2);
    expect(editsOf('one_fan')).toEqual([[idAfter(31), idAfter(1)]]);
    // Edited once more: it stands for the reply as it was posted.
    unmount('one_fan');
    first.insertAdjacentHTML('afterend', reply(idAfter(45), 'one_fan'));
    reader.read(articles());
    expect(editsOf('one_fan')).toEqual([[idAfter(45), idAfter(1)]]);
    // Later than a tweet can be edited, it is another reply.
    unmount('one_fan');
    first.insertAdjacentHTML('afterend', reply(idAfter(130), 'one_fan'));
    reader.read(articles());
    expect(counted()).toHaveLength(3);
    expect(editsOf('one_fan')).toContainEqual([idAfter(130), undefined]);
  });

  it('takes a reply for an edit of one other alone, of the latest that it can be', () => {
    show(focal(), gap, reply(idAfter(1), 'one_fan'), gap);
    const first = document.querySelector('#rows')?.firstElementChild as Element;
    first.insertAdjacentHTML('afterend', reply(idAfter(5), 'one_fan'));
    reader.read(articles());
    unmount('one_fan');
    first.insertAdjacentHTML('afterend', reply(idAfter(9), 'one_fan'));
    reader.read(articles());
    expect(editsOf('one_fan')).toEqual([
      [idAfter(9), idAfter(5)],
      [idAfter(1), undefined],
    ]);
  });

  it('counts both replies of a person whose second one X puts above the first, which it has drawn anew', () => {
    show(focal(), gap, reply(idAfter(1), 'one_fan'), gap, reply(idAfter(2), 'two_fan'));
    unmount('one_fan');
    const first = document.querySelector('#rows')?.firstElementChild as Element;
    first.insertAdjacentHTML('afterend', reply(idAfter(1), 'one_fan'));
    reader.read(articles());
    first.insertAdjacentHTML('afterend', reply(idAfter(31), 'one_fan'));
    reader.read(articles());
    expect(counted()).toEqual(['one_fan', 'two_fan', 'one_fan']);
  });

  it('lists a reply once that was taken for an edited one, and comes back', () => {
    show(focal(), gap, reply(idAfter(1), 'one_fan'), gap);
    unmount('one_fan');
    mount('afterend', reply(idAfter(31), 'one_fan'));
    expect(counted()).toEqual(['one_fan']);
    mount('afterend', gap, reply(idAfter(1), 'one_fan'));
    expect(counted()).toEqual(['one_fan', 'one_fan']);
    expect(new Set(reader.seen.cartReplies().map(({ id }) => id)).size).toBe(2);
    // It has been said to be an edit: that is taken back.
    expect(editsOf('one_fan')).toEqual([
      [idAfter(31), null],
      [idAfter(1), undefined],
    ]);
    const { seen } = reader;
    expect(
      seen
        .since(2, seen.end)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([idAfter(1), idAfter(31)]);
  });

  it('stays with the tweet that the page shows while the photo viewer shows it a second time', () => {
    show(focal(), gap, reply(idAfter(1), 'one_fan'));
    const own = reader.focal;
    document.body.insertAdjacentHTML('beforeend', `<div id="layers">${page(focal())}</div>`);
    reader.read(articles());
    expect(reader.focal).toBe(own);
    document.querySelector('#layers')?.remove();
    mount('afterend', gap, reply(idAfter(2), 'two_fan'));
    expect(reader.focal).toBe(own);
    expect(counted()).toEqual(['two_fan', 'one_fan']);
  });

  it('looks at what was added alone: a tweet of a long thread costs no more than one of a short', () => {
    const queries: string[] = [];
    for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches'] as const) {
      const real = Element.prototype[name] as (selector: string) => never;
      vi.spyOn(Element.prototype, name).mockImplementation(function (this: Element, selector: string) {
        queries.push(name);
        return real.call(this, selector);
      } as never);
    }
    const cost = (from: number, count: number) => {
      const rows = Array.from({ length: count }, (_, i) =>
        reply(idAfter(from + i), 'talker', { text: 'nice' }),
      );
      const list = document.querySelector('#rows') as Element;
      const before = list.children.length;
      list.insertAdjacentHTML('beforeend', rows.join(gap));
      const added = [...list.children].slice(before).flatMap((row) => articles(row));
      queries.length = 0;
      reader.read(added);
      return queries.length / count;
    };
    show(focal(), gap);
    const early = cost(1, 50);
    for (let from = 51; from < 300; from += 50) cost(from, 50);
    expect(cost(301, 50)).toBeLessThanOrEqual(early + 1);
    expect(reader.seen.shown).toBe(350);
    // Nor does one below rows that the reader has jumped over.
    unmount('talker', AUTHOR);
    cost(401, 50);
    expect(cost(451, 50)).toBeLessThanOrEqual(early + 1);
    expect(reader.seen.shown).toBe(350);
  });
});

it('says which repliers’ accounts are protected, where X shows a lock', () => {
  const { page, focal, reply } = rowsOf('first');
  const reader = new ThreadReader(FOCAL_ID);
  document.body.innerHTML = page(
    focal(),
    reply(idAfter(1), 'one_fan', { isProtected: true }),
    reply(idAfter(2), 'two_fan'),
  );
  reader.read(articles());
  expect(reader.seen.cartReplies().map(({ isProtected }) => isProtected)).toEqual([false, true]);
});
