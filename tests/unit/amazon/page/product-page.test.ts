// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page } from '../../../fixtures/amazon/parts.ts';
import { ASIN, addButton, buyBox, productPage, seeAllOptions } from '../../../fixtures/amazon/product.ts';
import { read, readProduct } from './page-support.ts';

describe('digital goods', () => {
  it.each(['ebooks', 'audible', 'mobile_application', 'digital_music', 'instant_video'])(
    'by the group %s',
    (group) => {
      const right = `<form id="buyOneClick" action=""><input type="hidden" id="ASIN" value="${ASIN}"><input id="one-click-button" type="submit"></form>`;
      expect(readProduct(productPage({ group, right }))).toMatchObject({
        digital: true,
        group,
        canAdd: false,
      });
    },
  );

  it('a film, whose page is not an ordinary product page', () => {
    const html = page('<div id="dv-action-box"><h1 data-automation-id="title">A Film</h1></div>');
    expect(readProduct(html)).toMatchObject({ digital: true, title: 'A Film', asin: ASIN, canAdd: false });
  });

  it.each(['digital_devices_4', 'dvd', 'video_games', 'software', 'book'])(
    'are not of the group %s',
    (group) => {
      expect(readProduct(productPage({ group })).digital).toBe(false);
    },
  );

  it('a printed book is not digital, even with a Kindle edition offered beside it', () => {
    const html = productPage({
      group: 'book',
      asin: '0306406152',
      middle: '<div id="tmmSwatches">Kindle</div>',
    });
    expect(readProduct(html, '/dp/0306406152')).toMatchObject({
      digital: false,
      group: 'book',
      asin: '0306406152',
    });
  });
});

describe('the page’s product', () => {
  it('is what the button adds when the link names the whole family', () => {
    const html = productPage({ asin: 'B0CX23V201', canonical: `https://www.amazon.com/dp/${ASIN}` });
    expect(readProduct(html)).toMatchObject({ asin: 'B0CX23V201', linked: ASIN });
  });

  it('comes from the canonical address, then from the address, when no form names it', () => {
    const right = seeAllOptions();
    const canonical = 'https://www.amazon.com/A-Thing/dp/B0CX23V201';
    expect(readProduct(productPage({ right, canonical }), '/gp/product/B0CX23V202').asin).toBe('B0CX23V201');
    expect(readProduct(productPage({ right, canonical: '' }), '/gp/product/B0CX23V202').asin).toBe(
      'B0CX23V202',
    );
  });

  it('is never a recommended product or another store’s', () => {
    const canonical = 'https://www.amazon.de/dp/B0CX23V201';
    expect(readProduct(productPage({ right: '<p>x</p>', canonical })).asin).toBe(ASIN);
    expect(read(productPage({ right: '<p>x</p>', canonical: '' }), '/some/page').kind).toBe('other');
  });

  it('is the one that the address or the canonical link names when several forms differ', () => {
    const right = `${buyBox('', { asin: 'B0OTHER001' })}${buyBox('')}`;
    expect(readProduct(productPage({ right, canonical: '' })).asin).toBe(ASIN);
  });

  it('is what the form adds where one form names the family and the size', () => {
    const fields = `<input name="ASIN" value="${ASIN}"><input name="items[0.base][asin]" value="B0CX23V201">`;
    expect(readProduct(productPage({ right: buyBox(addButton(), { fields }) }))).toMatchObject({
      asin: 'B0CX23V201',
      linked: ASIN,
    });
  });

  it('is never a field’s value that is no ASIN', () => {
    const right = buyBox(addButton(), { fields: '<input id="ASIN" name="ASIN" value="<script>">' });
    expect(readProduct(productPage({ right })).asin).toBe(ASIN);
  });
});

describe('titles', () => {
  it('are one line, without characters that change the direction of the text beside them', () => {
    const title = `A\u202egniht\u2066 \u0007with\n\t marks\u200b`;
    expect(readProduct(productPage({ title })).title).toBe('Agniht with marks');
  });

  it('are cut after 500 characters, never inside a character', () => {
    const { title } = readProduct(productPage({ title: '😀'.repeat(300_000) }));
    expect(title).toBe('😀'.repeat(250));
    expect(readProduct(productPage({ title: `a${'😀'.repeat(400)}` })).title).toBe(`a${'😀'.repeat(249)}`);
  });
});
