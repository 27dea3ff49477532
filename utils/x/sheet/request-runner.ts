import { storeName } from '../../amazon/marketplaces.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { Prepared, XCommandOf } from '../../messages/x-commands.ts';
import type { ButtonState } from '../../requests/fold.ts';
import { errorSentence } from '../../texts/refusal-texts.ts';
import { type Confirmation, countPageHides } from '../../trust/confirmation.ts';
import { withLastWord, type XAccount } from '../account.ts';
import type { MountedButton } from '../button/button.ts';
import { readLinkContext } from '../link-context.ts';
import type { ReplyOutcome } from '../reply/post-reply.ts';
import type { Tweet } from '../tweet-model.ts';
import { readCopy } from '../tweet-picture.ts';
import { createAskedEvent } from './asked-event.ts';
import { cartOffer, storeOffer } from './cart-offer.ts';
import type { createFollower } from './follow-requests.ts';
import { createOutcomeReporter } from './reply-outcome.ts';
import { createReplyRunner } from './reply-runner.ts';
import { createReplyWindow } from './reply-window.ts';
import type { ChosenProduct, SheetChoice } from './sheet-model.ts';
import type { Notice, SheetUi } from './sheet-ui.ts';
import { shownProduct } from './shown-product.ts';
import { linkStore } from './store-target.ts';

interface Parts {
  ui: SheetUi;
  send: typeof sendType;
  account(): XAccount | null;
  /** "Allow amazon.de". */
  allow(marketplace: string): void;
  /** "Don't ask again" has been saved. */
  onRemembered(): void;
  follower: Pick<ReturnType<typeof createFollower>, 'follow'>;
  signal: AbortSignal;
}

/** An act that the shopper has chosen for a tweet. */
export interface ChosenAct {
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
export function createRequestRunner(parts: Parts) {
  const { ui, send, account, allow, onRemembered, follower, signal } = parts;
  /** X has one reply box, so one reply is written at a time. */
  let isBoxTaken = false;
  const pageHides = countPageHides(signal);
  const reportOutcome = createOutcomeReporter(ui, send);
  const replies = createReplyRunner({ ui, send, signal });

  async function run(chosen: ChosenAct): Promise<void> {
    const { choice, confirmed, release } = chosen;
    // "Add privately" uses no reply box, so it need not wait for a reply, nor a reply for it.
    const needsBox = choice.act !== 'private';
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
    try {
      if (!isGood()) return ui.notify({ tone: 'bad', text: replyStrings.tooLate });
      if (choice.act === 'private') await addPrivately(chosen, isGood);
      else await reply(chosen, choice.act, isGood, releaseAll);
    } catch (error) {
      ui.notify({ tone: 'bad', text: errorSentence(error) });
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
    const who = withLastWord(account(), prepared?.account);
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

  /** Asks for each product; the background adds them one at a time. Rejects when none could be asked for. */
  async function addPrivately(chosen: ChosenAct, isGood: () => boolean): Promise<void> {
    const { products, allowFirst } = chosen.choice;
    const titles = new Map<string, string>();
    let state: ButtonState = 'idle';
    let problem: unknown = null;
    for (const product of products) {
      const requestId = crypto.randomUUID();
      try {
        ({ state } = await ask(requestId, chosen, product, isGood));
        titles.set(requestId, titleOf(chosen, product));
      } catch (error) {
        problem = error;
      }
    }
    if (titles.size === 0) throw problem;
    if (allowFirst !== null) {
      const requestIds = [...titles.keys()];
      await send({ kind: 'open-grant', marketplace: allowFirst, requestIds });
    }
    const first = firstNotice(chosen, [...titles.values()], state);
    // What could not be asked for is said with the rest.
    const intro = problem === null ? '' : errorSentence(problem);
    const text = [intro, first.text].filter(Boolean).join(' ');
    await follower.follow({ titles, first: { ...first, text }, intro });
  }

  /** What is shown of private requests at first. `state`: of the last one. */
  function firstNotice(
    { choice, prepared }: ChosenAct,
    titles: readonly string[],
    state: ButtonState,
  ): Notice {
    const [title = ''] = titles;
    const [product] = choice.products;
    if (choice.allowFirst !== null)
      return { tone: 'plain', text: replyStrings.allowInWindow(storeName(choice.allowFirst)) };
    if (state === 'opened') {
      const store = product ? storeOf(product) : null;
      return { tone: 'good', text: replyStrings.openedPrivately, ...storeOffer(store, prepared, allow) };
    }
    const isMany = titles.length > 1;
    return {
      tone: 'busy',
      text: isMany ? replyStrings.addingMany(titles.length) : replyStrings.adding(title),
    };
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
    ui.notify({ tone: 'busy', text: replyStrings.sending });
    let outcome: ReplyOutcome | null;
    try {
      const { asked } = await ask(requestId, chosen, product, isGood);
      const { account: handle, text } = asked;
      const job = { article: mounted.article, tweet, text, handle, signal, isGood };
      outcome = await replies.run(requestId, job, act, releaseAll);
    } catch (error) {
      // Nothing was pressed. The ledger may hold the reply as under way, and nothing will finish it.
      await replies.reportAbandoned(requestId);
      throw error;
    }
    if (!outcome) return;
    const offer = cartOffer(storeOf(product), prepared, allow);
    await reportOutcome(requestId, outcome, (posted) => {
      if (!offer.text) return ui.notify(posted);
      const first: Notice = { ...posted, ...offer, text: `${posted.text} ${offer.text}` };
      const titles = new Map([[requestId, titleOf(chosen, product)]]);
      void follower.follow({ titles, first, intro: posted.text });
    });
  }

  const { submits, reportPressing } = replies;
  const resume = createReplyWindow({
    ...{ ui, send, account, submits, pageHides, reportPressing, reportOutcome, signal },
  });

  return { run, resume, isBusy: () => isBoxTaken };
}

/** The store whose cart a chosen product goes into; null for a short link. */
function storeOf({ link, ownStore }: ChosenProduct): string | null {
  return ownStore ?? linkStore(link);
}

/** What to call a chosen product until a page of Amazon's has named it. */
function titleOf({ mounted, tweet, prepared }: ChosenAct, { link }: ChosenProduct): string {
  const known = prepared?.titles?.[tweet.links.indexOf(link)];
  return shownProduct(link, readLinkContext(mounted.article, link), known).title;
}
