import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { IsolatedWorld } from '../support/isolated.ts';
import { allowStores } from '../support/stores.ts';

// An attacker who controls a page's process can act as our content script, and reach everything that it can reach.
test.use({ settings: { warn: false, act: 'private' } });

const PLACES = [
  ['X', 'https://x.com/home'],
  ['an allowed store', 'https://www.amazon.com/dp/B0QUIETEAR'],
] as const;

test('our script, on X or on a store’s page, can neither read nor change what the extension keeps', async ({
  context,
  extension,
  world: _,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const page = await context.newPage();
  const there = await IsolatedWorld.of(page, extension.id);
  for (const [place, url] of PLACES) {
    await page.goto(url);

    // In the script's isolated world: it may only send messages.
    expect(await there.run('chrome.runtime.id')).toBe(extension.id);
    for (const name of ['tabs', 'permissions', 'alarms', 'notifications', 'scripting?.executeScript'])
      expect(await there.run(`typeof chrome.${name}`), name).toBe('undefined');
    for (const area of ['local', 'session', 'sync'])
      for (const code of ['get(null)', 'set({ settings: { warn: true } })', 'remove("settings")', 'clear()'])
        await test.step(`${place}: storage.${area}.${code}`, async () => {
          expect(await there.run(`chrome.storage.${area}.${code}`)).toMatch(/^refused: /);
        });
    await test.step(`${place}: opening what is closed`, async () => {
      const open = 'setAccessLevel({ accessLevel: "TRUSTED_AND_UNTRUSTED_CONTEXTS" })';
      for (const area of ['local', 'session', 'sync'])
        expect(await there.run(`chrome.storage.${area}.${open}`)).toMatch(/^refused: /);
    });

    // Its databases are the page's.
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open('of the page').onsuccess = done;
        }),
    );
    expect(await there.run('(await indexedDB.databases()).map(({ name }) => name)')).toEqual(['of the page']);
    expect(await there.run('location.origin')).toBe(new URL(url).origin);

    // The protected data is there, unchanged.
    expect(await internals.kept()).toMatchObject({
      local: { settings: { warn: false, act: 'private' } },
      databases: ['ledger'],
    });
  }
});
