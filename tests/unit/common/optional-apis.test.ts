import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearNotifications, showNotification } from '../../../entrypoints/background/notifications.ts';
import * as apis from '../../../utils/common/optional-apis.ts';

const { shortcutSettings, ...parts } = apis;
const PARTS = ['action', 'contextMenus', 'commands', 'notifications', 'windows'] as const;

/** Gives the browser these parts of its API, and nothing for the others. */
function browserWith(given: Partial<Record<(typeof PARTS)[number], object>>): void {
  for (const name of PARTS) vi.spyOn(fakeBrowser, name, 'get').mockReturnValue(given[name] as never);
}
const found = () => Object.entries(parts).flatMap(([name, api]) => (api() ? [name] : []));

const call = () => Promise.resolve();
const EVENT = { addListener: () => undefined };
const FULL = {
  action: { setBadgeText: call },
  contextMenus: { create: call, onClicked: EVENT },
  commands: { getAll: call, onCommand: EVENT },
  notifications: { create: call, onClicked: EVENT },
  windows: { create: call },
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('the parts of the API that some browsers lack', () => {
  it('are all found in a browser that has them', () => {
    browserWith(FULL);
    expect(found()).toHaveLength(Object.keys(parts).length);
  });

  it.each(PARTS)('are found without %s', (missing) => {
    const { [missing]: _, ...others } = FULL;
    browserWith(others);
    expect(found()).toHaveLength(Object.keys(parts).length - 1);
  });

  it('are none where they are there in name only', () => {
    browserWith(Object.fromEntries(PARTS.map((name) => [name, {}])));
    expect(found()).toEqual([]);
  });
});

describe('the settings for shortcuts', () => {
  it('are none where there are no shortcuts', () => {
    browserWith({});
    expect(shortcutSettings()).toBeNull();
  });

  it('are opened by the browser where it can do that', async () => {
    const openShortcutSettings = vi.fn(call);
    browserWith({ commands: { ...FULL.commands, openShortcutSettings } });
    await shortcutSettings()?.();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
  });

  it.each([
    ['chrome-extension', 'chrome://extensions/shortcuts'],
    ['safari-web-extension', undefined],
  ])('of a browser whose pages begin with %s are at %s', async (scheme, address) => {
    browserWith(FULL);
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(`${scheme}://own/`);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await shortcutSettings()?.();
    expect(create.mock.calls.map(([{ url }]) => url)).toEqual(address ? [address] : []);
  });
});

it('without notifications nothing is shown, and nothing fails', async () => {
  browserWith({});
  await expect(showNotification('id', 'title', 'message')).resolves.toBeUndefined();
  await expect(clearNotifications()).resolves.toBeUndefined();
});
