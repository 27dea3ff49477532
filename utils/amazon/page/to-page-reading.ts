import type { PageReading } from '../../requests/page-reading.ts';
import { readProductLink } from '../product-link.ts';
import type { AmazonPage } from './amazon-page.ts';

/** The part of a page's reading that the background needs. */
export function toPageReading(page: AmazonPage): PageReading {
  switch (page.kind) {
    case 'product': {
      const { kind, asin, linked, price, ownOffer, seller, digital, availability, canAdd, needs } = page;
      const title = page.title.slice(0, 500);
      return { kind, asin, linked, title, price, ownOffer, seller, digital, availability, canAdd, needs };
    }
    case 'warranty':
      return { kind: 'warranty', asin: page.asin };
    case 'added':
      return { kind: 'added', asins: page.asins, quantity: page.quantity, via: page.via };
    case 'cart': {
      const rows = page.active.map((row) => ({ ...row, title: row.title.slice(0, 500) }));
      return { kind: 'cart', active: rows, ...(page.partial && { partial: true }) };
    }
    case 'other-cart':
      return { kind: 'other-cart', cart: page.cart };
    case 'question':
      return { kind: 'question', asks: page.asks };
    case 'other': {
      const link = readProductLink(location.href);
      return { kind: 'other', linked: link?.kind === 'product' ? link.asin : null };
    }
    default:
      return { kind: page.kind };
  }
}
