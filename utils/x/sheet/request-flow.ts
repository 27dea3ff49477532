import { replyStrings } from '../../i18n/en/reply.ts';
import type { ShortcutPressed } from '../../messages/background-messages.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { Prepared } from '../../messages/x-answers.ts';
import { errorSentence } from '../../texts/refusal-texts.ts';
import { type Confirmation, confirmNow } from '../../trust/confirmation.ts';
import type { ClickProblem } from '../../trust/visibility-watch.ts';
import type { XAccount } from '../account.ts';
import type { MountedButton } from '../button/button.ts';
import type { Buttons } from '../button/buttons.ts';
import type { ClickProof } from '../button/click-proof.ts';
import { renewButton } from '../button/renew-button.ts';
import { readLinkContext } from '../link-context.ts';
import { countAskedHere } from '../thread/asked-here.ts';
import { readLinkBehind } from '../tweet.ts';
import { tweetDialectOf } from '../tweet-dialect.ts';
import type { Tweet } from '../tweet-model.ts';
import { createClaims } from './claims.ts';
import { createFollower } from './follow-requests.ts';
import { chooseByOneClick, type Trigger } from './one-click.ts';
import { type OpenSheet, openSheet } from './open-sheet.ts';
import { createRequestRunner } from './request-runner.ts';
import { createChoiceRunner } from './run-choice.ts';
import type { SheetActions, SheetData } from './sheet-model.ts';
import type { SheetUi } from './sheet-ui.ts';
import { createSheetUpdates } from './sheet-updates.ts';
import { readTweetOfButton } from './tweet-of-button.ts';
import { UNDO_REPLY_MS } from './undo-window.ts';

interface Parts {
  ui: SheetUi;
  buttons: Pick<Buttons, 'buttonOf' | 'buttonIn' | 'reconcile'>;
  send: typeof sendType;
  account(): XAccount | null;
  /** Where to log in to X and come back to this path; null unless the page says that nobody is logged in. */
  loginHref(path: string): string | null;
  /** How long a reply by one click can be taken back, in ms; 0: not at all. */
  undoMs?: number;
  proof: Pick<ClickProof, 'findClickProblem' | 'recheckClick'>;
  signal: AbortSignal;
}

/** Leads from a click on a button to the act that the shopper chooses in the sheet, or has chosen in the settings. */
export function createRequestFlow(parts: Parts) {
  const { ui, buttons, send, account, loginHref, proof, undoMs = UNDO_REPLY_MS, signal } = parts;
  /**
   * Was the warning on when last heard of? Then the sheet shows at once, before the background has answered. It is
   * only a hint: without the sheet the background is always asked first. False until something is known, so that an
   * early click does not meet a sheet that is turned off.
   */
  let warnHint = false;
  /**
   * The tweets for which an act is being started (by id), and the stores whose page is being opened. A second click
   * meanwhile, or a key at the same time, is part of the same gesture and starts nothing.
   */
  const claims = createClaims();
  const updates = createSheetUpdates(prepare);
  const onRemembered = () => {
    warnHint = false;
  };
  const follower = createFollower({ ui, send, finish, signal });
  const runner = createRequestRunner({ ui, send, account, allow, onRemembered, follower, undoMs, signal });
  const runChoice = createChoiceRunner({ account, prepare, open, run: runner.run, showErrorNotice });

  async function onClick(mounted: MountedButton, click: Event, confirmed: Confirmation): Promise<void> {
    // Asked for every click: the click proof forgets the press with it.
    const problem = proof.findClickProblem(mounted, click);
    // Of a double or triple click the first one counts.
    if (click instanceof UIEvent && click.detail > 1) return;
    await start(mounted, 'click', problem, confirmed);
  }

  async function onShortcut(
    { act, href }: ShortcutPressed,
    mounted: MountedButton | null,
    confirmed: Confirmation,
  ): Promise<void> {
    if (mounted) await start(mounted, act, null, confirmed, href);
    else
      ui.showNotice({
        tone: 'plain',
        text: replyStrings[href === null ? 'noTweetFocused' : 'noProductInLink'],
      });
  }

  /**
   * @param trigger a click does what the settings say; a shortcut opens the sheet or adds privately
   * @param problem why the click cannot be trusted: then the sheet opens, whatever the settings say
   * @param href the link in the tweet whose product is meant; null: the tweet's first, or the shopper chooses
   */
  async function start(
    mounted: MountedButton,
    trigger: Trigger,
    problem: ClickProblem | null,
    confirmed: Confirmation,
    href: string | null = null,
  ): Promise<void> {
    const found = readTweetOfButton(mounted);
    if (!found) {
      const next = renewButton(buttons, mounted);
      if (!next || next.tweetId !== mounted.tweetId || !readTweetOfButton(next))
        return ui.showNotice({ tone: 'bad', text: replyStrings[next ? 'movedOn' : 'movedAway'] });
      // The same tweet, but not the button that was clicked: the shopper confirms in the sheet.
      return start(next, trigger, problem ?? 'hidden', confirmed, href);
    }
    const linkBehind = href === null ? null : readLinkBehind(mounted.article, href);
    if (href !== null && !linkBehind)
      return ui.showNotice({ tone: 'plain', text: replyStrings.noProductInLink });
    const tweet: Tweet = linkBehind ? { ...found, links: [linkBehind] } : found;
    if (claims.has(tweet.id)) return;
    if (runner.isBusy()) return runner.showBusyNotice();

    const signedIn = account();
    const data: SheetData = {
      ...{ tweet, account: signedIn, prepared: null, clickProblem: null },
      loginHref: signedIn ? null : loginHref(new URL(tweet.url).pathname),
      contexts: tweet.links.map((one) => readLinkContext(mounted.article, one)),
      askedHere: countAskedHere(tweet.id, signedIn?.handle ?? null),
      opensWindow: !tweetDialectOf(mounted.article).hasKnownReplyBox,
    };
    const opensAtOnce = trigger === 'sheet' || (trigger === 'click' && warnHint);
    const release = opensAtOnce ? () => undefined : (claims.take(tweet.id) ?? (() => undefined));
    const changesBefore = updates.changes();
    try {
      const opened = opensAtOnce ? open(mounted, data) : null;
      const prepared = await prepare(tweet);
      warnHint = prepared.warn;
      if (opened) {
        opened.update({ prepared });
        return await updates.refreshSince(changesBefore);
      }
      const choice = chooseByOneClick(trigger, data, prepared);
      const remainingProblem = choice && problem === 'quick' ? await proof.recheckClick(mounted) : problem;
      // A sheet that has come up meanwhile would hide that the reply can still be undone.
      const hidesUndo = choice?.act === 'reply' && updates.isOpen();
      if (choice && remainingProblem === null && !hidesUndo)
        return await runner.run({ mounted, tweet, choice, prepared, isOneClick: true, confirmed, release });
      // So would this sheet, if another tweet's reply has begun meanwhile.
      if (runner.isBusy()) return runner.showBusyNotice();
      const isDoubted = choice !== null && !hidesUndo;
      open(mounted, { ...data, prepared, clickProblem: isDoubted ? replyStrings.askedAfterAll : null });
      await updates.refreshSince(changesBefore);
    } catch (error) {
      ui.close();
      showErrorNotice(error);
    } finally {
      release();
    }
  }

  function open(mounted: MountedButton, data: SheetData): OpenSheet {
    return updates.track(openSheet(ui, mounted, data, (shown) => createActions(mounted, shown)));
  }

  function createActions(mounted: MountedButton, shown: SheetData): SheetActions {
    return {
      choose(choice) {
        ui.close();
        const release = claims.take(shown.tweet.id);
        if (!release) return showClaimedNotice();
        void runChoice(mounted, shown, { choice, confirmed: confirmNow(), release });
      },
      finish(requestId) {
        ui.close();
        finish(requestId);
      },
      allow,
    };
  }

  function prepare({ id, links }: Tweet): Promise<Prepared> {
    return send({ kind: 'prepare', tweetId: id, links });
  }

  function finish(requestId: string): void {
    void send({ kind: 'finish', requestId }).catch(showErrorNotice);
  }

  function allow(marketplace: string): void {
    const release = claims.take(`allow ${marketplace}`);
    if (!release) return;
    const opening = send({ kind: 'open-grant', marketplace }).catch((error) => {
      ui.close();
      showErrorNotice(error);
    });
    void opening.finally(release);
  }

  /** The tweet's last act is still being started, so nothing new is. */
  function showClaimedNotice(): void {
    if (runner.isBusy()) runner.showBusyNotice();
    else ui.showNotice({ tone: 'plain', text: replyStrings.stillStarting });
  }

  function showErrorNotice(error: unknown): void {
    ui.showNotice({ tone: 'bad', text: errorSentence(error) });
  }

  return {
    onClick,
    onShortcut,
    resume: runner.resume,
    async onStatesChanged(): Promise<void> {
      await Promise.all([updates.onStatesChanged(), follower.refresh()]);
    },
    setAllowedStores: updates.setAllowedStores,
    setWarningHint: (warn: boolean) => {
      warnHint = warn;
    },
  };
}
