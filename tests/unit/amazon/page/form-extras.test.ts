// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findAddButtonOnPage } from '../../../../utils/amazon/page/amazon-page.ts';
import { ASIN, addButton, buyBox, folding, productPage, row } from '../../../fixtures/amazon/product.ts';
import { parse, readProduct } from './page-support.ts';

describe('a press that would add more than one piece of the product', () => {
  const needs = (inside: string, beside = '') =>
    readProduct(productPage({ right: `<div id="buybox">${buyBox(inside + addButton())}${beside}</div>` }))
      .needs;
  const menu = (chosen: number, name = 'quantity') =>
    `<select id="quantity" name="${name}">${[1, 2, 3].map((n) => `<option value="${n}"${n === chosen ? ' selected' : ''}>${n}</option>`).join('')}</select>`;
  const field = (name: string, value: string) => `<input type="hidden" name="${name}" value="${value}">`;

  it.each([
    ['a menu that stands at two', menu(2)],
    [
      'a menu that begins at three',
      '<select name="quantity"><option value="3">3</option><option value="6">6</option></select>',
    ],
    ['the item’s own field', field('items[0.base][quantity]', '2')],
    ['a typed number', '<input type="number" name="quantity" value="10">'],
    [
      'a checked number',
      '<input type="radio" name="quantity" value="1"><input type="radio" name="quantity" value="5" checked>',
    ],
    ['a number that is none', field('quantity', '10+')],
    ['one of two numbers', field('items[0.base][quantity]', '1') + menu(2)],
  ])('is not made: %s', (_, inside) => {
    expect(needs(inside)).toBe('quantity');
  });

  it('is not made where the number is beside the form', () => {
    expect(needs('', menu(2))).toBe('quantity');
    expect(needs('', `<form>${menu(2)}</form>`)).toBe('nothing');
  });

  it.each([
    ['another product', field('items[1.base][asin]', 'B0CX23V201'), 'buying-options'],
    ['another offer', field('items[0.addon][offerListingId]', 'abc'), 'buying-options'],
    ['a protection plan', '<div id="mbb-offering"><input type="checkbox" checked></div>', 'options'],
    ['one of two plans', '<div id="mbb"><input type="radio" value="B0PLAN0001" checked></div>', 'options'],
    ['a trade-in', '<input type="checkbox" name="tradeIn" checked>', 'options'],
    ['a subscription', '<input type="radio" name="buy" value="sns" checked>', 'subscription'],
    ['a loan', '<input type="radio" id="rent-book" name="buy" checked>', 'buying-options'],
  ])('is not made: with %s', (_, inside, why) => {
    expect(needs(inside)).toBe(why);
  });

  it.each([
    ['a menu at one', menu(1) + field('items[0.base][quantity]', '1')],
    ['a blank number', field('quantity', '')],
    ['a number that is not checked', '<input type="radio" name="quantity" value="5">'],
    ['a blank second product', field('items[1.base][asin]', '')],
    ['a plan that is not chosen', '<div id="mbb-offering"><input type="checkbox"></div>'],
    ['no plan', '<div id="mbb"><input type="radio" name="mbb" value="none" checked></div>'],
    ['a one-time purchase', '<input type="radio" name="sns" value="once" checked>'],
    ['a gift option', '<input type="checkbox" name="gift-wrap" checked>'],
  ])('is one that adds a single piece: %s', (_, inside) => {
    expect(needs(inside)).toBe('nothing');
  });

  it('is not the one of a row that is folded away', () => {
    const offer = (n: number) => `${field('quantity', String(n))}${addButton()}`;
    const right = (open: number) =>
      folding(row('newAccordionRow_0', offer(1), { open: true }), row('usedAccordionRow', offer(open)));
    expect(readProduct(productPage({ right: right(3) })).needs).toBe('nothing');
  });
});

describe('a button outside the form that it sends', () => {
  const form = (inside: string) =>
    `<form id="addToCart" method="post">${inside}<input type="hidden" id="ASIN" name="ASIN" value="${ASIN}"></form>`;
  const button = '<input type="submit" id="add-to-cart-button" name="submit.add-to-cart" form="addToCart">';

  it('is judged by that form', () => {
    const read = (inside: string) =>
      readProduct(productPage({ right: `<div id="buybox">${form(inside)}${button}</div>` }));
    expect(read('')).toMatchObject({ canAdd: true, needs: 'nothing' });
    expect(read('<input type="hidden" name="quantity" value="2">').needs).toBe('quantity');
    expect(read('<input type="hidden" name="almBrandId" value="QW1h">').needs).toBe('grocery');
  });

  it('is not pressed when that form is in a row of another kind', () => {
    const right = `<div id="buybox"><div id="usedAccordionRow" class="a-box">${form('')}</div><div id="newAccordionRow_0" class="a-box a-accordion-active">${button}</div></div>`;
    expect(findAddButtonOnPage(parse(productPage({ right })))).toBeNull();
  });
});
