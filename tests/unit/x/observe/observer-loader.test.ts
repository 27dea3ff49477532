// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createObserverLoader,
  type ObserverScriptHost,
} from '../../../../utils/x/observe/observer-loader.ts';
import { tweet } from '../../../fixtures/x/parts.ts';
import { entry } from '../../../fixtures/x-web/parts.ts';

let work: AbortController;
let inject: ReturnType<typeof vi.fn<() => Promise<unknown>>>;
/** The tweets that the injected script was given to look at. */
let observed: Element[];
let given: ObserverScriptHost | undefined;

beforeEach(() => {
  work = new AbortController();
  observed = [];
  given = undefined;
  inject = vi.fn(async () =>
    globalThis.amazoncartObserver?.((host) => {
      given = host;
      return (article) => void observed.push(article);
    }),
  );
});
afterEach(() => work.abort());

function load(html: string, loadedPath = '/home') {
  document.body.innerHTML = html;
  const host = { handle: () => 'me', report: vi.fn(), loadedPath, life: { work: work.signal } };
  const loader = createObserverLoader(host, inject);
  addEventListener('click', loader.onClick, { capture: true, signal: work.signal });
  return loader;
}
const articles = () => [...document.querySelectorAll('article')];

it('asks for nothing while the page shows only other people’s tweets', async () => {
  const loader = load(tweet({ id: '1', handle: 'reader' }) + entry({ id: '2', handle: 'fan' }));
  loader.onAccount('me');
  loader.observeAll();
  expect(inject).not.toHaveBeenCalled();
});

describe.each([
  ['first', (id: string, handle: string) => tweet({ id, handle })],
  ['second', (id: string, handle: string) => entry({ id, handle })],
])('on the %s web client', (_, render) => {
  it.each(['me', 'ME', 'MyAmazon', 'MyAmazonUK'])('injects the script for a tweet by @%s', async (handle) => {
    const loader = load(render('1', 'reader') + render('2', handle));
    loader.onAccount('me');
    await vi.waitFor(() => expect(inject).toHaveBeenCalledOnce());
    expect(observed).toEqual(articles());
    expect([...(given?.authors ?? [])]).toEqual(['myamazon', 'myamazonuk', 'me']);
  });
});

it('passes later tweets to the script, and injects it once', async () => {
  const loader = load(tweet({ id: '1', handle: 'me' }));
  loader.onAccount('me');
  await vi.waitFor(() => expect(observed).toHaveLength(1));
  document.body.insertAdjacentHTML('beforeend', tweet({ id: '2', handle: 'reader' }));
  loader.observe(articles()[1] as Element);
  expect(observed).toEqual(articles());
  expect(inject).toHaveBeenCalledOnce();
});

it('tries again at the next tweet when the script could not be injected', async () => {
  inject.mockRejectedValueOnce(new Error('no'));
  const loader = load(tweet({ id: '1', handle: 'me' }));
  loader.onAccount('me');
  await Promise.resolve();
  await Promise.resolve();
  loader.observeAll();
  await vi.waitFor(() => expect(observed).toHaveLength(1));
});

it('injects the script on the page of an own tweet, which may show that it is gone', async () => {
  load('', '/Me/status/31').onAccount('me');
  await vi.waitFor(() => expect(inject).toHaveBeenCalledOnce());
  expect(given?.loadedPath).toBe('/Me/status/31');
});

it('does not inject it on the page of somebody else’s tweet', () => {
  load('', '/reader/status/31').onAccount('me');
  expect(inject).not.toHaveBeenCalled();
});

describe('the menu of an own tweet on the home page, where tweets are looked at only in pauses', () => {
  function openMenu(isTrusted: boolean): void {
    const event = new MouseEvent('click', { bubbles: true });
    if (isTrusted) Object.defineProperty(event, 'isTrusted', { value: true });
    document.querySelector('[data-testid="caret"]')?.dispatchEvent(event);
  }

  it('injects the script when the shopper opens it, and tells it of this click and those after it', async () => {
    const loader = load('');
    loader.onAccount('me');
    document.body.innerHTML = tweet({ id: '31', handle: 'me' });
    openMenu(true);
    await vi.waitFor(() => expect(given).toBeDefined());
    expect(given?.earlyClicks).toMatchObject([{ target: document.querySelector('[data-testid="caret"]') }]);
  });

  it('does nothing when the page opens it', () => {
    const loader = load('');
    loader.onAccount('me');
    document.body.innerHTML = tweet({ id: '31', handle: 'me' });
    openMenu(false);
    expect(inject).not.toHaveBeenCalled();
  });
});
