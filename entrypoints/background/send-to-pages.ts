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

/** Sends a message to every tab: the tabs of a store that was just withdrawn no longer show their address to us. */
export async function toAllPages(message: StoresChanged): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
}
