// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { watchStorePage } from '../../../../utils/amazon/page/watch-store-page.ts';
import type { PageAnswer } from '../../../../utils/messages/store-commands.ts';
import { UNCHANGED_MARKS } from '../../../../utils/requests/cart-judge.ts';
import type { PageRead } from '../../../../utils/requests/page-reading.ts';
import { GOOD_FOR_MS } from '../../../../utils/trust/confirmation.ts';
import { cartPage, cartRow } from '../../../fixtures/amazon/cart.ts';
import { ASIN, addButton, buyBox, productPage } from '../../../fixtures/amazon/product.ts';

const FOLLOW: PageAnswer = { press: null, asin: null, follow: true };
const ADD: PageAnswer = { press: 'add', asin: ASIN, follow: true };
const LET_GO: PageAnswer = { press: null, asin: null, follow: false };

let page: AbortController;
let here: MockInstance<() => string>;
let told: PageRead[];

function show(html: string, path = `/dp/${ASIN}`): void {
  here.mockReturnValue(new URL(path, 'https://www.amazon.com').href);
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
}

/** @param answer the background's answer to each report; null when the report does not arrive */
function watch(
  answer: (read: PageRead) => PageAnswer | null | Promise<PageAnswer | null> = () => FOLLOW,
): void {
  const tell = async (read: PageRead) => {
    told.push(read);
    return answer(read);
  };
  watchStorePage(tell, page.signal);
}

const stood = () => told.map(({ unchangedMs }) => unchangedMs);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const comeBack = () => dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

beforeEach(() => {
  here = vi.spyOn(location, 'href', 'get');
  vi.useFakeTimers();
  page = new AbortController();
  told = [];
  show(productPage());
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  here.mockRestore();
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

it('a page whose store was withdrawn is not read again when it changes, is left or comes back', async () => {
  watch(() => ({ ...LET_GO, withdrawn: true }));
  await pass(100);
  show(productPage({ title: 'Another thing' }));
  dispatchEvent(new Event('submit'));
  dispatchEvent(new Event('pagehide'));
  comeBack();
  await pass(20_000);
  expect(told).toHaveLength(1);
});

describe('an answer that asks for a press', () => {
  const LATE: [string, () => void][] = [
    ['the computer slept', () => void vi.setSystemTime(Date.now() + 2 * GOOD_FOR_MS)],
    ['the page was frozen', () => void document.dispatchEvent(new Event('freeze'))],
    ['the page was left', () => void dispatchEvent(new Event('pagehide'))],
  ];

  it.each(LATE)('is discarded when %s before it came; only a new answer is followed', async (_, happen) => {
    const toldAtPress: number[] = [];
    document.addEventListener('click', () => toldAtPress.push(told.length), { signal: page.signal });
    watch(() => {
      if (told.length === 1) happen();
      return ADD;
    });
    await pass(2000);
    expect(toldAtPress).toHaveLength(1);
    expect(toldAtPress[0]).toBeGreaterThan(1);
  });
});

describe('a page of a store', () => {
  it('is reported at once, and again when it has stayed unchanged for each of the marks', async () => {
    watch();
    await pass(20_000);
    expect(told).toHaveLength(1 + UNCHANGED_MARKS.length);
    for (const [index, mark] of [0, ...UNCHANGED_MARKS].entries())
      expect(stood()[index]).toBeGreaterThanOrEqual(mark);
  });

  it('is reported at every mark, even when an answer was awaited just then', async () => {
    // The background had to wake up; the last mark passes meanwhile.
    watch(async (read) => {
      if (read.unchangedMs < 3000) return FOLLOW;
      await new Promise((done) => setTimeout(done, 6000));
      return FOLLOW;
    });
    await pass(30_000);
    expect(Math.max(...stood())).toBeGreaterThanOrEqual(UNCHANGED_MARKS.at(-1) ?? Number.NaN);
  });

  it('is reported as it reads now when earlier reports did not arrive', async () => {
    watch((read) => (read.page.kind === 'product' && read.page.canAdd ? FOLLOW : null));
    show(productPage({ right: '' }));
    await pass(1000);
    show(productPage({ right: buyBox(addButton()) }));
    await pass(1000);
    expect(told.at(-1)?.page).toMatchObject({ canAdd: true });
  });

  it('is reported with the size that was chosen on it, by the address that then names it', async () => {
    watch();
    await pass(1000);
    show(productPage({ asin: 'B0CX23V201' }), '/dp/B0CX23V201?th=1');
    await pass(1000);
    expect(told.at(-1)?.page).toMatchObject({ asin: 'B0CX23V201', linked: 'B0CX23V201' });
    expect(new Set(told.map(({ pageId }) => pageId)).size).toBe(1);
  });

  it('is reported in time when the clock is put back by an hour meanwhile', async () => {
    watch();
    await pass(100);
    vi.setSystemTime(Date.now() - 3_600_000);
    await pass(20_000);
    expect(told).toHaveLength(1 + UNCHANGED_MARKS.length);
  });

  it('is reported again, less and less often, until a report arrives', async () => {
    let hears = false;
    const times: number[] = [];
    watch(() => {
      times.push(performance.now());
      return hears ? FOLLOW : null;
    });
    await pass(300_000);
    const pauses = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(pauses[0]).toBe(250);
    expect(Math.max(...pauses)).toBe(60_000);
    const unheard = told.length;
    expect(unheard).toBeLessThan(20);
    hears = true;
    await pass(61_000);
    expect(told.length).toBeGreaterThan(unheard);
  });

  it('has its button pressed once, for the product that was reported', async () => {
    const press = vi.fn();
    document.querySelector('#add-to-cart-button')?.addEventListener('click', press);
    watch(() => ADD);
    await pass(20_000);
    expect(press).toHaveBeenCalledOnce();
    expect(told.at(-1)?.pressed).toBe(true);
  });

  it('counts as loaded after a while when it never finishes loading', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    watch();
    await pass(10_000);
    expect(Math.max(...stood())).toBe(0);
    await pass(17_000);
    expect(Math.max(...stood())).toBeGreaterThanOrEqual(8000);
    state.mockRestore();
  });

  it('is not watched any further when no request waits for it', async () => {
    watch(() => LET_GO);
    await pass(1000);
    show(productPage({ right: '' }));
    await pass(20_000);
    expect(told).toHaveLength(1);
  });
});

describe('a prerendered page', () => {
  it('is not read, and so never pressed, before the shopper visits it', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    watch(() => ADD);
    await pass(20_000);
    expect(told).toEqual([]);
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new Event('prerenderingchange'));
    await pass(1000);
    expect(told.length).toBeGreaterThan(0);
  });

  it('is never read once the extension is gone', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    watch();
    page.abort();
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new Event('prerenderingchange'));
    await pass(1000);
    expect(told).toEqual([]);
  });
});

describe('a page that comes back from the back/forward cache', () => {
  it('is reported and watched again, even if no request waited for it before', async () => {
    let answer = LET_GO;
    watch(() => answer);
    await pass(1000);
    answer = FOLLOW;
    comeBack();
    await pass(1000);
    expect(told.length).toBeGreaterThan(1);
    show(productPage({ right: '' }));
    await pass(1000);
    expect(told.at(-1)?.page).toMatchObject({ canAdd: false });
  });

  it('is read again when it is the cart, as the same document of the same age', async () => {
    show(cartPage([cartRow({ asin: ASIN })]), '/gp/cart/view.html');
    watch();
    await pass(20_000);
    const before = told.length;
    comeBack();
    await pass(1000);
    expect(told.length).toBeGreaterThan(before);
    expect(told.at(-1)).toMatchObject({ page: { kind: 'cart' }, loadedAt: told[0]?.loadedAt });
  });

  it('does not report "added" again', async () => {
    show(
      '<div id="sw-atc-confirmation"><div id="NATC_SMART_WAGON_CONF_MSG_SUCCESS">x</div></div>',
      '/cart/smart-wagon',
    );
    watch();
    await pass(500);
    const before = told.length;
    comeBack();
    await pass(20_000);
    expect(told).toHaveLength(before);
  });
});
