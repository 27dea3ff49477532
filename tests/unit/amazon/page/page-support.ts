import {
  type AmazonPage,
  type ProductPage,
  readAmazonPage,
} from '../../../../utils/amazon/page/amazon-page.ts';
import { COM, type Store } from '../../../fixtures/amazon/parts.ts';
import { ASIN } from '../../../fixtures/amazon/product.ts';

/** A parsed document that is not rendered: it has no view, in a browser. happy-dom would compute styles for it. */
export function parse(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'defaultView', { value: null });
  return document;
}

export function read(html: string, path = `/dp/${ASIN}`, store: Store = COM): AmazonPage {
  return readAmazonPage(parse(html), `${store.origin}${path}`);
}

export function readProduct(html: string, path?: string, store?: Store): ProductPage {
  const page = read(html, path, store);
  if (page.kind !== 'product') throw new Error(`read as ${page.kind}`);
  return page;
}
