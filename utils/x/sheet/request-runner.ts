import { replyStrings } from '../../i18n/en/reply.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { XCommandOf } from '../../messages/x-commands.ts';
import { errorSentence } from '../../texts/refusal-texts.ts';
import { countPageHides } from '../../trust/confirmation.ts';
import { withKnownVisibility, type XAccount } from '../account.ts';
import { readLinkContext } from '../link-context.ts';
import type { ReplyJob, ReplyOutcome } from '../reply/post-reply.ts';
import { readCopy } from '../tweet-picture.ts';
import { createPrivateAdder } from './add-privately.ts';
import { createAskedEvent } from './asked-event.ts';
import { cartOffer } from './cart-offer.ts';
import { type ChosenAct, chosenStore, chosenTitle } from './chosen-act.ts';
import type { createFollower } from './follow-requests.ts';
import { createOutcomeReporter } from './reply-outcome.ts';
import { createReplyRunner } from './reply-runner.ts';
import { createReplyWindow } from './reply-window.ts';
import { noteFocus } from './return-focus.ts';
import type { ChosenProduct } from './sheet-model.ts';
import type { Notice, SheetUi } from './sheet-ui.ts';
import { createUndoOffer } from './undo-offer.ts';

interface Parts {
  ui: SheetUi;
  send: typeof sendType;
  account(): XAccount | null;
  /** "Allow amazon.de". */
  allow(marketplace: string): void;
  /** "Don't ask again" has been saved. */
  onRemembered(): void;
  follower: Pick<ReturnType<typeof createFollower>, 'follow'>;
  /** How long a reply by one click can be taken back, in ms. */
  undoMs: number;
  signal: AbortSignal;
}

/**
 * Runs requests, from the shopper's choice of an act to its outcome. Each step is written to the ledger before it is
 * taken.
 */
export function createRequestRunner(parts: Parts) {
  const { ui, send, account, allow, onRemembered, follower, undoMs, signal } = parts;
  /** X has one reply box, so one reply is written at a time. */
  let isBoxTaken = false;
  const pageHides = countPageHides(signal);
  const reportOutcome = createOutcomeReporter(ui, send);
  const replies = createReplyRunner({ ui, send, signal });
  const undo = createUndoOffer({ ui, undoMs, signal });
  const addPrivately = createPrivateAdder({ send, ask, allow, follower });

  async function run(chosen: ChosenAct): Promise<void> {
    const { choice, confirmed, release } = chosen;
    // "Add privately" uses no reply box, so it need not wait for a reply, nor a reply for it.
    const needsBox = choice.act !== 'private';
    if (needsBox && isBoxTaken) {
      release();
      return showBusyNotice();
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
    try {
      if (!isGood()) return ui.showNotice({ tone: 'bad', text: replyStrings.tooLate });
      if (choice.act === 'private') await addPrivately(chosen, isGood);
      else await reply(chosen, choice.act, isGood, releaseAll);
    } catch (error) {
      ui.showNotice({ tone: 'bad', text: errorSentence(error) });
    } finally {
      releaseAll();
    }
  }

  /**
   * Writes one request; the background carries it out as far as it can without X's page.
   * @returns its first event and its button's state
   */
  async function ask(
    requestId: string,
    { mounted, tweet, choice, prepared }: ChosenAct,
    product: ChosenProduct,
    isGood: () => boolean,
  ) {
    const { act, remember, foreignLinks, allowFirst } = choice;
    const who = withKnownVisibility(account(), prepared?.account);
    const context = readLinkContext(mounted.article, product.link);
    const asked = createAskedEvent(requestId, tweet, product, who, context.named);
    const picture = context.picture && readCopy(context.picture);
    const command: XCommandOf<'ask'> = {
      ...{ kind: 'ask', requestId, asked, act, remember },
      ...(foreignLinks && { foreignLinks }),
      ...(allowFirst !== null && { afterGrant: true }),
      ...(picture && { picture }),
    };
    const state = await send(command, isGood);
    if (remember) onRemembered();
    return { state, asked };
  }

  /** Asks for a reply, carries it out, and reports its outcome. */
  async function reply(
    chosen: ChosenAct,
    act: 'reply' | 'edit',
    isGood: () => boolean,
    releaseAll: () => void,
  ): Promise<void> {
    const { mounted, tweet, choice, prepared } = chosen;
    const [product] = choice.products;
    if (!product) return;
    const requestId = crypto.randomUUID();
    const title = chosenTitle(chosen, product);
    const returnFocus = noteFocus(mounted);
    if (!chosen.isOneClick) ui.showNotice({ tone: 'busy', text: replyStrings.sending });
    let outcome: ReplyOutcome | null;
    try {
      const { asked } = await ask(requestId, chosen, product, isGood);
      const { account: handle, text } = asked;
      const job: ReplyJob = { article: mounted.article, tweet, text, handle, signal, isGood };
      if (chosen.isOneClick && act === 'reply') {
        const hidesBefore = pageHides();
        const end = await undo.offer(job, title);
        if (typeof end === 'string') return await giveUp(requestId, end);
        job.isGood = () => end.isGood() && pageHides() === hidesBefore && !signal.aborted;
        ui.showNotice({ tone: 'busy', text: replyStrings.sending });
      }
      outcome = await replies.run(requestId, job, act, releaseAll);
    } catch (error) {
      // Nothing was pressed. The ledger may hold the reply as under way, and nothing will finish it.
      await replies.reportAbandoned(requestId);
      throw error;
    }
    if (!outcome) return;
    returnFocus();
    const offer = cartOffer(chosenStore(product), prepared, allow);
    await reportOutcome(requestId, outcome, (posted) => {
      if (!offer.text) return ui.showNotice(posted);
      const first: Notice = { ...posted, ...offer, text: joinSentences(posted.text, offer.text) };
      const titles = new Map([[requestId, title]]);
      void follower.follow({ titles, first, intro: posted.text });
    });
  }

  /** A reply by one click was taken back, or the page was left, before anything was sent. */
  async function giveUp(requestId: string, why: 'undone' | 'left'): Promise<void> {
    const isUndone = why === 'undone';
    await replies.reportAbandoned(requestId, isUndone ? why : undefined);
    const text = isUndone ? replyStrings.abandoned.undone : replyStrings.movedOnFirst;
    ui.showNotice({ tone: isUndone ? 'plain' : 'bad', text });
  }

  const { submits, reportPressing } = replies;
  const resume = createReplyWindow({
    ...{ ui, send, account, submits, pageHides, reportPressing, reportOutcome, signal },
  });

  /** The box is taken: nothing is started. A reply that can still be undone still can. */
  function showBusyNotice(): void {
    const action = undo.action();
    ui.showNotice({ tone: 'busy', text: replyStrings.oneAtATime, ...(action && { action }) });
  }

  return { run, resume, isBusy: () => isBoxTaken, showBusyNotice };
}
