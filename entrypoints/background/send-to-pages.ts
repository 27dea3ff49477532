import { browser } from 'wxt/browser';
import type {
  SettingsChanged,
  StatesChanged,
  StoresChanged,
} from '../../utils/messages/background-messages.ts';
import { X_MATCHES } from '../../utils/x-facts/hosts.ts';

/** Sends a message to every open page of X. */
export async function toXPages(message: SettingsChanged | StatesChanged): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: [...X_MATCHES] })) {
    // A tab that is still loading, or older than the extension, has no listener.
    if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => undefined);
  }
}

/** How long a page has to take a message, in ms: a frozen one takes none. */
const TAKEN_WITHIN_MS = 200;

/** Is our script in this tab's page? It takes a message that changes nothing. True, too, while the page loads, or is frozen. */
export async function hasScript(tabId: number): Promise<boolean> {
  const message: StatesChanged = { kind: 'states-changed', states: {} };
  const taken = browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    () => true,
    (error) => !isNobodyThere(error),
  );
  const late = new Promise<true>((resolve) => setTimeout(resolve, TAKEN_WITHIN_MS, true));
  if (await Promise.race([taken, late])) return true;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading';
}

/** Does this error of a message to a tab say that no script of ours is there? Any other error tells nothing of it. */
export function isNobodyThere(error: unknown): boolean {
  return /receiving end does not exist/i.test(String(error));
}

/** Sends a message to every tab: the tabs of a store that was just withdrawn no longer show their address to us. */
export async function toAllPages(message: StoresChanged): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
}
