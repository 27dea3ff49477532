import { readAsin } from './asin.ts';
import { findStore, LANGUAGE, SCHEME, STORE_HOST, UNCLEAN } from './hosts.ts';

/** No segment may be `.` or `..`, encoded or not: URL parsers resolve them, which leaves another path. */
const NO_DOTS = '(?!(?:\\.|%2e){1,2}(?:[/?#]|$))';
/** A path segment in any script. */
const SEGMENT = `${NO_DOTS}[^/?#${UNCLEAN}]+`;

/**
 * Pages of the 2000s about one topic of a product, which lead to the product now [public scripts that shorten Amazon's
 * addresses].
 */
const PARTS = 'glance|product-(?:description|details)|toc|images|samples';

/**
 * The paths that lead to one product, without the ASIN at their end (docs/facts/amazon.md 2.4), one alternative a line,
 * in any case. Every other path is no product (docs/facts/amazon.md 2.5): searches, author pages (whose ids look like
 * ASINs), influencers' shops, videos, lists, links that add several products.
 */
const SHAPES = [
  // These may follow a slug. Amazon's own top folders are no slugs; /haul and /alm have carts of their own.
  `(?:(?!(?:gp|hz|shop|stores|live|haul|alm|promocode|kindle-dbs)/)${SEGMENT}/+)??(?:dp(?:/+(?:product|tracks|${PARTS}))?|product-reviews)`,
  `gp/+product(?:/+(?:customer-reviews|offer-listing|${PARTS}))?`,
  // Phone pages: d is detail, c cart, cr reviews, ol offers …
  'gp/+aw/+(?:[cd][a-z]?|ol|reviews?)',
  // reader: a look inside a book; pdp/taf: "tell a friend".
  'gp/+(?:offer-listing|d|aod(?:/+ajax)?|reader|pdp/+taf)',
  'ask/+questions/+asin',
  'review/+product',
  // A review's id may come before the product's.
  'gp/+customer-reviews(?:/+R[0-9A-Z]+)?',
  // The shop of 1995 to 2006; its links still work.
  '(?:exec/+)?obidos/+(?:asin|isbn)',
  'o/+asin',
  `(?:(?:exec/+)?obidos/+|o/+)?tg/+(?:stores/+)?detail/+-(?:/+${SEGMENT})??`,
  `d/+${SEGMENT}/+${SEGMENT}`,
  '-',
];
const ASIN = '(B[0-9A-Z]{9}|\\d{9}[\\dX])';
/** What may follow the ASIN: the end, a new part, or a tail that was appended (`&tag=`, `%3FSubscriptionId`). */
const END = '(?=$|[/&?#]|%(?:25)?(?:2[0236-9bcf]|3[a-f]))';
/** amzn.com still answers `/dp/` alone; `amzn.com/<ASIN>` has been broken since 2021. */
const PLACE = `(?:${STORE_HOST}|amzn\\.com(?=/+dp/))`;

const REST = `([^/?#${UNCLEAN}]*(?:/${NO_DOTS}[^/?#${UNCLEAN}]*)*(?:[?#][^${UNCLEAN}]*)?)$`;

const PRODUCT = new RegExp(
  // Here `ISBN=` and the number are one segment.
  `${SCHEME}${PLACE}${LANGUAGE}/+(?:(?:${SHAPES.join('|')})/+|(?:exec/+)?obidos/+isbn(?:=|%3d))${ASIN}${END}${REST}`,
  'i',
);

/**
 * The form of nearly all links. It accepts nothing that PRODUCT does not: that one is so large that a page of X pays more
 * for compiling it than for anything else of ours.
 */
const USUAL = new RegExp(
  `${SCHEME}${STORE_HOST}/(?:(?!kindle-dbs/)[a-z\\d]+-[\\w%-]*/)?(?:dp|gp/product)/${ASIN}((?:/(?:ref=[\\w.-]*)?)?(?:\\?[^#${UNCLEAN}]*)?)$`,
  'i',
);

/** The product that a link names, and the rest of the link after the ASIN. */
export interface ProductInLink {
  marketplace: string;
  asin: string;
  rest: string;
}

/** Reads the product from a link of the usual form; null for every other link, whether it names one or not. */
export function readUsualLink(href: string): ProductInLink | null {
  const match = USUAL.exec(href);
  return match && toProduct(match[1], match[2], match[3]);
}

/** Reads the product from a link's path; null when the path leads to none. */
export function readProductPath(href: string): ProductInLink | null {
  const match = PRODUCT.exec(href);
  // Without an ending it is amzn.com.
  return match && toProduct(match[1] ?? 'com', match[2], match[3]);
}

/** Pages that name their product only in the query: offers, phone pages, apps, single reviews. */
const QUERY_PAGES =
  '(?:gp/+(?:(?:product|aod)/+ajax|aw/+[cd]|mas/+dl/+android|customer-reviews/+R[0-9A-Z]+)|review/+R[0-9A-Z]+)';
const IN_QUERY = new RegExp(
  `${SCHEME}${STORE_HOST}${LANGUAGE}/+${QUERY_PAGES}(?:\\.html)?(?:/+ref=[^/?#${UNCLEAN}]*)?/*` +
    `(\\?(?:[^#${UNCLEAN}]*?&)??a(?:sin)?=${ASIN}${END}([^&#${UNCLEAN}]*)[^${UNCLEAN}]*)$`,
  'i',
);

/** Reads the product from the query (`asin=`, on phone pages `a=`) of the few pages that have it there; else null. */
export function readProductQuery(href: string): ProductInLink | null {
  const match = IN_QUERY.exec(href);
  // A tail that was appended to the ASIN may hold the tag, so it comes first, as with an ASIN in the path.
  return match && toProduct(match[1], match[3], (match[4] ?? '') + (match[2] ?? ''));
}

function toProduct(ending = '', text = '', rest = ''): ProductInLink | null {
  const asin = readAsin(text);
  const marketplace = asin && findStore(ending);
  return asin && marketplace ? { marketplace, asin, rest } : null;
}
