import { readFileSync } from 'node:fs';
import { button } from './layout.ts';
import type { Visit } from './visit.ts';
import type { AmazonFaults } from './world.ts';

interface State {
  asin: string;
  via: AmazonFaults['addedVia'];
  late: number;
  options: { asin: string; size: string; colour: string; offer: string }[];
}

const PRODUCT = readFileSync(new URL('./client/product.js', import.meta.url), 'utf8');

/** The product page's own script, with its data. */
export function productScript(state: State): string {
  const data = JSON.stringify(state).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="dp-state">${data}</script><script>${PRODUCT}</script>`;
}

/** The older side sheet: hidden in the page until an add succeeds. */
export function attachSheet({ words, amazon }: Visit): string {
  const warranty = amazon.faults.addedVia === 'warranty-side-sheet';
  const inside = warranty
    ? `<div id="attach-warranty-pane"><h4 id="protection-plan-title">${words.warranty}</h4>` +
      `${button({ id: 'attachSiAddCoverage', label: words.addWarranty, input: 'type="button"', class: 'a-button-primary' })}` +
      `${button({ id: 'attachSiNoCoverage', label: words.noThanks, input: 'type="button"' })}</div>`
    : `<div id="attachDisplayAddBaseAlert" class="a-alert-inline-success"><h4 class="a-alert-heading">${words.added}</h4></div>` +
      `<div id="attach-accessory-pane"><h3>${words.recommended}</h3><div class="row" data-asin="B0RECOMMB2">Frequently Bought Trivet</div></div>` +
      `<span id="attach-sidesheet-view-cart-button" class="a-button"><span class="a-button-inner"><a class="a-button-text" href="/gp/cart/view.html?ref_=dp_atc_sidesheet">${words.goToCart}</a></span></span>` +
      `<button type="button" class="a-color-link" id="attach-close_sideSheet-link">${words.close}</button>`;
  return `<div id="attach-popover-lgtbox" class="aok-hidden"></div><div id="attach-desktop-sideSheet" class="aok-hidden" role="dialog">${inside}</div>`;
}

/** The warranty offer, a dialog over the page that opens before anything is sent. */
export function warrantyPopover({ words, amazon }: Visit): string {
  if (amazon.faults.addedVia !== 'warranty') return '';
  return (
    `<div id="a-popover-lgtbox" class="aok-hidden"></div><div id="si-popover" class="a-popover a-popover-modal aok-hidden" role="dialog"><h3>${words.warranty}</h3>` +
    `${button({ id: 'siAddCoverage', label: words.addWarranty, input: 'type="button"', class: 'a-button-primary' })}` +
    `${button({ id: 'siNoCoverage', label: words.noThanks, input: 'type="button"' })}</div>`
  );
}
