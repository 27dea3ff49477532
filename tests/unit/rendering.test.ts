// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cartHref, openableHref } from '../../utils/amazon/links/openable.ts';
import { readProductLink } from '../../utils/amazon/product-link.ts';
import { cleanText } from '../../utils/common/clean-text.ts';
import { XCommand, type XCommandOf } from '../../utils/messages/x-commands.ts';
import { readAuthor } from '../../utils/x/responsive-web/author.ts';
import { createAskedEvent } from '../../utils/x/sheet/asked-event.ts';
import { asked } from '../fixtures/requests.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const HOSTILE: [string, string, RegExp][] = [
  ['markup', MARKUP, /^<img src=x onerror=alert\(1\)>$/],
  ['bidi overrides', 'Honest\u202egro.live\u2066\u200f', /^Honestgro\.live$/],
  ['characters without width', 'Am\u200bazo\u00adn\u2060', /^Amazon$/],
  ['fillers and tags', 'Am\u3164azo\u{e0041}n\u2064', /^Amazon$/],
  ['NUL and controls', 'A\u0000B\u0007C\u001b[31mD', /^ABC\[31mD$/],
  ['100 KB', 'long '.repeat(20_000), /^(?:long ){1,99}long$/],
  ['100 KB without a blank', 'x'.repeat(100_000), /^x{1,500}$/],
  ['half a character', `a\ud83d`, /^a$/],
  ['lines', 'one\n\n\ttwo', /^one two$/],
];

describe('what a page writes is shown as one line of plain text', () => {
  it.each(HOSTILE)('%s', (_, text, shown) => {
    expect(cleanText(text)).toMatch(shown);
  });

  it.each(HOSTILE)('as a display name: %s', (_, text, shown) => {
    const article = document.createElement('article');
    const block = document.createElement('div');
    block.setAttribute('data-testid', 'User-Name');
    const name = document.createElement('a');
    name.setAttribute('href', '/daily_reader');
    name.textContent = text;
    const handle = document.createElement('a');
    handle.setAttribute('href', '/daily_reader');
    handle.textContent = '@daily_reader';
    block.append(name, handle);
    article.append(block);
    const author = readAuthor(article, 'daily_reader');
    expect(author?.handle).toBe('daily_reader');
    expect(author?.name).toMatch(text.length > 200 ? /^(?:long|x)/ : shown);
    expect([...(author?.name ?? '')].length).toBeLessThanOrEqual(80);
    // And it goes into the ledger: no name is a reason to refuse what the shopper asks for.
    const tweet = { ...asked().tweet, author: author ?? asked().tweet.author, links: [], canReply: true };
    const event = createAskedEvent('r1', tweet, { link: asked().link, ownStore: null }, null);
    const command = { kind: 'ask', requestId: 'r1', asked: event, act: 'reply', remember: false };
    expect(XCommand.safeParse(command).success).toBe(true);
  });

  it.each(HOSTILE)('as a product’s name, which the ledger takes: %s', (_, text, shown) => {
    const tweet = { ...asked().tweet, links: [], canReply: true };
    const choice = { act: 'reply', link: asked().link, remember: false, ownStore: null } as const;
    const event = createAskedEvent('r1', tweet, choice, null, { card: text, line: text });
    const command = { kind: 'ask', requestId: 'r1', asked: event, act: 'reply', remember: false };
    const kept = (XCommand.parse(command) as XCommandOf<'ask'>).asked.named;
    for (const name of [kept?.card, kept?.line]) {
      expect(name).toMatch(text.length > 200 ? /^(?:long|x)/ : shown);
      expect(name?.length).toBeLessThanOrEqual(200);
    }
  });

  it('a name of nothing that can be seen is the handle', () => {
    const article = document.createElement('article');
    expect(readAuthor(article, 'daily_reader')?.name).toBe('daily_reader');
  });
});

describe('a link is either such as the ledger takes, or none', () => {
  it.each([100, 4000, 4096, 4097, 8000, 100_000])('of %i characters', (length) => {
    const start = 'https://www.amazon.com/dp/B0ABCDE123?tag=';
    const link = readProductLink(start + 'x'.repeat(length - start.length));
    expect(link === null).toBe(length > 4096);
    if (!link) return;
    const prepare = { kind: 'prepare', tweetId: '1', links: [link] };
    expect(XCommand.safeParse(prepare).success).toBe(true);
  });
});

describe('only Amazon’s own stores are opened', () => {
  const STRANGERS = [
    'evil',
    'x.zz',
    'com.zz',
    '.',
    'com.',
    '..evil',
    'de/..',
    '__proto__',
    'constructor',
    '',
  ];
  it.each(STRANGERS)('not “%s”', (store) => {
    expect(openableHref(asked().link, store)).toBeNull();
    expect(() => cartHref(store)).toThrow();
    const { link } = asked();
    const command = (change: object) => ({
      ...{ kind: 'ask', requestId: 'r1', act: 'private', remember: false },
      asked: { ...asked(), ...change },
    });
    expect(XCommand.safeParse(command({ ownStore: store })).success).toBe(false);
    expect(XCommand.safeParse(command({ link: { ...link, marketplace: store } })).success).toBe(false);
    expect(XCommand.safeParse(command({ ownStore: 'de' })).success).toBe(true);
  });
});
