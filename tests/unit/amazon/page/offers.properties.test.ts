// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddButtonOnPage } from '../../../../utils/amazon/page/amazon-page.ts';
import { addForm, money } from '../../../fixtures/amazon/offers.ts';
import { ASIN, addButton, productPage } from '../../../fixtures/amazon/product.ts';
import { parse, readProduct } from './page-support.ts';

/** Each kind of offer by its type and by the id of its row. */
const KINDS = {
  new: ['NEW', 'newAccordionRow_0'],
  used: ['USED', 'usedAccordionRow_1'],
  renewed: ['RENEWED', 'renewedTier2AccordionRow'],
  subscription: ['SNS', 'snsAccordionRowMiddle'],
  grocery: ['ALM', 'almAccordionRow'],
  prime: ['PRIME_SAVINGS_UPSELL', 'primeSavingsUpsellAccordionRow'],
  business: ['B2B', 'businessAccordionRow'],
  unknown: ['SOMETHING_NEW_OF_2027', 'mysteryAccordionRow'],
} as const;

interface Offer {
  kind: keyof typeof KINDS;
  statedBy: 'type' | 'id' | 'both';
  /** On the row, on an empty element in it, or on an element around it. */
  statedOn: 'row' | 'part' | 'wrapper';
  open: boolean;
  hidden: boolean;
  folded: boolean;
  inside: 'form' | 'link' | 'nothing';
  price: number;
  wrappers: number;
}

const offer: fc.Arbitrary<Offer> = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as Offer['kind'][])),
  statedBy: fc.constantFrom('type', 'id', 'both'),
  statedOn: fc.constantFrom('row', 'part', 'wrapper'),
  open: fc.boolean(),
  hidden: fc.boolean(),
  folded: fc.boolean(),
  inside: fc.constantFrom('form', 'link', 'nothing'),
  price: fc.integer({ min: 1, max: 99 }),
  wrappers: fc.integer({ min: 0, max: 2 }),
});
/** What is around the rows, inside the buy box. */
const frame = fc.constantFrom(
  '<div id="buyBoxAccordion" class="a-accordion">',
  '<div id="buyBoxAccordion">',
  '<div class="a-accordion">',
  '<div>',
);
const box = fc.constantFrom('buybox', 'desktop_buybox', 'mobile_buybox', 'qualifiedBuybox');

function write(one: Offer): string {
  const [type, id] = KINDS[one.kind];
  const marks = [
    one.statedBy === 'id' ? '' : `data-csa-c-buying-option-type="${type}"`,
    one.statedBy === 'type' ? '' : `id="${id}"`,
  ].join(' ');
  const classes = `a-box${one.open ? ' a-accordion-active' : ''}${one.hidden ? ' aok-hidden' : ''}`;
  const inside = {
    form: addForm(addButton(undefined, { attributes: `data-kind="${one.kind}"` })),
    link: '<a href="/gp/offer-listing/x">x</a>',
    nothing: '',
  }[one.inside];
  const row =
    `<div class="${classes}" data-open="${one.open}" ${one.statedOn === 'row' ? marks : ''}>${one.statedOn === 'part' ? `<div ${marks}></div>` : ''}` +
    `<header>${money(`$${one.price}.00`)}</header><div class="a-accordion-inner${one.folded ? ' aok-hidden' : ''}">${inside}</div></div>`;
  const stated = one.statedOn === 'wrapper' ? `<div ${marks}>${row}</div>` : row;
  return `${'<div class="celwidget">'.repeat(one.wrappers)}${stated}${'</div>'.repeat(one.wrappers)}`;
}

const pageOf = (offers: readonly Offer[], around: string, id: string) =>
  productPage({ right: `<div id="${id}">${around}${offers.map(write).join('')}</div></div>` });

describe('a buy box of any offers, however each states its kind', () => {
  it('has no button pressed but that of new goods, and never one beside the open row', () => {
    fc.assert(
      fc.property(fc.array(offer, { minLength: 1, maxLength: 4 }), frame, box, (offers, around, id) => {
        const html = pageOf(offers, around, id);
        const button = findAddButtonOnPage(parse(html), `https://www.amazon.com/dp/${ASIN}`);
        const { canAdd, ownOffer, price } = readProduct(html);
        expect(canAdd).toBe(button !== null);
        if (!button) {
          expect(ownOffer).toBe(false);
          return;
        }
        expect(button.getAttribute('data-kind')).toBe('new');
        if (offers.some(({ open, hidden }) => open && !hidden))
          expect(button.closest('[data-open]')?.getAttribute('data-open')).toBe('true');
        const news = offers.filter(({ kind }) => kind === 'new').map((one) => one.price);
        if (ownOffer) expect(news).toContain(price?.amount);
      }),
      { numRuns: 200 },
    );
  });

  it('has no button pressed in a row of another kind, by whatever part the row around states it', () => {
    const others = fc.constantFrom(
      ...(Object.keys(KINDS) as Offer['kind'][]).filter((kind) => !['new', 'unknown'].includes(kind)),
    );
    fc.assert(
      fc.property(
        fc.array(offer, { minLength: 1, maxLength: 3 }),
        others,
        fc.boolean(),
        fc.constantFrom('', 'a-box', 'a-box a-accordion-active'),
        fc.constantFrom('<div MARKS></div>', '<h5 MARKS>x</h5>', '<div><span MARKS> </span></div>'),
        frame,
        frame,
        (offers, kind, byType, classes, part, outer, inner) => {
          const [type, id] = KINDS[kind];
          const marks = byType ? `data-csa-c-buying-option-type="${type}"` : `id="${id}"`;
          const rows = `${inner.replace(' id="buyBoxAccordion"', '')}${offers.map(write).join('')}</div>`;
          const row = `<div class="${classes}">${part.replace('MARKS', marks)}<div>${rows}</div></div>`;
          const html = productPage({ right: `<div id="buybox">${outer}${row}</div></div>` });
          expect(findAddButtonOnPage(parse(html), `https://www.amazon.com/dp/${ASIN}`)).toBeNull();
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has the button of the open row of new goods pressed, at that row’s price', () => {
    fc.assert(
      fc.property(
        fc.array(offer, { maxLength: 3 }),
        offer,
        fc.nat(3),
        frame,
        box,
        (others, own, at, around, id) => {
          const offers = others.map((one) => ({ ...one, open: false }));
          offers.splice(at, 0, {
            ...own,
            kind: 'new',
            open: true,
            hidden: false,
            folded: false,
            inside: 'form',
          });
          expect(readProduct(pageOf(offers, around, id))).toMatchObject({
            canAdd: true,
            needs: 'nothing',
            price: { amount: own.price },
            ownOffer: true,
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
