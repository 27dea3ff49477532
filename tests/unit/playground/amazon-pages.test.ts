import { request } from 'node:https';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AmazonPage, readAmazonPage } from '../../../utils/amazon/page/amazon-page.ts';
import { type AmazonFaults, addItem, type FoldedOffer } from '../../playground/amazon/world.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { resetWorld } from '../../playground/world.ts';

/**
 * The stand-in's pages are read as Amazon's are. What becomes of a page that is read so is tried in a browser with one
 * page of each course (cart-ends.spec.ts, cart-offers.spec.ts).
 */

// Not vitest's environment: the playground needs Node's own URL.
const { DOMParser } = new Window();
let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
}, 60_000);
afterAll(() => playground.close());
beforeEach(() => resetWorld(playground.world));

/** Opens a page of amazon.com as a browser would, through one redirection, and reads it. */
async function read(path: string): Promise<AmazonPage> {
  const { html, location } = await open(path);
  const at = location || path;
  const body = location ? (await open(location)).html : html;
  return readAmazonPage(
    new DOMParser().parseFromString(body, 'text/html') as unknown as Document,
    new URL(at, 'https://www.amazon.com').href,
  );
}

function open(path: string): Promise<{ html: string; location: string }> {
  const to = { host: '127.0.0.1', port: playground.port, path, headers: { host: 'www.amazon.com' } };
  return new Promise((resolve, reject) => {
    const sent = request({ ...to, rejectUnauthorized: false, agent: false }, async (answer) => {
      let html = '';
      for await (const chunk of answer) html += String(chunk);
      resolve({ html, location: answer.headers.location ?? '' });
    });
    sent.on('error', reject);
    sent.end();
  });
}

const PLAIN = '/dp/B0QUIETEAR';

describe('what comes in place of a product', () => {
  it.each<[kind: string, faults: Partial<AmazonFaults>]>([
    ['sign-in', { signInOnOpen: true }],
    ['robot-check', { robotCheck: 'on-open' }],
    ['robot-check', { robotCheck: 'portal-on-open' }],
    ['waf', { waf: true }],
    ['server-error', { serverError: 'on-open' }],
  ])('%s: %o', async (kind, faults) => {
    Object.assign(playground.world.amazon.faults, faults);
    expect(await read(PLAIN)).toEqual({ kind });
  });

  it('a page whose ids and classes are all unknown: no button is found, and nothing says why', async () => {
    playground.world.amazon.faults.changedMarkup = true;
    const unreadable = { canAdd: false, needs: 'nothing', ownOffer: false, digital: false };
    expect(await read(PLAIN)).toMatchObject({ kind: 'product', linked: 'B0QUIETEAR', ...unreadable });
  });

  it('a missing page', async () => {
    expect(await read('/dp/B0NOWHERE1')).toEqual({ kind: 'not-found' });
  });
});

describe('what comes after a press that added nothing', () => {
  it('a question', async () => {
    expect(await read('/associates/addtocart')).toEqual({ kind: 'question', asks: 'confirm' });
    expect(await read('/gp/huc/options.html')).toEqual({ kind: 'question', asks: 'options' });
  });

  it('words of "added" without a product', async () => {
    expect(await read('/gp/huc/view.html?said=added')).toMatchObject({
      kind: 'added',
      asins: [],
      via: 'page',
    });
  });
});

describe('a product that is sold out', () => {
  it('cannot be added, and says so', async () => {
    expect(await read('/dp/B0SOLDOUT7')).toMatchObject({ canAdd: false, availability: 'unavailable' });
  });
});

describe('the seller that a link names', () => {
  it('has no offer on the page: another seller’s is not added', async () => {
    playground.world.amazon.faults.sellerIgnored = true;
    expect(await read(`${PLAIN}?smid=A2AUTHORCHOSE`)).toMatchObject({
      kind: 'product',
      needs: 'other-seller',
    });
  });
});

describe('a product that needs the shopper', () => {
  it.each([
    ['options', 'B0RAINCOAT'],
    ['options', 'B0WOOLHATS'],
    ['buying-options', 'B0THIRDPTY'],
    ['prime-price', 'B0PRIMEPRC'],
    ['not-delivered', 'B0FARAWAY9'],
  ])('%s: %s', async (needs, asin) => {
    expect(await read(`/dp/${asin}`)).toMatchObject({ kind: 'product', canAdd: false, needs });
  });

  it('an age check', async () => {
    expect(await read('/dp/B0ADULTS18')).toEqual({ kind: 'age-check' });
  });
});

describe('digital goods', () => {
  it.each(['B0KINDLEED', 'B0PRIMEVID', 'B0APPSTORE'])('%s', async (asin) => {
    expect(await read(`/dp/${asin}`)).toMatchObject({ kind: 'product', digital: true });
  });
});

describe('the open row', () => {
  const fresh: FoldedOffer = { type: 'NEW', price: 20 };
  const readWith = (...offers: FoldedOffer[]) => {
    addItem(playground.world.amazon, { asin: 'B0MANYWAYS', offers });
    return read('/dp/B0MANYWAYS');
  };

  it.each([
    ['USED', 'used'],
    ['RENEWED', 'renewed'],
    ['SNS', 'subscription'],
    ['ALM', 'grocery'],
    ['NEXT_YEAR', 'buying-options'],
  ])('is %s: %s', async (type, needs) => {
    const page = await readWith({ type, price: 5, open: true }, fresh);
    expect(page).toMatchObject({ kind: 'product', canAdd: false, needs });
  });

  it.each(['NEW', 'DEAL', 'LIGHTNING_DEAL'])('is %s, which is added', async (type) => {
    const page = await readWith({ type: 'USED', price: 5 }, { ...fresh, type, open: true });
    const added = { canAdd: true, needs: 'nothing', ownOffer: true };
    expect(page).toMatchObject({ kind: 'product', ...added, price: { amount: 20 } });
  });
});
