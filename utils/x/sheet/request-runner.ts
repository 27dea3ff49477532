import { log } from '../../common/log.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { Prepared } from '../../messages/x-commands.ts';
import { errorSentence } from '../../texts/refusal-texts.ts';
import { type Confirmation, countPageHides } from '../../trust/confirmation.ts';
import { withLastWord, type XAccount } from '../account.ts';
import type { MountedButton } from '../button/button.ts';
import { readLinkContext } from '../link-context.ts';
import { fillReplyBox, pressReply, type ReplyJob, type ReplyOutcome } from '../reply/post-reply.ts';
import { createSubmitHub } from '../reply/submit-hub.ts';
import { filledBox, waitForShopper } from '../reply/wait-for-shopper.ts';
import type { Tweet } from '../tweet-model.ts';
import { readCopy } from '../tweet-picture.ts';
import { createAskedEvent } from './asked-event.ts';
import { cartOffer, storeOffer } from './cart-offer.ts';
import { createOutcomeReporter } from './reply-outcome.ts';
import { createReplyWindow } from './reply-window.ts';
import type { SheetChoice } from './sheet-model.ts';
import type { SheetUi } from './sheet-ui.ts';

interface Parts {
  ui: SheetUi;
  send: typeof sendType;
  account(): XAccount | null;
  /** "Allow amazon.de". */
  allow(marketplace: string): void;
  /** "Don't ask again" has been saved. */
  onRemembered(): void;
  signal: AbortSignal;
}

/** An act that the shopper has chosen for a tweet. */
interface ChosenAct {
  mounted: MountedButton;
  tweet: Tweet;
  choice: SheetChoice;
  prepared: Prepared | null;
  confirmed: Confirmation;
  /** Called as soon as further clicks on the tweet's button count again. May be called more than once. */
  release(): void;
}

/**
 * Runs requests, from the shopper's choice of an act to its outcome. Each step is written to the ledger before it is
 * taken.
 */
export function createRequestRunner({ ui, send, account, allow, onRemembered, signal }: Parts) {
  /** X has one reply box, so one reply is written at a time. */
  let isBoxTaken = false;
  const pageHides = countPageHides(signal);
  const reportOutcome = createOutcomeReporter(ui, send);
  const submits = createSubmitHub(signal);

  async function run({ mounted, tweet, choice, prepared, confirmed, release }: ChosenAct): Promise<void> {
    const { act, link, remember, ownStore } = choice;
    // "Add privately" uses no reply box, so it need not wait for a reply, nor a reply for it.
    const needsBox = act !== 'private';
    if (needsBox && isBoxTaken) {
      release();
      return ui.notify({ tone: 'busy', text: replyStrings.oneAtATime });
    }
    if (needsBox) isBoxTaken = true;
    let isReleased = false;
    const releaseAll = () => {
      if (isReleased) return;
      isReleased = true;
      if (needsBox) isBoxTaken = false;
      release();
    };
    const hidesBefore = pageHides();
    const isGood = () => confirmed.isGood() && pageHides() === hidesBefore && !signal.aborted;
    const requestId = crypto.randomUUID();
    const who = withLastWord(account(), prepared?.account);
    const context = readLinkContext(mounted.article, link);
    const asked = createAskedEvent(requestId, tweet, choice, who, context.named);
    const store = ownStore ?? ('marketplace' in link ? link.marketplace : null);
    try {
      if (!isGood()) return ui.notify({ tone: 'bad', text: replyStrings.tooLate });
      if (needsBox) ui.notify({ tone: 'busy', text: replyStrings.sending });
      const picture = context.picture && readCopy(context.picture);
      const command = { kind: 'ask', requestId, asked, act, remember, ...(picture && { picture }) } as const;
      const state = await send(command, isGood);
      if (remember) onRemembered();
      if (act === 'private') {
        ui.notify(
          state === 'opened'
            ? { tone: 'good', text: replyStrings.openedPrivately, ...storeOffer(store, prepared, allow) }
            : { tone: 'good', text: replyStrings.addingPrivately },
        );
      } else {
        const { account: handle, text } = asked;
        const job = { article: mounted.article, tweet, text, handle, signal, isGood };
        const outcome = await runReply(requestId, job, act, releaseAll);
        if (outcome) await reportOutcome(requestId, outcome, cartOffer(store, prepared, allow));
      }
    } catch (error) {
      // Nothing was pressed. The ledger may hold the reply as under way, and nothing will finish it.
      if (needsBox) await reportAbandoned(requestId);
      ui.notify({ tone: 'bad', text: errorSentence(error) });
    } finally {
      releaseAll();
    }
  }

  /**
   * Runs the reply. Rejects only when nothing was pressed.
   * @param onHandOver called when the shopper takes over, so that requests for other tweets can start
   * @returns null when X's own window has taken over
   */
  async function runReply(
    requestId: string,
    job: ReplyJob,
    act: 'reply' | 'edit',
    onHandOver: () => void,
  ): Promise<ReplyOutcome | null> {
    const filled = await fillReplyBox(job);
    if (filled.kind === 'failed' || filled.kind === 'late') return filled;
    if (filled.kind === 'intent') {
      // Only where the sheet said beforehand that X's own window opens, and the shopper chose to send.
      const sends = act === 'reply' && filled.why === 'unknownBox';
      await send({ kind: 'open-intent', requestId, ...(sends && { sends }) });
      ui.notify({ tone: 'plain', text: replyStrings[sends ? 'windowSends' : filled.why] });
      return null;
    }
    const { composer } = filled;
    if (act === 'edit') {
      ui.notify({ tone: 'plain', text: replyStrings.filledIn });
      onHandOver();
      return waitForShopper({ box: filledBox(composer, job), handle: job.handle, ...watchParts(requestId) });
    }
    let mayBePressed = false;
    const beforePress = async () => {
      await reportPressing(requestId);
      mayBePressed = true;
    };
    const onHeldBack = () => {
      onHandOver();
      notifyHeldBack();
    };
    try {
      return await pressReply(job, composer, { submits, beforePress, onHeldBack });
    } catch (error) {
      if (!mayBePressed) throw error;
      log('a reply was pressed, and its outcome was not seen', error);
      return { kind: 'failed', reason: 'unseen', said: '' };
    }
  }

  async function reportPressing(requestId: string): Promise<void> {
    const event = { id: `${requestId}:pressing`, at: Date.now(), kind: 'reply/pressing' } as const;
    await send({ kind: 'report', requestId, event });
  }

  const notifyHeldBack = () => ui.notify({ tone: 'busy', text: replyStrings.held });

  /** What waiting for the shopper's own press needs. */
  function watchParts(requestId: string) {
    const onError = (error: unknown) => log('the press of Reply could not be saved', error);
    return {
      submits,
      signal,
      onPressed: () => void reportPressing(requestId).catch(onError),
      onHeldBack: notifyHeldBack,
    };
  }

  /** Reports that a reply came to nothing. Best effort: the background settles what it does not hear of. */
  async function reportAbandoned(requestId: string): Promise<void> {
    const event = { id: `${requestId}:ended`, at: Date.now(), kind: 'reply/abandoned' } as const;
    await send({ kind: 'report', requestId, event }).catch(() => undefined);
  }

  const resume = createReplyWindow({
    ...{ ui, send, account, submits, pageHides, reportPressing, reportOutcome, signal },
  });

  return { run, resume, isBusy: () => isBoxTaken };
}
