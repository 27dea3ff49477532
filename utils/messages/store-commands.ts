/**
 * The answer to `page-read`. `follow`: report again whenever the page reads differently or has stayed the same for a
 * while. `withdrawn`: the shopper no longer allows this store, so stop reading this page.
 */
export interface PageAnswer {
  withdrawn?: true;
  press: 'add' | 'decline' | null;
  /** The product to add, which the page must still offer. */
  asin: string | null;
  follow: boolean;
}
