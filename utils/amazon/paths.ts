import { readAsin } from './asin.ts';
import { parameter, readParameter } from './query.ts';

/**
 * The paths that lead to one product, without the ASIN at their end (facts/amazon.md 2, "Paths with an
 * ASIN"). One alternative a line; letters count in any case. What is not here is no product: searches,
 * browse nodes, author pages (`/…/e/B0…`, `/stores/author/B0…`: their ids look like ASINs), influencers'
 * shops, videos, lists, several-product cart links.
 */
const SHAPES = [
  // One slug may stand before these. The five words are Amazon's own top folders, never a slug.
  '(?:(?!(?:gp|hz|shop|stores|live)/)[^/]+/+)?(?:dp(?:/+(?:product|tracks))?|product-reviews)',
  'gp/+product(?:/+glance)?',
  // Phone pages: d detail, c cart, cr reviews …
  'gp/+aw/+[cd][a-z]?',
  'gp/+(?:offer-listing|d|aod(?:/+ajax)?)',
  // A review's own id may stand before the product's.
  'gp/+customer-reviews(?:/+R[0-9A-Z]+)?',
  // The shop of 1995 to 2006; its links still work.
  '(?:exec/+)?obidos/+asin',
  'o/+asin',
  '(?:(?:exec/+)?obidos/+|o/+)?tg/+detail/+-(?:/+[a-z-]+)?',
  'd/+[^/]+/+[^/]+',
  '-',
];
/** `/-/en/` and the like: a view in another language. */
const LANGUAGE = '(?:/+-/+[a-z]{2}(?:[_-][a-z]{2})?)?';
const ASIN = '(B[0-9A-Z]{9}|\\d{9}[\\dX])';
/** Right after the ASIN: the end, a new segment, or a tail that was glued on (`&tag=`, `%3FSubscriptionId`). */
const END = '(?=$|[/&]|%(?:25)?(?:2[0236-9bcf]|3[a-f]))';

const PRODUCT = new RegExp(`^${LANGUAGE}/+(?:${SHAPES.join('|')})/+${ASIN}${END}`, 'i');

/**
 * The ASIN that a path on a store's host names.
 * @param path raw, from its first `/`
 * @returns the ASIN, and what follows it; null when the path is no product's
 */
export function readProductPath(path: string): { asin: string; tail: string } | null {
  const match = PRODUCT.exec(path);
  const asin = match?.[1] && readAsin(match[1]);
  return asin ? { asin, tail: path.slice(match[0].length) } : null;
}

/** Pages that name their product in the query only: offers, phone pages, single reviews. */
const QUERY_PAGES = new RegExp(
  `^${LANGUAGE}/+(?:gp/+(?:(?:product|aod)/+ajax|aw/+[cd]|customer-reviews/+R[0-9A-Z]+)|review/+R[0-9A-Z]+)(?:\\.html)?(?:/+ref=[^/]*)?/*$`,
  'i',
);
const ASIN_KEY = parameter('(?:asin|ASIN|a)');
const WHOLE_ASIN = new RegExp(`^${ASIN}$`, 'i');

/** The ASIN in the query (`asin=`, on phone pages `a=`) of the few pages that carry it there; else null. */
export function readProductQuery(path: string, query: string): string | null {
  if (!query || !QUERY_PAGES.test(path)) return null;
  const value = readParameter(query, ASIN_KEY) ?? '';
  return WHOLE_ASIN.test(value) ? readAsin(value) : null;
}
