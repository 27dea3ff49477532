import { storeName } from '../amazon/marketplaces.ts';
import type { ProductLink } from '../amazon/product-link.ts';
import { cleanText } from '../common/clean-text.ts';
import { commonStrings } from '../i18n/en/common.ts';
import type { ProductNames } from '../requests/events.ts';
import { type NameSource, productName } from '../requests/product-name.ts';

/**
 * What to call a link's product, and where that comes from; `place`: nothing names it, and only where it leads is told.
 */
export function productTitle(
  link: ProductLink,
  names: ProductNames,
): { text: string; source: NameSource | 'place' } {
  return productName(link, names) ?? { text: linkTitle(link), source: 'place' };
}

/** The marks that our sentences put around a title. */
const OUR_MARKS = /[“”„«»「」]/g;
/** In UTF-16 code units. */
const LONGEST_IN_SENTENCE = 100;

/**
 * A title as our sentences quote it. Whoever wrote it may have meant it to read like a sentence of ours, so it is short,
 * and does not hold the marks that would end the quotation.
 */
export function titleInSentence(title: string): string {
  const said = cleanText(title.replace(OUR_MARKS, '"'));
  return said.length > LONGEST_IN_SENTENCE ? `${cleanText(said, LONGEST_IN_SENTENCE - 1)}…` : said;
}

/** Where a link leads, as far as the link tells: "amazon.de · B0…", "A page of amazon.de", "A short link to Amazon". */
function linkTitle(link: ProductLink): string {
  if (link.kind === 'product') return `${storeName(link.marketplace)} · ${link.asin}`;
  if (link.kind === 'card') return commonStrings.pageOf(storeName(link.marketplace));
  return commonStrings.shortLink(link.host);
}
