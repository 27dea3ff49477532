import type { BrowserContext, Worker } from '@playwright/test';

/**
 * What the shopper does in the browser's own interface, which no test can reach: a choice in the menu of a
 * link, a key that the browser keeps for us, a click on a notification. Told to the background as the browser tells it.
 */

async function background(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
}

interface Chrome {
  tabs: { query(of: object): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  notifications: { onClicked: { dispatch(id: string): void } };
  commands: { onCommand: { dispatch(name: string): void } };
}

/** Chooses our entry in the menu of a link, in the tab at the front. */
export async function chooseInMenu(context: BrowserContext, linkUrl: string): Promise<void> {
  await (await background(context)).evaluate(async (link) => {
    const { tabs, contextMenus } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    contextMenus.onClicked.dispatch({ menuItemId: 'add-privately', linkUrl: link, frameId: 0 }, tab);
  }, linkUrl);
}

/** Presses one of our keys, by its name in the manifest. */
export async function pressKey(
  context: BrowserContext,
  command: 'open-sheet' | 'add-privately',
): Promise<void> {
  await (await background(context)).evaluate(
    (name) => (globalThis as unknown as { chrome: Chrome }).chrome.commands.onCommand.dispatch(name),
    command,
  );
}

/** Clicks one of our notifications. */
export async function clickNotification(context: BrowserContext, id: string): Promise<void> {
  await (await background(context)).evaluate(
    (shown) => (globalThis as unknown as { chrome: Chrome }).chrome.notifications.onClicked.dispatch(shown),
    id,
  );
}
