import type { ProductLink } from '../amazon/product-link.ts';

/** The author of a tweet. */
export interface Author {
  /** Without the @. */
  handle: string;
  name: string;
  isProtected: boolean;
}

/** A tweet as it was read from X's page, of either web client. */
export interface Tweet {
  id: string;
  /** https://x.com/<handle>/status/<id> */
  url: string;
  author: Author;
  /** Amazon links of the tweet's own, in its order; empty for most tweets. */
  links: ProductLink[];
  canReply: boolean;
}
