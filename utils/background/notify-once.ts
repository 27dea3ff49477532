import { bestEffort } from '../common/best-effort.ts';
import type { RequestState } from '../requests/fold.ts';
import { readSettings } from '../settings/settings.ts';
import type { BackgroundContext } from './context.ts';

/**
 * Shows the notification that a request is due (`cartFacts.toNotify`), if the settings allow it, and writes that down.
 */
export async function notifyOnce(
  { openLedger, browser }: BackgroundContext,
  request: RequestState,
): Promise<void> {
  const of = request.cartFacts.toNotify;
  if (!of) return;
  // Shown before it is written down: shown again, a notification replaces itself. Where the browser shows none,
  // another try would not help; the badge and the popup say the same.
  if ((await readSettings()).notify) await bestEffort('a notification', () => browser.notify(request, of));
  const id = `${request.id}:notified:${of}`;
  await (await openLedger()).append(request.id, { id, at: Date.now(), kind: 'notified', of });
}
