import { bestEffort } from '../common/best-effort.ts';
import { RefusedError } from '../common/refusal.ts';
import { writePicture } from '../ledger/pictures.ts';
import type { XHandlers } from '../messages/router.ts';
import { buttonState } from '../requests/button-state.ts';
import type { Asked } from '../requests/events.ts';
import type { RequestState } from '../requests/fold.ts';
import { changeSettings } from '../settings/settings.ts';
import type { CartRunner } from './cart-runner.ts';
import type { BackgroundContext } from './context.ts';
import { knownTitle } from './known-title.ts';
import type { OpenReplies } from './open-replies.ts';
import { isProductUnderWay } from './product-under-way.ts';
import { queuedEvent } from './queued-event.ts';

/** Handles `ask`: writes a new request, and starts its reply or puts its product into the cart lane. */
export function createAskHandler(
  context: BackgroundContext,
  replies: OpenReplies,
  cart: CartRunner,
): XHandlers['ask'] {
  const { openLedger, browser, record } = context;

  async function askPrivately(requestId: string, asked: Asked, isNew: boolean, tabId: number): Promise<void> {
    // Before it is written: a link that we never open would be tried again at every wake.
    const ownStore = asked.ownStore ?? null;
    if (!browser.openable(asked.link, ownStore)) throw new RefusedError('not-openable');
    if (isNew && (await isProductUnderWay(await openLedger(), requestId, { ...asked, ownStore })))
      throw new RefusedError('already-adding');
    await record(requestId, asked, await queuedEvent(context, requestId, asked.at, tabId));
    await cart.run();
  }

  return async ({ requestId, asked: fromPage, act, remember, ...more }, { tabId }) => {
    const { foreignLinks, afterGrant, picture } = more;
    const ledger = await openLedger();
    // The page may choose neither where the request comes from, nor a time in the future, nor what Amazon calls it.
    const at = Math.min(fromPage.at, Date.now());
    const { origin: _, named: onPage, ...rest } = fromPage;
    const { amazon: __, ...named } = onPage ?? {};
    const amazon = await knownTitle(ledger, rest.link);
    const asked: Asked = {
      ...{ ...rest, id: `${requestId}:asked`, at },
      named: { ...named, ...(amazon && { amazon }) },
    };
    const known = await ledger.read(requestId);
    if (known && !isSame(known, asked, act === 'private' ? null : tabId)) throw new RefusedError('not-here');
    if (afterGrant) {
      await record(requestId, asked);
    } else if (act === 'private') {
      await askPrivately(requestId, asked, !known, tabId);
    } else {
      const rivals = await replies.toTweet(asked.tweet.id);
      if (rivals.some(({ id }) => id !== requestId)) throw new RefusedError('already-replying');
      const by = act === 'edit' ? 'edit' : 'send';
      await record(requestId, asked, { id: `${requestId}:${by}`, at, kind: 'reply/composing', by, tabId });
    }
    if (picture) await bestEffort('keeping a picture', () => writePicture(ledger, requestId, picture));
    // Dated by the command, so that a repeated command is one change.
    if (remember)
      await bestEffort('"Don’t ask again"', () =>
        changeSettings({ warn: false, act }, { warn: at, act: at }),
      );
    if (foreignLinks)
      await bestEffort('the choice of a store', () => changeSettings({ foreignLinks }, { foreignLinks: at }));
    const request = await ledger.read(requestId);
    return request ? buttonState(request) : 'idle';
  };
}

/**
 * Is this known request the one that is asked for, so that the command is a repetition? Its number is no secret, and a
 * request that another tab has under way must not change hands.
 * @param replyTabId the tab in which its reply is to be written; null: it has none
 */
function isSame(
  { replyTabIds, ...known }: RequestState,
  { tweet, link }: Asked,
  replyTabId: number | null,
): boolean {
  const isItsTab = replyTabId === null ? replyTabIds.length === 0 : replyTabIds.includes(replyTabId);
  return isItsTab && known.tweet.id === tweet.id && known.link.href === link.href;
}
