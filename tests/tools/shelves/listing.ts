import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../utils/i18n/catalogue.ts';
import { LANGUAGE_NAMES, type Language } from '../../../utils/settings/languages.ts';
import { PROJECT } from '../tool-path.ts';

/** What a shelf shows of the extension in one language: shelves/listing/<language>.md. */
export interface Listing {
  name: string;
  /** The manifest's description, which Chrome's and Edge's shelf show as the summary. */
  summary: string;
  mozillaSummary: string;
  /** Plain text: no shelf but addons.mozilla.org knows Markdown. */
  description: string;
}

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[];

/** The least and the most characters of each text, by the strictest shelf (docs/facts/browsers.md 7). */
export const LIMITS: Record<keyof Listing, readonly [least: number, most: number]> = {
  name: [1, 45],
  summary: [1, 132],
  mozillaSummary: [1, 250],
  description: [250, 10_000],
};
/** Chrome's shelf takes a keyword that is repeated more often for spam. */
const MOST_HASHTAGS = 5;

export function listingPath(language: Language): string {
  return join(PROJECT, 'shelves/listing', `${language}.md`);
}

/** Parses a listing. A part that is missing is empty. */
export function parseListing(markdown: string): Listing {
  const part = (heading: string) => markdown.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';
  return {
    name: /^# (.+)$/m.exec(markdown)?.[1] ?? '',
    summary: part('Summary'),
    mozillaSummary: part('Summary for addons.mozilla.org'),
    description: part('Description'),
  };
}

/** What is wrong with a listing, a sentence each. `strings` are the product's own in that language. */
export function listingProblems(listing: Listing, name: string, strings: Catalogue): string[] {
  const { sheet, button, notifications } = strings;
  const lengths = Object.entries(LIMITS).flatMap(([part, [least, most]]) => {
    const length = listing[part as keyof Listing].length;
    return length < least || length > most
      ? [`${part} has ${length} characters, and should have ${least} to ${most}`]
      : [];
  });
  const said = [sheet.private, sheet.reply('#AmazonCart'), button.labels['in-cart']];
  const hashtags = listing.description.split('#Amazon').length - 1;
  return [
    ...lengths,
    ...(listing.name === name ? [] : [`the name is not ${name}, as in the manifest`]),
    ...(listing.summary === notifications.description
      ? []
      : ["the summary is not the manifest's description"]),
    ...said
      .filter((label) => !listing.description.includes(label))
      .map((label) => `the description does not call a control by its name, “${label}”`),
    ...(hashtags > MOST_HASHTAGS ? [`the description repeats the hashtag ${hashtags} times`] : []),
    ...(/https?:|\*\*|^#+ |\bTODO\b|@\w/m.test(listing.description)
      ? ['the description has an address, a handle, Markdown or something to do']
      : []),
  ];
}

/** The problems of every language's listing, each with its language. */
export async function problemsOfListings(name: string): Promise<string[]> {
  const found = await Promise.all(
    LANGUAGES.map(async (language) => {
      const listing = parseListing(readFileSync(listingPath(language), 'utf8'));
      const strings = (await import(`../../../utils/i18n/${language}/index.ts`)) as Catalogue;
      return listingProblems(listing, name, strings).map((problem) => `${language}: ${problem}`);
    }),
  );
  return found.flat();
}
