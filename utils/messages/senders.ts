import type { Runtime } from 'webextension-polyfill';
import { readDomain } from '../amazon/links/hosts.ts';
import { X_HOSTS } from '../x-facts/hosts.ts';

/**
 * Who sent a message? Only the browser's own fields are read (docs/facts/browsers.md 3); the message
 * itself proves nothing.
 */

type Sender = Runtime.MessageSender;

/** Is this the content script of ours in the top frame of a page of X? */
export function isXContentScript(sender: Sender, ownId: string): boolean {
  const host = contentHost(sender, ownId);
  return X_HOSTS.some((known) => host === known);
}

/** The store of Amazon's in whose page our content script says this; null when it is no such script. */
export function storeOfSender(sender: Sender, ownId: string): string | null {
  const place = readDomain(contentHost(sender, ownId) ?? '');
  return place && 'marketplace' in place ? place.marketplace : null;
}

/** Is this a page of the extension itself? `ownRoot`: the address below which they all lie. */
export function isOwnPage(sender: Sender, ownId: string, ownRoot: string): boolean {
  return sender.id === ownId && (sender.url ?? '').startsWith(ownRoot);
}

function contentHost(sender: Sender, ownId: string): string | null {
  if (sender.id !== ownId || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  const url = URL.parse(sender.url ?? '');
  return url?.protocol === 'https:' ? url.host : null;
}
