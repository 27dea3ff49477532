import type { RequestEvent } from '../requests/events.ts';
import type { BackgroundContext } from './context.ts';

/**
 * The event that queues a request's product for the cart.
 * @param at ms since the epoch
 * @param openerTabId the tab in which the shopper asked; the product's tab opens beside it
 */
export async function queuedEvent(
  { browser }: BackgroundContext,
  requestId: string,
  at: number,
  openerTabId: number,
): Promise<Extract<RequestEvent, { kind: 'cart/queued' }>> {
  const session = await browser.session();
  return { id: `${requestId}:queued`, at, kind: 'cart/queued', openerTabId, session };
}
