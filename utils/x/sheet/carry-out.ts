import { log } from '../../common/log.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { Prepared } from '../../messages/x-commands.ts';
import { errorSentence } from '../../texts/refusal-texts.ts';
import { type Confirmation, countPageHides } from '../../trust/confirmation.ts';
import { withLastWord, type XAccount } from '../account.ts';
import type { MountedButton } from '../button/button.ts';
import { fillReplyBox, pressReply, type ReplyJob, type ReplyOutcome } from '../reply/post-reply.ts';
import { makeSubmitHub } from '../reply/submit-hub.ts';
import type { Submit } from '../reply/submits.ts';
import { filledBox, intentBox, watchShopper } from '../reply/wait-for-shopper.ts';
import type { Tweet } from '../tweet-model.ts';
import { readPicture } from '../tweet-picture.ts';
import { makeAskedEvent } from './asked-event.ts';
import { cartOffer, storeOffer } from './cart-offer.ts';
import { createOutcomeReporter } from './reply-outcome.ts';
import type { SheetChoice, SheetUi } from './sheet-ui.ts';

interface Parts {
  face: SheetUi;
  send: typeof sendType;
  account(): XAccount | null;
  /** "Allow amazon.de". */
  allow(marketplace: string): void;
  /** "Don't ask again" has been noted down. */
  remembered(): void;
  signal: AbortSignal;
}

/** An act that the shopper has chosen, for a tweet. */
export interface Chosen {
  at: MountedButton;
  tweet: Tweet;
  choice: SheetChoice;
  prepared: Prepared | null;
  confirmed: Confirmation;
  /** Called once further gestures on the tweet count again. */
  release(): void;
}

/** From the shopper's choice of an act to its end. The ledger hears of every step before it is taken. */
export function makeCarryOut({ face, send, account, allow, remembered, signal }: Parts) {
  /** X has one reply box for us at a time. */
  let boxIsTaken = false;
  const leaves = countPageHides(signal);
  const end = createOutcomeReporter(face, send);
  const submits = makeSubmitHub(signal);

  async function carryOut({ at, tweet, choice, prepared, confirmed, release }: Chosen): Promise<void> {
    const { act, link, remember, ownStore } = choice;
    // What goes into the cart alone needs no reply box: the next one may be asked for at once.
    const needsBox = act !== 'private';
    if (needsBox && boxIsTaken) {
      release();
      return face.notify({ tone: 'busy', text: replyStrings.oneAtATime });
    }
    if (needsBox) boxIsTaken = true;
    let isLetGo = false;
    const letGo = () => {
      if (isLetGo) return;
      isLetGo = true;
      if (needsBox) boxIsTaken = false;
      release();
    };
    const leavesBefore = leaves();
    const isGood = () => confirmed.isGood() && leaves() === leavesBefore && !signal.aborted;
    const requestId = crypto.randomUUID();
    const asked = makeAskedEvent(requestId, tweet, choice, withLastWord(account(), prepared?.account));
    const store = ownStore ?? ('marketplace' in link ? link.marketplace : null);
    try {
      if (!isGood()) return face.notify({ tone: 'bad', text: replyStrings.tooLate });
      if (needsBox) face.notify({ tone: 'busy', text: replyStrings.sending });
      const picture = readPicture(at.article);
      const command = { kind: 'ask', requestId, asked, act, remember, ...(picture && { picture }) } as const;
      const state = await send(command, isGood);
      if (remember) remembered();
      if (act === 'private')
        face.notify(
          state === 'opened'
            ? { tone: 'good', text: replyStrings.openedPrivately, ...storeOffer(store, prepared, allow) }
            : { tone: 'good', text: replyStrings.addingPrivately },
        );
      else {
        const { account: handle, text } = asked;
        const errand = { article: at.article, tweet, text, handle, signal, isGood };
        const ended = await reply(requestId, errand, act, letGo);
        if (ended) await end(requestId, ended, cartOffer(store, prepared, allow));
      }
    } catch (error) {
      // Nothing was pressed. The reply may be written down as under way, and nobody is at it any more.
      if (needsBox) await giveUp(requestId);
      face.notify({ tone: 'bad', text: errorSentence(error) });
    } finally {
      letGo();
    }
  }

  /**
   * Runs the reply. Rejects only where nothing was pressed.
   * @param handOver called when the shopper takes over, so that other tweets may be asked for
   * @returns null when X's own window has taken over
   */
  async function reply(
    requestId: string,
    errand: ReplyJob,
    act: 'reply' | 'edit',
    handOver: () => void,
  ): Promise<ReplyOutcome | null> {
    const filled = await fillReplyBox(errand);
    if (filled.kind === 'failed' || filled.kind === 'late') return filled;
    if (filled.kind === 'intent') {
      await send({ kind: 'open-intent', requestId });
      face.notify({ tone: 'plain', text: replyStrings[filled.why] });
      return null;
    }
    const { composer } = filled;
    if (act === 'edit') {
      face.notify({ tone: 'plain', text: replyStrings.filledIn });
      handOver();
      return watchShopper({ box: filledBox(composer, errand), handle: errand.handle, ...watched(requestId) });
    }
    const press = { mayBeDone: false };
    const beforePress = async () => {
      await notePress(requestId);
      press.mayBeDone = true;
    };
    const held = () => {
      handOver();
      tellHeld();
    };
    try {
      return await pressReply(errand, composer, { submits, beforePress, held });
    } catch (error) {
      if (!press.mayBeDone) throw error;
      log('a reply was pressed, and its end was not seen', error);
      return { kind: 'failed', reason: 'unseen', said: '' };
    }
  }

  async function notePress(requestId: string): Promise<void> {
    const event = { id: `${requestId}:pressing`, at: Date.now(), kind: 'reply/pressing' } as const;
    await send({ kind: 'report', requestId, event });
  }

  const tellHeld = () => face.notify({ tone: 'busy', text: replyStrings.held });

  /** What a watch of the shopper's own press needs. */
  function watched(requestId: string) {
    const note = (error: unknown) => log('the press of Reply could not be noted down', error);
    return { submits, signal, pressed: () => void notePress(requestId).catch(note), held: tellHeld };
  }

  /** Notes down that a reply came to nothing, where it was written down at all. */
  async function giveUp(requestId: string): Promise<void> {
    const event = { id: `${requestId}:ended`, at: Date.now(), kind: 'reply/abandoned' } as const;
    await send({ kind: 'report', requestId, event }).catch(() => undefined);
  }

  /** This page is X's own reply window of a request: watch for what the shopper does in it. */
  async function resume(requestId: string, tweetId: string, earlier: readonly Submit[]): Promise<void> {
    const box = intentBox(tweetId);
    await end(requestId, await watchShopper({ box, handle: null, earlier, ...watched(requestId) }));
  }

  return { carryOut, resume, isBusy: () => boxIsTaken };
}
