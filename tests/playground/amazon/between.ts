import { button, sendPage, siteName } from './layout.ts';
import type { Visit } from './visit.ts';

/** Pages after a press that leave the cart unchanged: one only says "added", the others ask a question first. */
export function sendBetween(visit: Visit): void {
  const { words, path } = visit;
  const go = button({ id: 'continue', label: words.continue });
  const body = path.startsWith('/associates/')
    ? `<form method="post" action="/associates/addtocart">${go}</form>`
    : path.includes('options')
      ? `<form method="post" action="/cart/add-to-cart/ref=options"><select name="size"><option>M</option><option>L</option></select>${go}</form>`
      : `<div id="huc-v2-order-row-messages"><h1 id="huc-v2-order-row-confirm-text">${words.added}</h1></div>`;
  sendPage(visit, { title: siteName(visit), body: `<div class="a-container narrow">${body}</div>` });
}
