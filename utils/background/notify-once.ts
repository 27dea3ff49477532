import { bestEffort } from '../common/best-effort.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RequestState } from '../requests/fold.ts';
import { readSettings } from '../settings/settings.ts';
import type { BrowserPort } from './browser-port.ts';

/** Notifies the shopper of how a request stands, where they are to be told and wish to be, and writes that down. */
export async function notifyOnce(
  ledger: Ledger,
  browser: Pick<BrowserPort, 'notify'>,
  request: RequestState,
): Promise<void> {
  const of = request.trail.toNotify;
  if (!of) return;
  // Told first, written then: told again under the same name, it replaces itself. Where the browser shows no
  // notifications, a later try would not help either: the badge and the popup say it, too.
  if ((await readSettings()).notify) await bestEffort('a notification', () => browser.notify(request, of));
  const id = `${request.id}:notified:${of}`;
  await ledger.append(request.id, { id, at: Date.now(), kind: 'notified', of });
}
