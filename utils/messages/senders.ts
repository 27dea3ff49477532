import type { Runtime } from 'webextension-polyfill';
import { readDomain } from '../amazon/links/hosts.ts';
import { X_HOSTS } from '../x-facts/hosts.ts';

/**
 * Tells who sent a message, from the browser's own fields only (docs/facts/browsers.md 3): the message itself proves
 * nothing.
 */

type Sender = Runtime.MessageSender;

/** Whether this is our content script in the top frame of a page of X. */
export function isXContentScript(sender: Sender, ownId: string): boolean {
  const host = contentHost(sender, ownId);
  return X_HOSTS.some((known) => host === known);
}

/** The Amazon store in whose page our content script runs; null for every other sender. */
export function storeOfSender(sender: Sender, ownId: string): string | null {
  const place = readDomain(contentHost(sender, ownId) ?? '');
  return place && 'marketplace' in place ? place.marketplace : null;
}

/** Whether this is one of the extension's own pages. `ownRoot`: the root of their addresses. */
export function isOwnPage(sender: Sender, ownId: string, ownRoot: string): boolean {
  return sender.id === ownId && (sender.url ?? '').startsWith(ownRoot);
}

function contentHost(sender: Sender, ownId: string): string | null {
  if (sender.id !== ownId || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  // Safari lets a shopper allow extensions in private windows whatever the manifest says.
  if (sender.tab.incognito) return null;
  const url = URL.parse(sender.url ?? '');
  return url?.protocol === 'https:' ? url.host : null;
}
