import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogueAsin } from '../../playground/amazon/catalogue.ts';
import { store } from '../../playground/amazon/world.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { resetWorld } from '../../playground/world.ts';

/** The stand-in answers every kind of page with the ids by which pages are read. */

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
}, 60_000);
afterAll(() => playground.close());
beforeEach(() => resetWorld(playground.world));

interface Answer {
  status: number;
  location: string;
  html: string;
  cookie: string;
}

function ask(address: string, form?: Record<string, string>, cookie = ''): Promise<Answer> {
  const { host, pathname, search } = new URL(address);
  const headers = { host, cookie, ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) };
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: playground.port,
        path: pathname + search,
        method: form ? 'POST' : 'GET',
        headers,
        rejectUnauthorized: false,
        agent: false,
      },
      async (answer) => {
        let html = '';
        for await (const chunk of answer) html += String(chunk);
        const [set = ''] = answer.headers['set-cookie'] ?? [];
        const location = answer.headers.location ?? '';
        resolve({ status: answer.statusCode ?? 0, location, html, cookie: set.split(';')[0] ?? '' });
      },
    );
    sent.on('error', reject);
    sent.end(form && new URLSearchParams(form).toString());
  });
}

const page = (path: string, end = 'com') => ask(`https://www.amazon.${end}${path}`);

/** What the browser would send at a press of the add button. */
function fieldsOf(html: string): Record<string, string> {
  const form = /<form[^>]*id="addToCart".*?<\/form>/s.exec(html)?.[0] ?? '';
  const fields = form.matchAll(/<input type="hidden"[^>]*name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, value]));
}

describe('pages', () => {
  const kinds: [kind: Parameters<typeof catalogueAsin>[0], has: string[], lacks: string[]][] = [
    [
      'plain',
      ['id="productTitle"', 'id="add-to-cart-button"', 'id="ASIN"', 'rel="canonical"'],
      ['outOfStock'],
    ],
    ['preorder', ['id="add-to-cart-button"'], []],
    ['options', ['id="twister"', 'id="partialStateBuybox"', ' disabled aria-disabled'], []],
    ['options-absent', ['id="twister"', '<template id="chosen-atc">'], [' disabled aria-disabled']],
    ['ebook', ['class="ebooks ', 'id="one-click-button"', 'action=""'], ['add-to-cart-button"']],
    ['app', ['class="mobile_application ', 'id="mas-buy-box"'], ['add-to-cart-button"']],
    ['unavailable', ['id="outOfStock"', 'id="availability"'], ['add-to-cart-button"']],
    ['buying-options', ['id="buybox-see-all-buying-choices"'], ['add-to-cart-button"']],
    ['age-check', ['id="black-curtain-yes-button"'], ['productTitle"']],
    ['pantry-odd', ['id="freshAddToCartButton"'], ['add-to-cart-button"']],
  ];
  for (const [kind, has, lacks] of kinds) {
    it(`a product page: ${kind}`, async () => {
      const { status, html } = await page(`/dp/${catalogueAsin(kind)}`);
      expect(status).toBe(200);
      const markup = html.replace(/<(script|style).*?<\/\1>/gs, '');
      expect(has.filter((part) => !markup.includes(part))).toEqual([]);
      expect(lacks.filter((part) => markup.includes(part))).toEqual([]);
    });
  }

  it('a film leads to the video pages', async () => {
    const { location } = await page(`/dp/${catalogueAsin('video')}`);
    expect(location).toBe(`/gp/video/detail/${catalogueAsin('video')}`);
    expect((await page(location)).html).toContain('av-page-desktop');
  });

  it('speaks the language of the store, and English where asked', async () => {
    expect((await page('/dp/B08KETTLE1', 'de')).html).toContain('In den Einkaufswagen');
    expect((await page('/-/en/dp/B08KETTLE1', 'de')).html).toContain('Add to cart');
    expect((await page('/dp/4101001618', 'co.jp')).html).toContain('カートに入れる');
    expect((await page('/dp/B09TR3WLMK', 'co.uk')).html).toContain('Add to Basket');
  });

  it('knows what is not there, and sends other forms of an address on', async () => {
    expect((await page('/dp/B0NOWHERE0')).status).toBe(404);
    expect((await page('/dp/3492309526')).status).toBe(404);
    expect((await page('/gp/aw/d/B08KETTLE1?tag=x-20')).location).toBe('/dp/B08KETTLE1?tag=x-20');
    const bare = await ask('https://amazon.jp/dp/4101001618?tag=x-22');
    expect(bare).toMatchObject({ status: 301, location: 'https://www.amazon.co.jp/dp/4101001618?tag=x-22' });
    expect((await ask('https://amzn.to/3QuietEar')).status).toBe(301);
  });

  it('obstacles', async () => {
    const { faults } = playground.world.amazon;
    faults.serverError = 'on-open';
    expect((await page('/dp/B08KETTLE1')).status).toBe(503);
    Object.assign(faults, { serverError: 'never', waf: true });
    const wall = await page('/dp/B08KETTLE1');
    expect(wall.status).toBe(202);
    expect(wall.html).toMatch(/window\.gokuProps.*awswaf\.com\/.*\/challenge\.js/s);
    Object.assign(faults, { waf: false, robotCheck: 'on-open' });
    expect((await page('/dp/B08KETTLE1')).html).toContain('action="/errors/validateCaptcha"');
    await page('/errors/validateCaptcha?amzn-r=%2F');
    Object.assign(faults, { signInOnOpen: true });
    const { location } = await page('/dp/B08KETTLE1');
    expect(location).toMatch(/^\/ap\/signin\?/);
    expect((await page(location)).html).toMatch(/<form name="signIn".*id="ap_email"/s);
  });

  it('changed markup has none of the ids', async () => {
    playground.world.amazon.faults.changedMarkup = true;
    expect((await page('/dp/B08KETTLE1')).html).not.toMatch(/add-to-cart-button|productTitle|data-asin/);
  });
});

describe('adding', () => {
  it('takes the form with its tokens, and shows the product on the added page and in the cart', async () => {
    const product = await page('/dp/B08KETTLE1');
    const add = 'https://www.amazon.com/cart/add-to-cart/ref=dp_start-bbf_1_glance';
    expect((await ask(add, { ASIN: 'B08KETTLE1' })).status).toBe(403);
    const added = await ask(add, fieldsOf(product.html), product.cookie);
    expect(added).toMatchObject({ status: 303 });
    expect(added.location).toMatch(/^\/cart\/smart-wagon\?newItems=[0-9a-f-]{36},1/);
    const { html } = await page(added.location);
    expect(html).toMatch(/id="add-to-cart-confirmation-image"[^>]*><div data-asin="B08KETTLE1" data-itemid/);
    expect(html).toContain('data-price="USD 44.90" id="sw-subtotal"');
    const cart = (await page('/gp/cart/view.html')).html;
    expect(cart).toMatch(
      /data-name="Active Items"[^>]*><div data-asin="B08KETTLE1"[^>]*data-itemtype="active"/,
    );
    const items = JSON.parse((await page('/cart/add-to-cart/get-cart-items?clientName=x')).html);
    expect(items).toMatchObject([{ asin: 'B08KETTLE1', quantity: 1, cartType: 'RETAIL' }]);
    const { adds } = store(playground.world.amazon, 'com');
    expect(adds.map(({ outcome }) => outcome)).toEqual(['refused', 'added']);
  });

  it('an add that asks for a sign-in goes through after it', async () => {
    playground.world.amazon.faults.signInOnAdd = true;
    const product = await page('/dp/4101001618', 'co.jp');
    const fields = fieldsOf(product.html);
    const asked = await ask('https://www.amazon.co.jp/cart/add-to-cart/ref=x', fields, product.cookie);
    expect(asked.location).toMatch(/^\/ap\/signin/);
    const signedIn = await ask('https://www.amazon.co.jp/ap/signin', { email: 'a@b.example' });
    expect(signedIn.location).toMatch(/^\/cart\/smart-wagon/);
    expect(store(playground.world.amazon, 'co.jp').cart).toEqual([{ asin: '4101001618', quantity: 1 }]);
  });

  it('the form without its button is a dead end, and noted', async () => {
    const dead = await ask('https://www.amazon.com/gp/product/handle-buy-box/ref=dp_start-bbf_1_glance', {});
    expect(dead.status).toBe(404);
    const { wrongPresses } = store(playground.world.amazon, 'com');
    expect(wrongPresses).toMatchObject([{ button: 'bare-form' }]);
  });
});

it('every product that the sample tweets link to is in the catalogue', () => {
  const { tweets, shortLinks, amazon } = playground.world;
  const all = JSON.stringify([[...tweets.values()], [...shortLinks.values()]]);
  const linked = [
    ...all.matchAll(/www\.amazon\.([a-z.]+)\/(?:[^"/]+\/)?(?:dp|gp\/product)\/([A-Z0-9]{10})/g),
  ];
  expect(linked.length).toBeGreaterThan(20);
  for (const [, end = '', asin = ''] of linked.filter(([link]) => !link.includes('evil'))) {
    const stores: readonly string[] | 'all' = amazon.catalogue.get(asin)?.stores ?? [];
    expect(stores === 'all' || stores.includes(end), `${asin} at amazon.${end}`).toBe(true);
  }
});
