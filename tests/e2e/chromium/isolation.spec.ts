import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { pastRequest } from '../support/past-requests.ts';

/*
 * Tests share a browser. What one leaves behind must not reach the next, even when the background is in the
 * middle of something at its end.
 */

test('a background that is still writing when a test ends leaves nothing to the next', async ({
  context,
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  const tabs = context.pages().length;
  // The test before has stopped it; a message starts it.
  const { page } = await extension.toolPage();
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
    void runtime.sendMessage({}).catch(() => undefined);
  });
  const background = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  await background.evaluate(
    (row) => {
      const { action, alarms, storage, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const opening = indexedDB.open('ledger');
      opening.onsuccess = () => {
        // Writes in a loop, so that every stop interrupts a write. Each write waits for the one before, so
        // that pending writes do not pile up in the browser.
        const write = async (): Promise<void> => {
          const writing = opening.result.transaction('requests', 'readwrite');
          writing.objectStore('requests').put(row);
          await new Promise((done) => {
            writing.oncomplete = done;
          });
          await storage.local.set({ settings: { warn: false } });
          await storage.session.set({ left: true });
          await alarms.create('left', { delayInMinutes: 60 });
          await action.setBadgeText({ text: '1' });
          // The browser limits the number of these writes per minute.
          await storage.sync.set({ 'other.r0': 'a request of another browser' }).catch(() => undefined);
          return write();
        };
        void write();
        void tabs.create({ url: 'about:blank', active: false });
      };
    },
    pastRequest('left', {}),
  );
  await expect.poll(() => internals.ledger()).toHaveLength(1);

  await extension.reset();
  expect(await internals.ledger()).toEqual([]);
  const { local, sync } = await internals.kept();
  expect(local).not.toHaveProperty('settings');
  expect(sync).toEqual({});
  const others = await page.evaluate(async () => {
    const { action, alarms, storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const session = await storage.session.get();
    return { session, alarm: await alarms.get('left'), badge: await action.getBadgeText({}) };
  });
  expect(others.session).not.toHaveProperty('left');
  expect(others.badge).toBe('');
  expect(others.alarm).toBeUndefined();
  expect(context.pages().length).toBeLessThanOrEqual(tabs);

  await test.step('nor does a test that ends while it holds the ledger block the next', async () => {
    await internals.put(pastRequest('left', {}));
    await internals.holdLedger();
    await extension.reset();
    expect(await internals.ledger()).toEqual([]);
  });
});

interface Chrome {
  action: { getBadgeText(of: object): Promise<string>; setBadgeText(of: object): Promise<void> };
  alarms: {
    create(name: string, when: object): Promise<void>;
    get(name: string): Promise<object | undefined>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: Record<
    'local' | 'session' | 'sync',
    { get(): Promise<object>; set(items: object): Promise<void> }
  >;
  tabs: { create(tab: object): Promise<unknown> };
}
