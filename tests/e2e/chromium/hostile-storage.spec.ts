import type { CDPSession, Page } from '@playwright/test';
import { Backstage } from '../support/backstage.ts';
import { expect, test } from '../support/extension.ts';
import { allowStores } from '../support/stores.ts';

// Whoever has taken a page's process over can speak as our script in it: what that script can reach, they can.
test.use({ settings: { warn: false, act: 'private' } });

interface Context {
  id: number;
  origin: string;
}

/** Opens a page, and finds the world in it that our content script runs in. */
async function worldOf(page: Page, id: string, url: string): Promise<{ cdp: CDPSession; contextId: number }> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: Context[] = [];
  cdp.on('Runtime.executionContextsCleared', () => worlds.splice(0));
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  await page.goto(url);
  const ours = () => worlds.findLast(({ origin }) => origin === `chrome-extension://${id}`);
  await expect.poll(() => ours()?.id).toBeDefined();
  return { cdp, contextId: ours()?.id ?? 0 };
}

/** What a piece of code comes to in there; a refusal begins with "refused". */
async function run({ cdp, contextId }: Awaited<ReturnType<typeof worldOf>>, code: string): Promise<unknown> {
  const expression = `(async () => ${code})().then((value) => value ?? null, (error) => 'refused: ' + error.message)`;
  const { result } = await cdp.send('Runtime.evaluate', {
    ...{ expression, contextId, awaitPromise: true, returnByValue: true },
  });
  return result.value;
}

const PLACES = [
  ['X', 'https://x.com/home'],
  ['an allowed store', 'https://www.amazon.com/dp/B0QUIETEAR'],
] as const;

for (const [place, url] of PLACES)
  test(`our script on ${place} can neither read nor change what the extension keeps`, async ({
    context,
    extension,
    world: _,
  }) => {
    await allowStores(extension, 'com');
    const backstage = await Backstage.of(extension);
    const page = await context.newPage();
    const there = await worldOf(page, extension.id, url);

    // It is the script's own world: it may send messages, and that is all.
    expect(await run(there, 'chrome.runtime.id')).toBe(extension.id);
    for (const name of ['tabs', 'permissions', 'alarms', 'notifications', 'scripting?.executeScript'])
      expect(await run(there, `typeof chrome.${name}`), name).toBe('undefined');
    for (const area of ['local', 'session', 'sync'])
      for (const code of ['get(null)', 'set({ settings: { warn: true } })', 'remove("settings")', 'clear()'])
        await test.step(`storage.${area}.${code}`, async () => {
          expect(await run(there, `chrome.storage.${area}.${code}`)).toMatch(/^refused: /);
        });
    await test.step('opening what is closed', async () => {
      const open = 'setAccessLevel({ accessLevel: "TRUSTED_AND_UNTRUSTED_CONTEXTS" })';
      for (const area of ['local', 'session', 'sync'])
        expect(await run(there, `chrome.storage.${area}.${open}`)).toMatch(/^refused: /);
    });

    // Its databases are those of the page.
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open('of the page').onsuccess = done;
        }),
    );
    expect(await run(there, '(await indexedDB.databases()).map(({ name }) => name)')).toEqual([
      'of the page',
    ]);
    expect(await run(there, 'location.origin')).toBe(new URL(url).origin);

    // What it was kept from is there, and as it was.
    expect(await backstage.kept()).toMatchObject({
      local: { settings: { warn: false, act: 'private' } },
      databases: ['ledger'],
    });
  });
