import { readLinkWords } from '../amazon/links/link-words.ts';
import type { ProductLink } from '../amazon/product-link.ts';
import { cleanText } from '../common/clean-text.ts';
import type { ProductNames } from './events.ts';
import type { RequestState } from './fold.ts';

/** Where a name comes from, the most reliable first. */
export type NameSource = 'amazon' | 'card' | 'link' | 'line';

/** In UTF-16 code units. Every place that shows a name cuts it after its second line. */
const LONGEST = 200;
/**
 * Titles of Amazon's pages, which cards repeat, begin or end with the store: "Amazon.com: …", "… : Amazon.de: Books".
 */
const STORE_BEFORE = /^(?:www\.)?amazon(?:\.[a-z.]{2,6})?\s*[:：|｜]\s*/i;
const STORE_AFTER = /\s*[-–:：|｜]\s*(?:www\.)?amazon\.[a-z.]{2,6}(?![\w.]).*$/i;
/**
 * A letter and another letter or digit, or a letter of a script in which one can be a word. Made at its first use, as the
 * background names few products (clean-text.ts).
 */
const saysSomething = () => /\p{L}.*[\p{L}\p{N}]|\p{Lo}/u;
/** All that some cards say. */
const ONLY_STORE = /^(?:www\.)?(?:amazon(?:\.[a-z.]{2,6})?|amzn\.\w+|a\.co)$/i;

/**
 * What to call the product of a link, by the best of what is known: what Amazon's page called it, the title on the
 * tweet's card, the words in the link, the line of the tweet that the link stands in. Pages and links are not trusted:
 * a name is one line of plain text, and says nothing of where the link leads.
 * @returns null when nothing names it, or only with signs and single letters
 */
export function productName(
  link: ProductLink,
  names: ProductNames,
): { text: string; source: NameSource } | null {
  const candidates: Record<NameSource, string | null | undefined> = {
    amazon: names.amazon,
    card: names.card && withoutStore(names.card),
    link: link.kind === 'product' ? readLinkWords(link.href) : null,
    line: names.line,
  };
  for (const source of ['amazon', 'card', 'link', 'line'] as const) {
    const text = cleanText(candidates[source] ?? '', LONGEST);
    if (saysSomething().test(text)) return { text, source };
  }
  return null;
}

function withoutStore(title: string): string {
  const rest = cleanText(title).replace(STORE_BEFORE, '').replace(STORE_AFTER, '');
  return ONLY_STORE.test(rest) ? '' : rest;
}

/** The names that a request's product has, of which Amazon's own may have become known after it was asked for. */
export function knownNames({ cart, cartFacts, named }: RequestState): ProductNames {
  const seen = ('product' in cart && cart.product.title) || cartFacts.seen?.title;
  return seen ? { ...named, amazon: seen } : named;
}
