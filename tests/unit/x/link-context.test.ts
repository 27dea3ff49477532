// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLinkContext } from '../../../utils/x/link-context.ts';
import { readTweet } from '../../../utils/x/tweet.ts';
import { largeCard, link, quote, smallCard, type TweetParts, tweet } from '../../fixtures/x/parts.ts';

const PAN = 'https://www.amazon.com/dp/B0ABCDE123';
const BOOK = 'https://www.amazon.com/dp/B0BOOK1234';
const [ONE, TWO] = ['https://t.co/One0000001', 'https://t.co/Two0000002'];

/** What is said of each product in the tweet. */
function namesOf(parts: TweetParts) {
  document.body.innerHTML = tweet(parts);
  const article = document.querySelector('article');
  const links = article && readTweet(article)?.links;
  if (!article || !links) throw new Error('no tweet');
  return links.map((one) => readLinkContext(article, one).named);
}
const lineOf = (text: string) => namesOf({ text })[0]?.line;

describe('the line of the tweet that a link stands in', () => {
  it.each([
    ['the words before it', `Best pan: ${link(PAN)}`, 'Best pan'],
    ['the line above it', `My kitchen\nBest pan ever!\n\n👉 ${link(PAN)}`, 'Best pan ever!'],
    ['the rest of its line', `${link(PAN)} – a pan that lasts\nMore tomorrow`, 'a pan that lasts'],
    ['an arrow drawn as a picture', `Best pan <img alt="👉" src="data:,"> ${link(PAN)}`, 'Best pan'],
    ['emoji within it stay', `Pan <img alt="🍳" src="data:,"> for eggs ⬇️\n${link(PAN)}`, 'Pan 🍳 for eggs'],
    ['without addressees', `@cook @kitchen_notes Best pan ${link(PAN)}`, 'Best pan'],
    ['without hashtags at its ends', `#ad Best #iron pan #cooking #deal ${link(PAN)}`, 'Best #iron pan'],
    ['a line of hashtags is none', `Best pan\n#cooking #料理\n${link(PAN)}`, 'Best pan'],
    [
      'brackets, quotation marks and prices stay',
      `→ “Quiet Harbour” ($14.99) ${link(PAN)}`,
      '“Quiet Harbour” ($14.99)',
    ],
    ['Japanese', `静かな港（文庫）↓\n${link(PAN)}`, '静かな港（文庫）'],
    ['Arabic', `مقلاة حديد رائعة 👇\n${link(PAN)}`, 'مقلاة حديد رائعة'],
    ['with direction marks', `Best\u202e pan ${link(PAN)}`, 'Best pan'],
    ['no more than helps', `${'long '.repeat(900)}${link(PAN)}`, 'long '.repeat(24).trim()],
  ])('%s', (_, text, line) => expect(lineOf(text)).toBe(line));

  it.each([
    ['the link alone', link(PAN)],
    ['signs', `👉👉 !!! ${link(PAN)}`],
    ['addressees and hashtags', `@cook #ad\n${link(PAN)} #deal`],
    ['one letter', `A ${link(PAN)}`],
  ])('none: %s', (_, text) => expect(namesOf({ text })).toEqual([{}]));

  it('never belongs to another link', () => {
    const both = (text: string) => namesOf({ text }).map(({ line }) => line);
    expect(both(`Pan: ${link(PAN, ONE)}\nBook: ${link(BOOK, TWO)}`)).toEqual(['Pan', 'Book']);
    expect(both(`${link(PAN, ONE)} Pan\n${link(BOOK, TWO)} Book`)).toEqual(['Pan', 'Book']);
    expect(both(`Pan ${link(PAN, ONE)}\n${link(BOOK, TWO)}`)).toEqual(['Pan', undefined]);
    expect(both(`A pan\n${link(PAN, ONE)}\nA book\n${link(BOOK, TWO)}`)).toEqual(['A pan', 'A book']);
  });

  it('is not the heading of a list of links', () => {
    for (const [first, second] of [
      ['', ''],
      ['1 ', '2 '],
      ['→ ', '→ '],
    ]) {
      const text = `Two for the kitchen 🔥\n${first}${link(PAN, ONE)}\n${second}${link(BOOK, TWO)}`;
      expect(namesOf({ text })).toEqual([{}, {}]);
    }
  });

  it('is the last of the text for a link that only the card shows', () => {
    const [names] = namesOf({
      text: 'My kitchen\nBest pan',
      below: largeCard('amazon.com', null, { title: '' }),
    });
    expect(names).toEqual({ line: 'Best pan' });
  });

  it('is never a quoted tweet’s', () => {
    expect(namesOf({ text: link(PAN), below: quote(`Another pan ${link(PAN)}`) })).toEqual([{}]);
  });
});

it('a tweet that X has put in the other’s place says nothing of its product', () => {
  document.body.innerHTML = tweet({ text: `Best pan ${link(PAN)}` });
  const [pan] = readTweet(document.body.firstElementChild as Element)?.links ?? [];
  document.body.innerHTML = tweet({ text: 'Good morning', below: largeCard('example.com', null) });
  const article = document.body.firstElementChild;
  if (!pan || !article) throw new Error('no tweet');
  expect(readLinkContext(article, pan)).toEqual({ named: {}, picture: null });
});

describe('the title on a link’s card', () => {
  const card = { tco: ONE, title: 'Iron Pan' };
  it('is read from a large and from a small card', () => {
    const text = link(PAN, ONE);
    expect(namesOf({ text, below: largeCard('amazon.com', 'From amazon.com', card) })).toEqual([
      { card: 'Iron Pan' },
    ]);
    expect(namesOf({ text, below: smallCard('amazon.com', 'Iron Pan', ONE) })).toEqual([
      { card: 'Iron Pan' },
    ]);
  });

  it('belongs to its own link alone', () => {
    const text = `${link(PAN, ONE)} ${link(BOOK, TWO)}`;
    expect(namesOf({ text, below: smallCard('amazon.com', 'A Book', TWO) })).toEqual([
      {},
      { card: 'A Book' },
    ]);
  });

  it('is not what a card says in place of its domain', () => {
    const text = link(PAN, ONE);
    expect(namesOf({ text, below: largeCard('Sponsored', null, card) })).toEqual([{}]);
    expect(namesOf({ text, below: smallCard('A player’s title', 'Iron Pan', ONE) })).toEqual([{}]);
  });
});
