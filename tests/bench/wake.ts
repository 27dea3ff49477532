import type { CDPSession, Page } from '@playwright/test';
import type { Stage } from './stage.ts';

interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

/** Opens a page of the extension, from which its background is woken. */
export async function openSender({ context }: Stage, url: string): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage();
  await page.goto(url);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  return { page, cdp };
}

/** The id of the one extension in the browser. */
export async function findId(context: Stage['context']): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** Stops the background, and sends it a message that it answers; ms by the wall until the answer is there. */
export async function wake({ page, cdp }: { page: Page; cdp: CDPSession }): Promise<number> {
  await page.bringToFront();
  await cdp.send('ServiceWorker.stopAllWorkers');
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as Extension;
    const from = performance.now();
    // Ours looks for the request in the ledger, and answers that there is none.
    await chrome.runtime.sendMessage({ kind: 'finish', requestId: 'none' }).catch(() => undefined);
    return performance.now() - from;
  });
}
