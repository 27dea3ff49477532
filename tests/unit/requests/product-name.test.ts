import { describe, expect, it } from 'vitest';
import type { ProductLink } from '../../../utils/amazon/product-link.ts';
import { EventSchema, type ProductNames } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import { knownNames, productName } from '../../../utils/requests/product-name.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

const bare = asked().link;
const link = { ...bare, href: 'https://www.amazon.com/Iron-Pan-26cm/dp/B0ABCDE123' };
const ALL = { amazon: 'Cast Iron Pan', card: 'Amazon.com: Iron Pan', line: 'Best pan ever' };

describe('what a product is called', () => {
  it.each<[string, ProductLink, ProductNames, ReturnType<typeof productName>]>([
    ['as Amazon’s page has it', link, ALL, { text: 'Cast Iron Pan', source: 'amazon' }],
    ['else the card’s title', link, { ...ALL, amazon: '' }, { text: 'Iron Pan', source: 'card' }],
    ['else the link’s words', link, { line: 'Best pan ever' }, { text: 'Iron Pan 26cm', source: 'link' }],
    ['else the tweet’s line', bare, { line: 'Best pan ever' }, { text: 'Best pan ever', source: 'line' }],
    ['else nothing', bare, {}, null],
    [
      'a short link has no words, whatever it looks like',
      { kind: 'short', href: 'https://amzn.to/Iron-Pan/dp/B0ABCDE123', host: 'amzn.to' },
      {},
      null,
    ],
  ])('%s', (_, of, names, name) => expect(productName(of, names)).toEqual(name));

  it.each([
    ['Amazon.com: Quiet Harbour: Lund, Margit', 'Quiet Harbour: Lund, Margit'],
    ['Quiet Harbour : Amazon.de: Bücher', 'Quiet Harbour'],
    ['Quiet Harbour | Amazon.co.uk', 'Quiet Harbour'],
    ['Amazon | 静かな港 | 小説', '静かな港 | 小説'],
    ['Amazon.co.jp：静かな港', '静かな港'],
    ['Amazon Basics Kettle', 'Amazon Basics Kettle'],
    ['A History of amazon.com', 'A History of amazon.com'],
    ['مقلاة حديد', 'مقلاة حديد'],
  ])('a card titled "%s"', (card, text) =>
    expect(productName(bare, { card })).toEqual({ text, source: 'card' }),
  );

  it.each([
    'Amazon.com',
    'www.amazon.co.jp',
    'Amazon',
    'amzn.to',
    'Amazon.de: ',
    '',
    ' \n ',
    '5',
    '—',
    '\u3164\u3164',
  ])('a card titled "%s" says nothing', (card) => expect(productName(link, { card })?.source).toBe('link'));

  it.each([
    ['direction marks', 'Pan\u202egnorw\u2066\u200f', 'Pangnorw'],
    ['characters that are not seen', 'P\u200ban\u3164\u2064 \u{e0041}26', 'Pan 26'],
    ['lines', 'Pan\n\n26\u2028cm', 'Pan 26 cm'],
    ['markup', '<b>Pan</b>', '<b>Pan</b>'],
    ['joiners within words stay', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('a hostile name: %s', (_, line, text) => expect(productName(bare, { line })?.text).toBe(text));

  it.each(['line', 'card', 'amazon'] as const)('no name is long: %s', (source) => {
    expect(productName(bare, { [source]: '😀 pan '.repeat(5000) })?.text.length).toBeLessThanOrEqual(200);
  });
});

describe('the names that a request keeps', () => {
  const named = { card: 'Pan\u202e', line: `Pan ${'x'.repeat(500)}` };

  it('are cleaned and cut when they are parsed', () => {
    const event = EventSchema.parse(asked({ named }));
    expect(event).toMatchObject({ named: { card: 'Pan', line: `Pan ${'x'.repeat(196)}` } });
  });

  it('give way to what Amazon’s page shows later; requests of earlier versions have none', () => {
    const state = (events: Parameters<typeof fold>[1]) => {
      const request = fold('r1', events);
      if (!request) throw new Error('no request');
      return request;
    };
    expect(knownNames(state([asked()]))).toEqual({});
    expect(knownNames(state([asked({ named: { card: 'Pan' } })]))).toEqual({ card: 'Pan' });
    expect(knownNames(state([asked({ named: { card: 'Pan' } }), ...LATER])).amazon).toBe('Cast Iron Pan');
  });
});
