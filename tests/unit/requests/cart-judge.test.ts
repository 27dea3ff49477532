import { describe, expect, it } from 'vitest';
import { needStrings } from '../../../utils/i18n/en/needs.ts';
import { OTHER_CARTS, PRODUCT_NEEDS } from '../../../utils/requests/cart-events.ts';
import { judge, UNCHANGED_MARKS } from '../../../utils/requests/cart-judge.ts';
import type { Asked, RequestEvent } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import type { PageRead, PageReading } from '../../../utils/requests/page-reading.ts';
import { asked } from '../../fixtures/requests.ts';
import { added, cart, PAN, pageRead, product } from '../../fixtures/store-tab.ts';

const OTHER = 'B0OTHER123';
const anotherSize = (change: object = {}) => product({ asin: OTHER, ...change });
const anotherProduct = (change: object = {}) => product({ asin: OTHER, linked: OTHER, ...change });
const soldOut = { canAdd: false, availability: 'unavailable' } as const;

const tab = { tabId: 10, session: 's' };
const reading: RequestEvent = { id: 'r', at: 2000, kind: 'cart/reading', ...tab };
const adding: RequestEvent = {
  ...{ id: 'a', at: 3000, kind: 'cart/adding', ...tab, pageId: 'page-1', marketplace: 'com', asin: PAN },
};
const checking: RequestEvent = { id: 'c', at: 4000, kind: 'cart/checking' };
const needsYou: RequestEvent = { id: 'n', at: 4000, kind: 'cart/needs-you', ...tab, why: 'sign-in' };

/** A page as it may be read in the request's own tab. */
const PAGES: Record<string, PageReading> = {
  'the product, ready to be added': product(),
  'the product, sold out': product(soldOut),
  'the product, an e-book': product({ digital: true }),
  'the product, with options to choose': product({ canAdd: false, needs: 'options' }),
  'the product, without a button': product({ canAdd: false, availability: 'unknown' }),
  'another size, ready to be added': anotherSize(),
  'another size, sold out': anotherSize(soldOut),
  'another edition, an e-book': anotherSize({ digital: true }),
  'another product, ready to be added': anotherProduct(),
  'another product, sold out': anotherProduct(soldOut),
  '"added", naming the product': added(),
  '"added", naming another one': added([OTHER]),
  '"added", naming none': added([]),
  'side sheet, naming the product': added([PAN], 'side-sheet'),
  'side sheet, naming none': added([], 'side-sheet'),
  'the cart, with the product': cart(OTHER, PAN),
  'the cart, without it': cart(OTHER),
  'the grocery cart': { kind: 'other-cart', cart: 'grocery' },
  'a question: options': { kind: 'question', asks: 'options' },
  'a question: confirm': { kind: 'question', asks: 'confirm' },
  'a warranty offer': { kind: 'warranty', asin: PAN },
  'a sign-in': { kind: 'sign-in' },
  'a robot check': { kind: 'robot-check' },
  'a firewall’s challenge': { kind: 'waf' },
  'an age check': { kind: 'age-check' },
  'a missing page': { kind: 'not-found' },
  'a server error': { kind: 'server-error' },
  'an unknown page': { kind: 'other', linked: null },
  'unreadable, of the product': { kind: 'other', linked: PAN },
  'unreadable, of another one': { kind: 'other', linked: OTHER },
};

/** The state of the request, and which of its documents is read. */
const STATES: Record<string, { events: RequestEvent[]; read: Partial<PageRead> }> = {
  /** Nothing is pressed yet. */
  'before the press': { events: [reading], read: {} },
  /** The document in which the button was pressed. */
  'same page': { events: [reading, adding], read: { pageId: 'page-1', pressed: true } },
  /** The document that came after it. */
  'next page': { events: [reading, adding], read: {} },
  /** The cart was asked for, and this document came. */
  'cart checked': { events: [reading, adding, checking], read: {} },
  /** The tab is the shopper's; nothing was pressed. */
  'needs you': { events: [reading, needsYou], read: {} },
  /** The tab is the shopper's; the button was pressed before. */
  'needs you, pressed': { events: [reading, adding, needsYou], read: {} },
};

/**
 * What follows from each page in each state, and for how long the page must have read the same before, in ms. In
 * the time before, and where the table has "–", the page is left alone.
 */
const VERDICTS = `
page                                | before the press          | same page                       | next page                       | cart checked                    | needs you                 | needs you, pressed
the product, ready to be added      | 300 add                   | 8000 check                      | 1500 check                      | 1500 needs: unseen              | –                         | –
the product, sold out               | 3000 refused: unavailable | 8000 check                      | 1500 check                      | 1500 needs: unseen              | 3000 refused: unavailable | –
the product, an e-book              | 1500 refused: digital     | 8000 check                      | 1500 check                      | 1500 needs: unseen              | 1500 refused: digital     | –
the product, with options to choose | 3000 needs: options       | 1500 needs: options             | 1500 check                      | 1500 needs: unseen              | 3000 needs: options       | –
the product, without a button       | 8000 needs: unreadable    | 8000 check                      | 1500 check                      | 1500 needs: unseen              | 8000 needs: unreadable    | –
another size, ready to be added     | 1500 needs: options       | 8000 check                      | 1500 check                      | 1500 needs: unseen              | –                         | –
another size, sold out              | 3000 needs: options       | 8000 check                      | 1500 check                      | 1500 needs: unseen              | –                         | –
another edition, an e-book          | 1500 needs: options       | 8000 check                      | 1500 check                      | 1500 needs: unseen              | –                         | –
another product, ready to be added  | 1500 needs: other-product | 8000 check                      | 1500 check                      | 1500 needs: unseen              | –                         | –
another product, sold out           | 1500 needs: other-product | 8000 check                      | 1500 check                      | 1500 needs: unseen              | –                         | –
"added", naming the product         | 0 in cart: page           | 0 in cart: page                 | 0 in cart: page                 | 0 in cart: page                 | 0 in cart: page           | 0 in cart: page
"added", naming another one         | –                         | 300 check                       | 300 check                       | 300 needs: unseen               | –                         | –
"added", naming none                | –                         | 300 check                       | 300 check                       | 300 needs: unseen               | –                         | –
side sheet, naming the product      | 0 in cart: side-sheet     | 0 in cart: side-sheet           | 0 in cart: side-sheet           | 0 in cart: side-sheet           | 0 in cart: side-sheet     | 0 in cart: side-sheet
side sheet, naming none             | –                         | 300 check                       | 300 check                       | 300 needs: unseen               | –                         | –
the cart, with the product          | 0 in cart: cart           | 0 in cart: cart                 | 0 in cart: cart                 | 0 in cart: cart                 | 0 in cart: cart           | 0 in cart: cart
the cart, without it                | 1500 refused: no-product  | 8000 needs: unseen              | 1500 needs: unseen              | 1500 needs: unseen              | –                         | –
the grocery cart                    | 1500 needs: grocery       | 1500 needs: grocery             | 1500 needs: grocery             | 1500 needs: grocery             | –                         | –
a question: options                 | 1500 needs: options       | 1500 needs: options             | 1500 needs: options             | 1500 needs: options             | –                         | –
a question: confirm                 | 1500 needs: confirm       | 1500 needs: confirm             | 1500 needs: confirm             | 1500 needs: confirm             | –                         | –
a warranty offer                    | 8000 needs: warranty      | 0 decline, 8000 needs: warranty | 0 decline, 8000 needs: warranty | 0 decline, 8000 needs: warranty | –                         | –
a sign-in                           | 300 needs: sign-in        | 300 needs: sign-in              | 300 needs: sign-in              | 300 needs: sign-in              | –                         | –
a robot check                       | 300 needs: robot-check    | 300 needs: robot-check          | 300 needs: robot-check          | 300 needs: robot-check          | –                         | –
a firewall’s challenge              | 8000 needs: waf           | 8000 needs: waf                 | 8000 needs: waf                 | 8000 needs: waf                 | –                         | –
an age check                        | 300 needs: age-check      | 300 needs: age-check            | 300 needs: age-check            | 300 needs: age-check            | –                         | –
a missing page                      | 1500 refused: not-found   | 8000 check                      | 1500 check                      | 1500 needs: unseen              | –                         | –
a server error                      | 1500 needs: server-error  | 8000 check                      | 1500 check                      | 1500 needs: unseen              | –                         | –
an unknown page                     | 8000 refused: no-product  | 8000 check                      | 1500 check                      | 1500 needs: unseen              | –                         | –
unreadable, of the product          | 8000 needs: unreadable    | 8000 check                      | 1500 check                      | 1500 needs: unseen              | 8000 needs: unreadable    | –
unreadable, of another one          | 8000 needs: unreadable    | 8000 check                      | 1500 check                      | 1500 needs: unseen              | –                         | –
`;

/** The verdict in short, on a page that has read the same for as long as we wait for any. */
function verdict(
  page: PageReading,
  state: string,
  change: Partial<PageRead> = {},
  request: Partial<Asked> = {},
): string {
  const { events, read } = STATES[state] ?? expect.unreachable(`no state: ${state}`);
  const folded = fold('r1', [asked(request), ...events]) ?? expect.unreachable('not asked');
  const found = judge(folded, pageRead(page, { pageId: 'page-2', loadedAt: 5000, ...read, ...change }));
  if (found.kind === 'needs-you') return `needs: ${found.why}`;
  if (found.kind === 'refused') return `refused: ${found.why}`;
  if (found.kind === 'in-cart') return `in cart: ${found.found.via}`;
  return found.kind;
}
/** The verdicts that follow while a page stands, each with its time. */
function verdictsOverTime(page: PageReading, state: string): string {
  const changes: string[] = [];
  let last = 'wait';
  for (const unchangedMs of [0, ...UNCHANGED_MARKS]) {
    const now = verdict(page, state, { unchangedMs });
    if (now !== last) changes.push(`${unchangedMs} ${now}`);
    last = now;
  }
  return changes.join(', ') || '–';
}

describe('page × state → verdict', () => {
  const [[, ...states] = [], ...table] = VERDICTS.trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('the table has every page and every state', () => {
    expect(table.map(([page]) => page)).toEqual(Object.keys(PAGES));
    expect(states).toEqual(Object.keys(STATES));
  });

  it.each(table)('%s', (name = '', ...expected) => {
    const page = PAGES[name] ?? expect.unreachable(`no page: ${name}`);
    expect(states.map((state) => verdictsOverTime(page, state))).toEqual(expected);
  });
});

describe('what the product’s page may need of the shopper', () => {
  it.each(PRODUCT_NEEDS)('%s: it is never added, whatever else the page offers', (why) => {
    for (const canAdd of [true, false])
      expect(verdict(product({ needs: why, canAdd, ownOffer: false }), 'before the press')).toBe(
        `needs: ${why}`,
      );
    expect(needStrings.needs[why]).toMatch(/\.$/);
  });

  it.each(OTHER_CARTS)('the %s cart is not the shopper’s cart, before the press and after it', (kind) => {
    for (const state of ['before the press', 'next page'])
      expect(verdict({ kind: 'other-cart', cart: kind }, state)).toBe(`needs: ${kind}`);
  });
});

describe('a page from before the cart was asked for', () => {
  it('is left alone until the cart has come', () => {
    expect(verdict(product(), 'cart checked', { loadedAt: 3500 })).toBe('wait');
    expect(verdict(product(), 'cart checked', { loadedAt: 4500 })).toBe('needs: unseen');
  });
});

it('another size that was in the cart before proves nothing about the one that was just added', () => {
  const sizeSeen: RequestEvent = {
    ...{ id: 'w', at: 2500, kind: 'cart/saw', pageId: 'page-1', page: 'product', marketplace: 'com' },
    ...{ asin: OTHER, title: '', price: null },
  };
  const after = (...events: RequestEvent[]) => {
    const request = fold('r1', [asked(), reading, sizeSeen, ...events]) ?? expect.unreachable('not asked');
    return judge(request, pageRead(cart(OTHER), { pageId: 'page-2', loadedAt: 5000 })).kind;
  };
  expect(after(adding, checking)).toBe('needs-you');
  // Where the shopper chooses themselves, they may have added it.
  expect(after(needsYou)).toBe('in-cart');
});

describe('the store', () => {
  const german = { marketplace: 'de' };

  it('of another country has another product', () => {
    expect(verdict(product(), 'before the press', german)).toBe('needs: other-product');
    expect(verdict(added(), 'next page', german)).toBe('check');
    expect(verdict(product(soldOut), 'needs you', german)).toBe('wait');
    expect(verdict({ kind: 'other', linked: PAN }, 'needs you', german)).toBe('wait');
  });

  it('may be the shopper’s own in place of the link’s', () => {
    const own = { ownStore: 'de' };
    expect(verdict(product(), 'before the press', german, own)).toBe('add');
    expect(verdict({ kind: 'not-found' }, 'before the press', german, own)).toBe(
      'refused: not-in-your-store',
    );
  });
});

describe('a short link', () => {
  const short = { link: { kind: 'short', href: 'https://amzn.to/abc', host: 'amzn.to' } } as const;

  it('means the product on which it lands', () => {
    expect(verdict(product(), 'before the press', {}, short)).toBe('add');
    expect(verdict(anotherProduct(), 'before the press', {}, short)).toBe('add');
    expect(verdict(anotherSize(), 'before the press', {}, short)).toBe('needs: options');
  });

  it('lands on no product of this store', () => {
    expect(verdict(cart(OTHER), 'before the press', {}, short)).toBe('refused: no-product');
  });
});

it('another seller’s offer than the link names is the shopper’s, also when a redirect dropped the seller', () => {
  const plain = asked().link;
  const link = { ...plain, href: `${plain.href}&smid=A2AUTHORCHOSE` };
  const judged = (seller: string | null, change: Partial<Asked> = {}) => {
    const request = fold('r1', [asked({ link, ...change }), reading]);
    return request && judge(request, pageRead(product({ seller })));
  };
  const add = { kind: 'add', asin: PAN };
  expect(judged('A1OTHERSELLER')).toEqual({ kind: 'needs-you', why: 'other-seller' });
  expect(judged('A2AUTHORCHOSE')).toEqual(add);
  // Whose offer it is, is not said.
  expect(judged(null)).toEqual({ kind: 'needs-you', why: 'buying-options' });
  expect(judged(null, { link: plain })).toEqual(add);
  // Not every link names a seller, and in the shopper's own store the author's link is not used.
  expect(judged('A1OTHERSELLER', { link: plain })).toEqual(add);
  expect(judged('A1OTHERSELLER', { ownStore: 'com' })).toEqual(add);
});
