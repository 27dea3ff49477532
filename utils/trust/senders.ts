import type { Runtime } from 'webextension-polyfill';
import { X_HOSTS } from '../x/hosts.ts';

/**
 * Is this the content script of ours in the top frame of a page of X? Only the browser's own fields are
 * read (facts/browsers.md, "Messages"); the message itself proves nothing.
 */
export function isXContentScript(sender: Runtime.MessageSender, ownId: string): boolean {
  if (sender.id !== ownId || sender.frameId !== 0 || sender.tab?.id === undefined) return false;
  const url = URL.parse(sender.url ?? '');
  return url?.protocol === 'https:' && X_HOSTS.some((host) => url.host === host);
}
