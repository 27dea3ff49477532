import { escapeHtml } from '../exchange.ts';
import { RECOMMENDED } from './catalogue.ts';
import { button, image } from './layout.ts';
import { findItem, money, priceOf, type Visit } from './visit.ts';

/** Recommendations with ASINs and add buttons, as on every page of Amazon. */
export function recommendations(visit: Visit): string {
  const cards = RECOMMENDED.flatMap((asin) => {
    const item = findItem(visit, asin);
    if (!item) return [];
    return (
      `<div data-asin="${asin}" class="a-carousel-card p13n-sc-uncoverable-faceout">${image(asin, 120)}` +
      `<a class="a-link-normal" href="/dp/${asin}?ref_=pd_bxgy">${escapeHtml(item.title)}</a><br>${money(visit, priceOf(visit, item))}` +
      `<form method="post" action="/cart/add-to-cart/ref=pd_recs"><input type="hidden" name="ASIN" value="${asin}"><input type="hidden" name="recommendation" value="1">` +
      `${button({ id: `rec-${asin}`, label: visit.words.addToCart, input: 'name="submit.addToCart" type="submit"' })}</form></div>`
    );
  });
  return `<div id="similarities_feature_div" class="recommendations"><h2>${visit.words.recommended}</h2>${cards.join('')}</div>`;
}
