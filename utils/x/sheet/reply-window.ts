import { log } from '../../common/log.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { ReplyWindowRequest } from '../../messages/reply-window.ts';
import { confirmNow } from '../../trust/confirmation.ts';
import { isSameHandle } from '../../x-facts/handle.ts';
import type { XAccount } from '../account.ts';
import { capturePress, type Press, waitForAnnouncement } from '../reply/announced-reply.ts';
import { type ReplyOutcome, toReplyOutcome } from '../reply/post-reply.ts';
import { sendInWindow } from '../reply/send-in-window.ts';
import type { SubmitHub } from '../reply/submit-hub.ts';
import { SEEN_WITHIN_MS } from '../reply/submit-outcome.ts';
import type { Submit } from '../reply/submits.ts';
import { waitForShopper, windowBox } from '../reply/wait-for-shopper.ts';
import { createPressWatch, holdsHashtag } from '../reply/watch-presses.ts';
import { watchTouch } from '../reply/watch-touch.ts';
import { isXWebPage } from '../x-web/reply-box.ts';
import type { SheetUi } from './sheet-ui.ts';

interface Parts {
  ui: SheetUi;
  send: typeof sendType;
  account(): XAccount | null;
  submits: SubmitHub;
  /** Counts how often the page was left or frozen. */
  pageHides(): number;
  /** Saves that X's button is being pressed. */
  reportPressing(requestId: string): Promise<void>;
  reportOutcome(requestId: string, outcome: ReplyOutcome): Promise<void>;
  signal: AbortSignal;
}

const UNSEEN: ReplyOutcome = { kind: 'failed', reason: 'unseen', said: '' };

/**
 * Creates the function that runs in X's own reply window, opened for a request. Where the shopper chose to send the
 * reply and X's box is known, our script presses X's button, once; else the shopper does, and is told so.
 */
export function createReplyWindow(parts: Parts) {
  const { ui, send, account, submits, pageHides, reportPressing, reportOutcome, signal } = parts;
  const showHeldNotice = () => ui.showNotice({ tone: 'busy', text: replyStrings.held });

  /** @returns null when our script has pressed nothing */
  async function trySend(request: ReplyWindowRequest, goodFor: number): Promise<ReplyOutcome | null> {
    const { requestId, tweetId, text } = request;
    const confirmed = confirmNow(goodFor);
    const hidesBefore = pageHides();
    const trying = new AbortController();
    const isTouched = watchTouch(trying.signal);
    ui.showNotice({ tone: 'busy', text: replyStrings.sending });
    const pressId = crypto.randomUUID();
    let isPressed = false;
    const isGood = () =>
      confirmed.isGood() && pageHides() === hidesBefore && compareAccount(request) !== 'other';
    const isSure = () => compareAccount(request) === 'same';
    try {
      const outcome = await sendInWindow({
        ...{ tweetId, text, signal, isGood, isSure, isTouched },
        claim: () => send({ kind: 'claim-press', requestId, pressId }, isGood),
        follow: (submit, before) => {
          isPressed = true;
          return follow(request, submit, before);
        },
      });
      if (outcome.kind !== 'left') return outcome;
      const why = isSure() ? outcome.why : 'target';
      ui.showNotice({ tone: 'plain', text: replyStrings.inWindow[why] });
    } catch (error) {
      log('a reply could not be sent in X’s own window', error);
      if (isPressed) return UNSEEN;
      ui.showNotice({ tone: 'plain', text: replyStrings.inWindow[isGood() ? 'unknown' : 'late'] });
    } finally {
      trying.abort();
    }
    return null;
  }

  /**
   * Is the account that is signed in here the one that asked? Another one may have been signed in since. Where X did
   * not show who asked, the sheet said so, and any will do.
   */
  function compareAccount({ account: asked }: ReplyWindowRequest): 'same' | 'other' | 'unknown' {
    if (!asked) return 'same';
    const now = account()?.handle;
    if (!now) return 'unknown';
    return isSameHandle(asked, now) ? 'same' : 'other';
  }

  async function follow(
    { account: handle }: ReplyWindowRequest,
    submit: Submit,
    press: Press,
  ): Promise<ReplyOutcome> {
    if (!isXWebPage(document))
      return toReplyOutcome(
        await submits.follow(submit, { handle, isOurs: true, onHeldBack: showHeldNotice }),
      );
    const who = handle ?? account()?.handle;
    const options = { within: SEEN_WITHIN_MS, signal };
    return (who && (await waitForAnnouncement(press, who, options))) || UNSEEN;
  }

  /**
   * Waits for what the shopper does in a window of the second client.
   * @returns null when only closing the window tells, because X does not show who is signed in
   */
  async function waitInSecondClient(
    { requestId, account: asked }: ReplyWindowRequest,
    watch: ReturnType<typeof createPressWatch>,
  ): Promise<ReplyOutcome | null> {
    for (;;) {
      const press = await watch.next();
      await reportPressing(requestId).catch((error) => log('the press of Reply could not be saved', error));
      const who = asked ?? account()?.handle;
      if (!who) return null;
      const posted = await waitForAnnouncement(press, who, { within: SEEN_WITHIN_MS, signal });
      if (posted) return posted;
      // While the box holds the hashtag, the press may have been of another of X's controls.
      if (!holdsHashtag()) return UNSEEN;
    }
  }

  /** @param earlier what was submitted in the window before this script was injected */
  return async function resume(request: ReplyWindowRequest, earlier: readonly Submit[]): Promise<void> {
    const { requestId, tweetId } = request;
    if (request.pressed) ui.showNotice({ tone: 'plain', text: replyStrings.failures.unseen });
    // From now on, since the shopper may press while our script is about to.
    const watch = createPressWatch(tweetId, signal);
    if (earlier.length > 0) watch.add(capturePress(tweetId));
    const mayTry = request.mayPressForMs !== null && earlier.length === 0;
    const sent = mayTry ? await trySend(request, request.mayPressForMs ?? 0) : null;
    if (sent) return reportOutcome(requestId, sent);
    if (isXWebPage(document)) {
      const outcome = await waitInSecondClient(request, watch);
      if (outcome) await reportOutcome(requestId, outcome);
      return;
    }
    const onError = (error: unknown) => log('the press of Reply could not be saved', error);
    const outcome = await waitForShopper({
      ...{ box: windowBox(tweetId), handle: null, earlier, submits, signal, onHeldBack: showHeldNotice },
      onPressed: () => void reportPressing(requestId).catch(onError),
    });
    await reportOutcome(requestId, outcome);
  };
}
