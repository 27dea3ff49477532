import { escapeHtml } from '../exchange.ts';
import { hiddenFields, price } from './buy-box.ts';
import { button, image, sendPage, siteName } from './layout.ts';
import { recommendations } from './recommendations.ts';
import type { Visit } from './visit.ts';
import type { CatalogueItem } from './world.ts';

/** Kindle books and apps: a product page whose form has no add button and leads nowhere. */
export function sendDigital(visit: Visit, item: CatalogueItem): void {
  const { words, exchange } = visit;
  const isBook = item.kind === 'ebook';
  const buy = isBook
    ? button({
        id: 'one-click',
        class: 'a-button-primary',
        label: words.buyEbook,
        input: 'id="one-click-button" name="submit.one-click" type="submit" formaction="/kindle-dbs/buy"',
      })
    : button({
        id: 'mas-buy-button',
        class: 'a-button-primary',
        label: words.getApp,
        input: 'name="submit.get-app" type="submit" formaction="/kindle-dbs/buy"',
      });
  sendPage(visit, {
    title: `${siteName(visit)}: ${item.title}`,
    head: `<link rel="canonical" href="https://${exchange.host}/dp/${item.asin}">`,
    body:
      `<div id="dp" class="${item.group} ${visit.locale.replace('-', '_')}"><div id="dp-container" class="a-container" role="main"><div id="ppd">` +
      `<div id="leftCol">${image(item.asin, 260, isBook ? 'id="ebooksImgBlkFront"' : 'id="main-image"')}</div><div id="centerCol"><div id="title_feature_div"><h1 id="title"><span id="productTitle" class="a-size-extra-large">${escapeHtml(item.title)}</span></h1></div>` +
      `<div id="feature-bullets"><h2>${words.about}</h2><p>${words.aboutText}</p></div></div>` +
      `<div id="rightCol"><div id="${isBook ? 'desktop_buybox' : 'mas-buy-box'}"><form method="post" id="${isBook ? 'buyOneClick' : 'addToCart'}" action="">${hiddenFields(visit, item.asin)}${price(visit, item)}${buy}</form></div></div>` +
      `</div>${recommendations(visit)}</div></div>`,
  });
}

/** A film's page, which belongs to another site: no product title, no buy box, no form. */
export function sendVideo(visit: Visit, item: CatalogueItem): void {
  sendPage(visit, {
    title: `${item.title} | Prime Video`,
    head: `<link rel="canonical" href="https://${visit.exchange.host}/dp/${item.asin}">`,
    body:
      `<div class="av-page-desktop avu-retail-page a-container"><div id="dv-action-box" data-automation-id="action-box"><h1 data-automation-id="title">${escapeHtml(item.title)}</h1>` +
      `${image(item.asin, 300)}<a class="a-button a-button-inline" href="/kindle-dbs/buy?asin=${item.asin}"><span class="a-button-inner">${visit.words.watch}</span></a></div></div>`,
  });
}
