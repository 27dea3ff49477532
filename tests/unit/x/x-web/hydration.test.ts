// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { article, entry } from '../../../fixtures/x-web/parts.ts';

const SIGN = '<a id="base-ui-_r_4_"></a>';

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  // What the code knows of this page must not count for other tests.
  vi.resetModules();
});

let stop = new AbortController();

/** A page of tweets from the server, of two if not told; returns the first two, and what the code says of each. */
async function load(page = entry({}) + entry({ id: '2002' })) {
  document.body.innerHTML = page;
  const [first, second] = document.querySelectorAll('article') as unknown as [Element, Element];
  const { isHydrated, watchHydration } = await import('../../../../utils/x/x-web/hydration.ts');
  stop = new AbortController();
  const onHydrated = vi.fn();
  watchHydration(onHydrated, stop.signal);
  return { first, second, isHydrated, onHydrated };
}

describe('a tweet of the second client may be touched', () => {
  it('when React has added an id to that very tweet, whatever it did to others', async () => {
    const { first, second, isHydrated, onHydrated } = await load();
    expect([isHydrated(first), isHydrated(second)]).toEqual([false, false]);
    second.insertAdjacentHTML('afterbegin', SIGN);
    vi.advanceTimersByTime(12_000);
    expect([isHydrated(first), isHydrated(second)]).toEqual([false, true]);
    expect(onHydrated).toHaveBeenCalledTimes(1);
    first.insertAdjacentHTML('afterbegin', SIGN);
    vi.advanceTimersByTime(300);
    expect(isHydrated(first)).toBe(true);
    expect(onHydrated).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('also after what was done with an earlier one has failed', async () => {
    const { first, second, isHydrated, onHydrated } = await load();
    onHydrated.mockImplementationOnce(() => {
      throw new Error('the button could not be put in');
    });
    second.insertAdjacentHTML('afterbegin', SIGN);
    expect(() => vi.advanceTimersByTime(300)).toThrow('could not be put in');
    first.insertAdjacentHTML('afterbegin', SIGN);
    vi.advanceTimersByTime(300);
    expect(isHydrated(first)).toBe(true);
    expect(onHydrated).toHaveBeenCalledTimes(2);
  });

  it('at once when it came after the page: then React has made it in the browser', async () => {
    const { isHydrated } = await load();
    document.body.insertAdjacentHTML('beforeend', entry({ id: '2003' }));
    expect(isHydrated([...document.querySelectorAll('article')].at(-1) as Element)).toBe(true);
  });

  it('when React has made another one in the same boundary, but not for one in a boundary that it only stands in', async () => {
    const row = (id: string, before = '') =>
      `<li><div data-timeline-entry="">${before}${article({ id })}</div></li>`;
    const list = (rows: string) => `<div><ul>${rows}</ul></div>`;
    const { isHydrated, onHydrated } = await load(
      `${list(row('2001') + row('2002', '<!--$-->'))}<main><!--$-->${list(row('2004'))}<!--/$--></main>`,
    );
    const tweets = [...document.querySelectorAll('article')];
    // A copy somewhere else on the page proves nothing.
    document.body.insertAdjacentHTML('beforeend', row('2003'));
    vi.advanceTimersByTime(1000);
    expect(tweets.map(isHydrated)).toEqual([false, false, false]);
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', row('2005'));
    vi.advanceTimersByTime(300);
    expect(tweets.map(isHydrated)).toEqual([true, false, false]);
    expect(onHydrated).toHaveBeenCalledTimes(1);
  });

  it('ten seconds after the load where no tweet ever has such an id, as on phones', async () => {
    const { first, isHydrated, onHydrated } = await load();
    vi.advanceTimersByTime(9000);
    expect(isHydrated(first)).toBe(false);
    vi.advanceTimersByTime(2000);
    expect(isHydrated(first)).toBe(true);
    expect(onHydrated).toHaveBeenCalledTimes(1);
  });

  it('a minute after the load where others have one', async () => {
    const { first, second, isHydrated } = await load();
    second.insertAdjacentHTML('afterbegin', SIGN);
    vi.advanceTimersByTime(59_000);
    expect(isHydrated(first)).toBe(false);
    vi.advanceTimersByTime(2000);
    expect(isHydrated(first)).toBe(true);
  });
});
