import { openDB } from 'idb';
import type { RequestRowData } from '../../utils/ledger/row.ts';
import { buttonState } from '../../utils/requests/fold.ts';
import type { World } from './world.ts';

/** What stands in a request's history once or never. */
const ONCE = ['asked', 'reply/pressing', 'reply/posted', 'cart/queued', 'cart/adding', 'answer'];

/** Everything by which a shopper could tell the end of one run from the end of another. */
export async function outcome({ ledger, browser, name, replies, adds, readSettings }: World) {
  const requests = await ledger.latest(20);
  const account = await ledger.lastAccount();
  const db = await openDB(name);
  const rows: RequestRowData[] = await db.getAll('requests');
  const aside = await db.count('quarantine');
  db.close();
  return {
    requests: requests.map((request) => ({
      ...{ id: request.id, reply: request.reply.state, cart: request.cart.state },
      why: 'why' in request.cart ? request.cart.why : null,
      ...{ answers: request.answers.map((answer) => answer.class), button: buttonState(request) },
      told: request.trail.toNotify,
    })),
    once: rows.map(({ events }) =>
      ONCE.map((kind) => `${events.filter((event) => event.kind === kind).length} ${kind}`),
    ),
    open: rows.filter((row) => row.open === 1).length,
    aside,
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
