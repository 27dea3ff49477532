import { escapeHtml } from '../exchange.ts';
import { image, sendPage, siteName } from './layout.ts';
import { recommendations } from './recommendations.ts';
import { money, priceOf, type Visit } from './visit.ts';

/** The store front, and every page that is not about one product (lists, shops, deals). */
export function sendFront(visit: Visit): void {
  const { words } = visit;
  sendPage(visit, {
    title: `${siteName(visit)}: ${words.front}`,
    body: `<div class="a-container"><h1>${words.front}</h1>${recommendations(visit)}</div>`,
  });
}

/** /s?k=…: a keyword search of what the store sells. */
export function sendSearch(visit: Visit): void {
  const { words, exchange, amazon, store } = visit;
  const query = exchange.url.searchParams.get('k') ?? '';
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = [...amazon.catalogue.values()].filter(
    ({ title, stores }) =>
      (stores === 'all' || stores.includes(store)) &&
      wanted.every((word) => title.toLowerCase().includes(word)),
  );
  const rows = found
    .slice(0, 24)
    .map(
      (item) =>
        `<div class="row s-result-item" data-component-type="s-search-result" data-asin="${item.asin}">${image(item.asin, 90)}` +
        `<h2><a class="a-link-normal" href="/dp/${item.asin}?keywords=${encodeURIComponent(query)}">${escapeHtml(item.title)}</a></h2><span class="a-price">${money(visit, priceOf(visit, item))}</span></div>`,
    );
  sendPage(visit, {
    title: `${siteName(visit)}: ${query}`,
    body: `<div id="search" class="a-container"><h1>${words.results} “${escapeHtml(query)}”</h1>${rows.join('')}</div>`,
  });
}
