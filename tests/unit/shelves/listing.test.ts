import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as en from '../../../utils/i18n/en/index.ts';
import {
  LANGUAGES,
  LIMITS,
  listingPath,
  listingProblems,
  parseListing,
  problemsOfListings,
} from '../../tools/shelves/listing.ts';

const NAME: string = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')).name;
const read = (language: (typeof LANGUAGES)[number]) =>
  parseListing(readFileSync(listingPath(language), 'utf8'));

describe('the listings on the shelves', () => {
  it('there is one for every language, and no other', () => {
    expect(LANGUAGES).toHaveLength(13);
    expect(readdirSync('shelves/listing').sort()).toEqual(LANGUAGES.map((name) => `${name}.md`).sort());
  });

  it('keep to every shelf’s limits, and call the product and its controls by their names', async () => {
    expect(await problemsOfListings(NAME)).toEqual([]);
  });

  it('say the same: as many paragraphs, headings and points in every language', () => {
    const shape = (text: string) =>
      text.split('\n').map((line) => (line === '' ? '' : line.startsWith('• ') ? '•' : 'text'));
    const expected = shape(read('en').description);
    for (const language of LANGUAGES) expect(shape(read(language).description), language).toEqual(expected);
  });

  it('are not the English one in any other language', () => {
    for (const language of LANGUAGES.filter((name) => name !== 'en')) {
      const theirs = new Set(read(language).description.split('\n'));
      const shared = read('en')
        .description.split('\n')
        .filter((line) => line.length > 20 && theirs.has(line));
      expect(shared, language).toEqual([]);
    }
  });
});

describe('a listing is refused', () => {
  const good = read('en');
  const long = (part: keyof typeof LIMITS) => 'x'.repeat(LIMITS[part][1] + 1);
  it.each([
    ['with a text that is too long', { mozillaSummary: long('mozillaSummary') }, /mozillaSummary has 251/],
    ['with a description that is too short for Edge', { description: 'Short.' }, /description has 6/],
    ['without a text', { mozillaSummary: '' }, /mozillaSummary has 0/],
    ['with another summary than the manifest’s', { summary: 'Another.' }, /not the manifest's/],
    ['with another name', { name: 'Another' }, /the name is not/],
    [
      'that repeats the hashtag',
      { description: `${good.description}${' #AmazonCart'.repeat(6)}` },
      /hashtag \d+ times/,
    ],
    [
      'that renames a control',
      { description: good.description.replace('Add privately', 'Add quietly') },
      /Add privately/,
    ],
    ['with an address', { description: `${good.description} https://a.example` }, /an address/],
  ])('%s', (_what, change, problem) => {
    expect(listingProblems(good, NAME, en)).toEqual([]);
    expect(listingProblems({ ...good, ...change }, NAME, en).join('\n')).toMatch(problem);
  });
});
