import { readAsin } from './asin.ts';
import { findStore, LANGUAGE, SCHEME, STORE_HOST, UNCLEAN } from './hosts.ts';

/** Parsers resolve `.` and `..` away as segments, encoded too: what they leave is another path. */
const NO_DOTS = '(?!(?:\\.|%2e){1,2}(?:[/?#]|$))';
/** A path segment in any script. */
const SEGMENT = `${NO_DOTS}[^/?#${UNCLEAN}]+`;

/** Pages about a product, one a topic, of the 2000s [public scripts that shorten Amazon's addresses]; they lead to it now. */
const PARTS = 'glance|product-(?:description|details)|toc|images|samples';

/**
 * The paths that lead to one product, without the ASIN at their end (docs/facts/amazon.md
 * 2.4). One alternative a line; letters count in any case. What is not here is no product: searches,
 * browse nodes, author pages (`/…/e/B0…`, `/stores/author/B0…`: their ids look like ASINs), influencers'
 * shops, videos, lists, several-product cart links.
 */
const SHAPES = [
  // One slug may stand before these. Amazon's own top folders are no slugs; /haul and /alm have carts of their own.
  `(?:(?!(?:gp|hz|shop|stores|live|haul|alm|promocode|kindle-dbs)/)${SEGMENT}/+)??(?:dp(?:/+(?:product|tracks|${PARTS}))?|product-reviews)`,
  `gp/+product(?:/+(?:customer-reviews|offer-listing|${PARTS}))?`,
  // Phone pages: d detail, c cart, cr reviews, ol offers …
  'gp/+aw/+(?:[cd][a-z]?|ol|reviews?)',
  // reader: a look inside a book; pdp/taf: "tell a friend".
  'gp/+(?:offer-listing|d|aod(?:/+ajax)?|reader|pdp/+taf)',
  'ask/+questions/+asin',
  'review/+product',
  // A review's own id may stand before the product's.
  'gp/+customer-reviews(?:/+R[0-9A-Z]+)?',
  // The shop of 1995 to 2006; its links still work.
  '(?:exec/+)?obidos/+(?:asin|isbn)',
  'o/+asin',
  `(?:(?:exec/+)?obidos/+|o/+)?tg/+(?:stores/+)?detail/+-(?:/+${SEGMENT})??`,
  `d/+${SEGMENT}/+${SEGMENT}`,
  '-',
];
const ASIN = '(B[0-9A-Z]{9}|\\d{9}[\\dX])';
/** Right after the ASIN: the end, a new part, or a tail that was glued on (`&tag=`, `%3FSubscriptionId`). */
const END = '(?=$|[/&?#]|%(?:25)?(?:2[0236-9bcf]|3[a-f]))';
/** amzn.com still answers `/dp/` alone; `amzn.com/<ASIN>` has been broken since 2021. */
const PLACE = `(?:${STORE_HOST}|amzn\\.com(?=/+dp/))`;

const REST = `([^/?#${UNCLEAN}]*(?:/${NO_DOTS}[^/?#${UNCLEAN}]*)*(?:[?#][^${UNCLEAN}]*)?)$`;

const PRODUCT = new RegExp(
  // `ISBN=` and its number are one segment.
  `${SCHEME}${PLACE}${LANGUAGE}/+(?:(?:${SHAPES.join('|')})/+|(?:exec/+)?obidos/+isbn(?:=|%3d))${ASIN}${END}${REST}`,
  'i',
);

/** A product that a link names, and what follows the ASIN in the link. */
export interface NamedProduct {
  marketplace: string;
  asin: string;
  rest: string;
}

/** The product in a link's path; null when the path is no product's. */
export function readProductPath(href: string): NamedProduct | null {
  const match = PRODUCT.exec(href);
  // Without an ending it is amzn.com.
  return match && named(match[1] ?? 'com', match[2], match[3]);
}

/** Pages that name their product in the query only: offers, phone pages, apps, single reviews. */
const QUERY_PAGES =
  '(?:gp/+(?:(?:product|aod)/+ajax|aw/+[cd]|mas/+dl/+android|customer-reviews/+R[0-9A-Z]+)|review/+R[0-9A-Z]+)';
const IN_QUERY = new RegExp(
  `${SCHEME}${STORE_HOST}${LANGUAGE}/+${QUERY_PAGES}(?:\\.html)?(?:/+ref=[^/?#${UNCLEAN}]*)?/*` +
    `(\\?(?:[^#${UNCLEAN}]*?&)??a(?:sin)?=${ASIN}${END}([^&#${UNCLEAN}]*)[^${UNCLEAN}]*)$`,
  'i',
);

/** The product in the query (`asin=`, on phone pages `a=`) of the few pages that carry it there; else null. */
export function readProductQuery(href: string): NamedProduct | null {
  const match = IN_QUERY.exec(href);
  // What is glued on to the ASIN may hold the tag, so it comes first, as it does for an ASIN in the path.
  return match && named(match[1], match[3], (match[4] ?? '') + (match[2] ?? ''));
}

function named(ending = '', text = '', rest = ''): NamedProduct | null {
  const asin = readAsin(text);
  const marketplace = asin && findStore(ending);
  return asin && marketplace ? { marketplace, asin, rest } : null;
}
