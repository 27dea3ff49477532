import { openDB } from 'idb';
import type { RequestRowData } from '../../utils/ledger/row.ts';
import { buttonState } from '../../utils/requests/button-state.ts';
import type { World } from './world.ts';

/** Event kinds that a request's history holds at most once. */
const ONCE = ['asked', 'reply/pressing', 'reply/posted', 'cart/queued', 'cart/adding', 'answer'];

/** Everything that could differ for the shopper between the ends of two runs. */
export async function outcome({ ledger, browser, name, replies, adds, readSettings }: World) {
  const requests = await ledger.latest(20);
  const account = await ledger.lastAccount();
  const db = await openDB(name);
  const rows: RequestRowData[] = await db.getAll('requests');
  const quarantined = await db.count('quarantine');
  db.close();
  return {
    requests: requests.map((request) => ({
      ...{ id: request.id, reply: request.reply.state, cart: request.cart.state },
      why: 'why' in request.cart ? request.cart.why : null,
      ...{ answers: request.answers.map((answer) => answer.class), button: buttonState(request) },
      toNotify: request.cartFacts.toNotify,
    })),
    once: rows.map(({ events }) =>
      ONCE.map((kind) => `${events.filter((event) => event.kind === kind).length} ${kind}`),
    ),
    open: rows.filter((row) => row.open === 1).length,
    quarantined,
    account: account && { visibility: account.visibility, services: account.services },
    badge: browser.needsYou,
    tabs: browser.open.length,
    opened: browser.opened,
    closed: new Set(browser.closed),
    notified: new Set(browser.notified),
    settings: { ...(await readSettings()), changedAt: null },
    replies,
    adds,
  };
}
