/**
 * `follow`: say again whenever the page reads differently, or has stood for a while. `withdrawn`: the shopper no
 * longer allows this store: read nothing more of this page.
 */
export interface PageAnswer {
  withdrawn?: true;
  press: 'add' | 'decline' | null;
  /** Of the product to add: the page must still offer it. */
  asin: string | null;
  follow: boolean;
}
