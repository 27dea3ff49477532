import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserAdapter } from '../../../../entrypoints/background/browser-adapter.ts';

const { openTab, openWindow, showTab, frontTab } = browserAdapter;
const URL = 'https://www.amazon.com/dp/B0ABCDE123';
type Properties = Record<string, unknown>;

let opener: number;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  opener = (await fakeBrowser.tabs.create({ url: 'https://x.com/home' })).id ?? -1;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const tabs = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

/** A browser for phones: it throws on fields that it does not know, before anything is opened, and has no windows. */
function onPhone(): ReturnType<typeof vi.spyOn> {
  const { create } = fakeBrowser.tabs;
  vi.spyOn(fakeBrowser, 'windows', 'get').mockReturnValue(undefined as never);
  return vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(((properties: Properties) => {
    for (const name of ['openerTabId', 'windowId'])
      if (name in properties)
        throw new Error(`Type error for parameter createProperties (Property "${name}" is unsupported)`);
    return create(properties);
  }) as never);
}

describe('a tab for a request', () => {
  it('is opened beside the one that asked, where the browser can', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const id = await openTab(URL, opener, false);
    expect(create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ url: URL, active: false, openerTabId: opener }),
    );
    expect(await tabs()).toContain(URL);
    expect(id).toBeGreaterThan(0);
  });

  it('is opened once, without what the browser refuses, where it throws on "openerTabId"', async () => {
    onPhone();
    for (const [i, active] of [false, true].entries()) {
      const id = await openTab(URL, opener, active);
      expect((await fakeBrowser.tabs.get(id))?.url).toBe(URL);
      expect((await tabs()).filter((url) => url === URL)).toHaveLength(i + 1);
    }
  });

  it('is opened all the same when nobody asks, or the tab that asked is gone', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 99.'));
    await openTab(URL, -1, true);
    await openTab(URL, 99, true);
    expect(create.mock.calls).toEqual([[{ url: URL, active: true }], [{ url: URL, active: true }]]);
  });

  it('that the browser does not open at all is an error', async () => {
    vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('No.'));
    await expect(openTab(URL, opener, true)).rejects.toThrow('No.');
  });
});

describe('where there are no windows', () => {
  beforeEach(() => void onPhone());

  it('what would be a small window is a tab', async () => {
    const id = await openWindow(URL);
    expect((await fakeBrowser.tabs.get(id))?.url).toBe(URL);
  });

  it('a tab is brought forward, and the front one is found', async () => {
    vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({ id: opener } as never);
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async (asked: Properties) => {
      if ('lastFocusedWindow' in asked) throw new Error('Property "lastFocusedWindow" is unsupported');
      return [{ id: opener }];
    }) as never);
    expect(await showTab(opener)).toBe(true);
    expect(await frontTab()).toBe(opener);
    expect(query).toHaveBeenLastCalledWith({ active: true });
  });
});

it('a window that the browser refuses is a tab', async () => {
  vi.spyOn(fakeBrowser.windows, 'create').mockRejectedValue(new Error('There are no windows here.'));
  const id = await openWindow(URL);
  expect((await fakeBrowser.tabs.get(id))?.url).toBe(URL);
});
