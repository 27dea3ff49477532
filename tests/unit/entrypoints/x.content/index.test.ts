// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SheetScript } from '../../../../utils/x/sheet/sheet-loader.ts';
import { link, tweet } from '../../../fixtures/x/parts.ts';

const SETTINGS = { warn: true, act: 'reply', buttonStyle: 'text', language: 'de', resume: null };

// Modules of its own: what the script knows of its page stays in them.
let browser: typeof import('wxt/browser').browser;
let main: () => void;

const errors: unknown[] = [];
const note = (error: unknown) => errors.push(error);
beforeEach(async () => {
  // Other tests have been in X's own reply window.
  (window as unknown as { happyDOM: { setURL(href: string): void } }).happyDOM.setURL('https://x.com/home');
  vi.resetModules();
  ({ browser } = await import('wxt/browser'));
  const { default: script } = await import('../../../../entrypoints/x.content/index.ts');
  main = () => (script as { main(): void }).main();
  errors.length = 0;
  process.on('uncaughtException', note);
});
afterEach(() => {
  // A script ends with its extension; the next tests have the same page.
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  document.dispatchEvent(new Event('visibilitychange'));
  process.off('uncaughtException', note);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
  vi.resetModules();
});

/** The background's answers. */
function answer(to: (command: { kind: string; tweetIds?: string[] }) => unknown) {
  const sendMessage = vi.spyOn(browser.runtime, 'sendMessage');
  return sendMessage.mockImplementation(async (message) => ({ ok: true, value: to(message as never) }));
}

/** Starts the script in a page without a product, until it has the settings. */
async function start() {
  const sendMessage = answer(({ kind }) => (kind === 'hello' ? SETTINGS : null));
  main();
  const hello = [{ kind: 'hello', loadedAt: expect.any(Number) }];
  await vi.waitFor(() => expect(sendMessage.mock.calls).toContainEqual(hello));
  // The answer is a matter of promises alone.
  await new Promise((resolve) => setTimeout(resolve));
}

/** Tells at once that what is observed is in view. */
class SeenAtOnce {
  private readonly tell: (entries: object[]) => void;
  constructor(tell: (entries: object[]) => void) {
    this.tell = tell;
  }
  observe = (target: Element) => this.tell([{ target, isIntersecting: true, time: performance.now() }]);
  unobserve = () => undefined;
  disconnect = () => undefined;
}

/** Shows a tweet with a product; resolves to our buttons' hosts once the script has seen it. */
async function showProduct() {
  await new Promise<void>((resolve) => {
    // Made later than the script's own, so called after it.
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(document, { childList: true, subtree: true });
    document.body.innerHTML = `<div>${tweet({ text: link('https://www.amazon.de/dp/B000000001') })}</div>`;
  });
  return document.querySelectorAll('.amazoncart');
}

it('a page whose extension is gone before it first shows a product gets no button, and no error', async () => {
  await start();
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await showProduct()).toHaveLength(0);
  expect(errors).toEqual([]);
});

it('a page that asks how its tweets’ requests stand hears from then on what becomes of them, even while it is parsed', async () => {
  vi.stubGlobal('IntersectionObserver', SeenAtOnce);
  vi.useFakeTimers();
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const addListener = vi.spyOn(browser.runtime.onMessage, 'addListener');
  const sendMessage = answer(({ kind, tweetIds = [] }) =>
    kind === 'hello'
      ? { ...SETTINGS, language: 'en' }
      : Object.fromEntries(tweetIds.map((id) => [id, 'in-cart'])),
  );
  main();
  const [host] = await showProduct();
  await vi.advanceTimersByTimeAsync(3000);
  expect(sendMessage.mock.calls).toEqual([[{ kind: 'states', tweetIds: ['1990000000000000001'] }]]);
  expect(addListener).toHaveBeenCalledOnce();
  expect(addListener.mock.invocationCallOrder[0]).toBeLessThan(sendMessage.mock.invocationCallOrder[0] ?? 0);
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(addListener).toHaveBeenCalledOnce();
  expect(host?.isConnected).toBe(true);
});

it('settings that came before a page’s first product count for it', async () => {
  await start();
  const getMessage = vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('{}');
  expect(await showProduct()).toHaveLength(1);
  expect(getMessage).toHaveBeenCalledOnce();
  expect(errors).toEqual([]);
});

it('a message that tells of no request lets an open sheet be: the background only asks whether the script is there', async () => {
  const addListener = vi.spyOn(browser.runtime.onMessage, 'addListener');
  await start();
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('{}');
  expect(await showProduct()).toHaveLength(1);
  const onStatesChanged = vi.fn();
  const script: unknown = { onStatesChanged, setWarningHint: () => undefined };
  globalThis.amazoncart?.(() => script as SheetScript);
  const listener = addListener.mock.calls[0]?.[0] as unknown as (message: object) => void;
  const hear = (states: object) => listener({ kind: 'states-changed', states });
  hear({});
  expect(onStatesChanged).not.toHaveBeenCalled();
  hear({ '1990000000000000001': 'replied' });
  expect(onStatesChanged).toHaveBeenCalledOnce();
});

it('a page tells of the account, and looks for own tweets, once X has drawn its first tweet', async () => {
  vi.useFakeTimers();
  const state = { settings: { remote: { settings: { screen_name: 'shopper_one', protected: true } } } };
  document.body.innerHTML =
    `<script type="text/plain">window.__INITIAL_STATE__=${JSON.stringify(state)};</script><main></main>` +
    '<a data-testid="AppTabBar_Profile_Link" href="/shopper_one"></a>';
  (window as unknown as { happyDOM: { setURL(href: string): void } }).happyDOM.setURL(
    'https://x.com/shopper_one',
  );
  const sendMessage = answer(({ kind }) => (kind === 'hello' ? { ...SETTINGS, language: 'en' } : null));
  const told = () => sendMessage.mock.calls.map(([message]) => message as unknown as { kind: string });
  const loadedAt = Date.now();
  main();
  // X may take out what it has read.
  document.querySelector('script')?.remove();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told().map(({ kind }) => kind)).toEqual(['hello']);
  document.querySelector('main')?.insertAdjacentHTML('beforeend', tweet({ handle: 'shopper_one' }));
  await vi.advanceTimersByTimeAsync(500);
  const account = { kind: 'account-seen', handle: 'shopper_one', visibility: 'protected', loadedAt };
  expect(told().slice(1)).toEqual([account, { kind: 'inject-observer' }]);
});

it('… or after two seconds without one', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '<a data-testid="AppTabBar_Profile_Link" href="/shopper_one"></a>';
  const sendMessage = answer(({ kind }) => (kind === 'hello' ? { ...SETTINGS, language: 'en' } : null));
  main();
  await vi.advanceTimersByTimeAsync(2500);
  expect(sendMessage.mock.calls.map(([message]) => (message as unknown as { kind: string }).kind)).toEqual([
    'hello',
    'account-seen',
  ]);
});

it('a page that cannot be read is told of once the background has answered its hello, at which it forgets the page before', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = tweet().replaceAll('data-testid', 'data-tid').repeat(3);
  let answerHello = () => {};
  const answered = new Promise<void>((done) => (answerHello = done));
  const sendMessage = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
    const isHello = (message as unknown as { kind: string }).kind === 'hello';
    if (isHello) await answered;
    return { ok: true, value: isHello ? { ...SETTINGS, language: 'en' } : null };
  });
  const toldOf = () =>
    sendMessage.mock.calls.map(([message]) => (message as unknown as { kind: string }).kind);
  main();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(toldOf()).toContain('hello');
  expect(toldOf()).not.toContain('check-page');
  answerHello();
  await vi.advanceTimersByTimeAsync(0);
  expect(toldOf()).toContain('check-page');
});
