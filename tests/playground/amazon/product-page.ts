import { escapeHtml } from '../exchange.ts';
import { buyBox, hiddenFields, price } from './buy-box.ts';
import { button, image, sendPage, siteName } from './layout.ts';
import { attachSheet, productScript, warrantyPopover } from './product-script.ts';
import { recommendations } from './recommendations.ts';
import { offerOf, type Visit } from './visit.ts';
import type { CatalogueItem } from './world.ts';

/** The page of a product that can be added to the cart, or could be if it were available. */
export function sendProduct(visit: Visit, item: CatalogueItem): void {
  const { words, exchange, amazon } = visit;
  const showOffers = exchange.url.searchParams.get('aod') === '1';
  sendPage(visit, {
    title: `${siteName(visit)}: ${item.title}`,
    head: `<link rel="canonical" href="https://${exchange.host}/${slug(item.title)}dp/${item.asin}">`,
    body:
      `<div id="dp" class="${item.group} ${visit.locale.replace('-', '_')}"><div id="dp-container" class="a-container" role="main"><div id="ppd">` +
      `<div id="leftCol">${image(item.asin, 300, 'id="landingImage"')}</div>` +
      `<div id="centerCol" class="centerColAlign"><div id="title_feature_div" class="celwidget"><div id="titleSection" class="a-section"><h1 id="title"><span id="productTitle" class="a-size-large product-title-word-break">        ${escapeHtml(item.title)}       </span></h1></div></div>` +
      `${['unavailable', 'not-delivered', 'buying-options'].includes(item.kind) ? '' : price(visit, openOffer(item), 'corePriceDisplay_desktop_feature_div')}` +
      `${twister(visit, item)}<div id="feature-bullets"><h2>${words.about}</h2><p>${words.aboutText}</p></div></div>` +
      `<div id="rightCol">${rightColumn(visit, item)}</div></div>${recommendations(visit)}` +
      `${showOffers ? allOffers(visit, item) : ''}</div></div>${attachSheet(visit)}${warrantyPopover(visit)}` +
      productScript({
        asin: item.asin,
        via: amazon.faults.addedVia,
        late: amazon.faults.buttonLate,
        options: (item.options ?? []).map((option) => ({ ...option, offer: offerOf(visit, option.asin) })),
      }),
  });
}

/** The middle of the page shows the price of the row that is open. */
function openOffer(item: CatalogueItem): CatalogueItem {
  const open = item.offers?.find((one) => one.open) ?? item.offers?.[0];
  return open ? { ...item, price: open.price } : item;
}

function rightColumn(visit: Visit, item: CatalogueItem): string {
  const { words } = visit;
  // Groceries under an ordinary product address: the button looks the same, but adds to another cart.
  if (visit.exchange.url.searchParams.has('almBrandId')) {
    const delivery = `<div id="alm-delivery-message">${words.inStock}</div>`;
    const field = '<input type="hidden" name="playgroundOffer" value="ALM">';
    return delivery + buyBox(visit, item).replace('</form>', `${field}</form>`);
  }
  if (item.kind === 'unavailable') {
    return (
      `<div id="desktop_buybox"><div id="buybox"><div id="outOfStock_feature_div"><div id="outOfStock" class="a-box"><div class="a-box-inner">` +
      `<div id="availability" class="a-section"><span class="a-color-price a-text-bold primary-availability-message">${words.unavailable}</span><br>${words.unavailableWhy}</div></div></div></div></div></div>`
    );
  }
  if (item.kind === 'not-delivered') {
    return (
      `<div id="desktop_buybox"><div id="buybox"><div id="outOfStock_feature_div"><div id="outOfStock" class="a-box"><div class="a-box-inner">` +
      `<span>${words.unavailableWhy}</span></div></div></div></div></div>`
    );
  }
  if (item.kind === 'buying-options') {
    return (
      `<div id="desktop_buybox"><div id="buybox"><div id="unqualifiedBuyBox" class="a-box"><span id="buybox-see-all-buying-choices" class="a-button"><span class="a-button-inner">` +
      `<a href="/gp/offer-listing/${item.asin}/ref=dp_olp_unknown_mbc" class="a-button-text" title="${words.seeOptions}">${words.seeOptions}</a></span></span></div></div></div>`
    );
  }
  if (item.kind === 'pantry-odd') {
    return (
      `<div id="desktop_buybox"><div id="almBuyBox_feature_div"><input type="hidden" id="ASIN" name="ASIN" value="${item.asin}">${price(visit, item)}` +
      `<div id="availability"><span class="a-color-success">${words.inStock}</span></div>` +
      `${button({ id: 'freshAddToCartButton', class: 'a-button-primary', label: words.addGrocery, input: 'type="button"' })}</div></div>`
    );
  }
  return buyBox(visit, item);
}

/** The choice of size and colour; the chosen product's ASIN differs from the one that was linked. */
function twister({ words }: Visit, item: CatalogueItem): string {
  const row = (name: 'size' | 'colour', label: string) => {
    const values = [...new Set(item.options?.map((option) => option[name]))];
    const swatches = values.map((value, index) => {
      const first = item.options?.find((option) => option[name] === value)?.asin;
      return `<li id="${name}_name_${index}" class="swatchAvailable" data-defaultasin="${first}"><button type="button" data-dimension="${name}" value="${value}">${value}</button></li>`;
    });
    return `<div id="variation_${name}_name"><label>${label}</label><ul class="swatches">${swatches.join('')}</ul></div>`;
  };
  if (item.kind !== 'options') return '';
  return `<div id="twister_feature_div"><div id="twister">${row('size', words.size)}${row('colour', words.colour)}</div></div>`;
}

/** All sellers' offers, each with its own button, for the shopper to choose from. */
function allOffers(visit: Visit, item: CatalogueItem): string {
  const rows = ['9.5', '12.75'].map(
    (extra, index) =>
      `<div id="aod-offer" class="row aod-information-block"><form method="post" action="/cart/add-to-cart/ref=aod_dpdsk_used_${index}">` +
      `${hiddenFields(visit, item.asin).replaceAll(/ id="[^"]*"/g, '')}<h3>${visit.words.offers} ${index + 1}</h3><p>+ ${extra}</p>` +
      `${button({ id: `a-autoid-${index + 2}`, class: 'a-button-primary', label: visit.words.addToCart, input: 'name="submit.addToCart" type="submit"' })}</form></div>`,
  );
  return `<div id="aod-container"><div id="aod-offer-list">${rows.join('')}</div></div>`;
}

function slug(title: string): string {
  const ascii = title
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return ascii ? `${ascii}/` : '';
}
