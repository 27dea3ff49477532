import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isPrivateInSafari } from '../../utils/common/private-window.ts';
import { noAnswerStrings } from '../../utils/i18n/en/no-answer.ts';
import type {
  SettingsChanged,
  ShortcutPressed,
  StatesChanged,
  StoresChanged,
} from '../../utils/messages/background-messages.ts';
import type { PageSettings } from '../../utils/messages/x-answers.ts';
import type { XCommand } from '../../utils/messages/x-commands.ts';
import { type LoadedAccount, readAccount, readLoadedAccount, type XAccount } from '../../utils/x/account.ts';
import type { MountedButton } from '../../utils/x/button/button.ts';
import { setOneClick } from '../../utils/x/button/button.ts';
import { Buttons } from '../../utils/x/button/buttons.ts';
import { answerOtherCopies } from '../../utils/x/button/other-copy.ts';
import { showPlainNotice } from '../../utils/x/button/plain-notice.ts';
import { findShortcutTarget, watchContextMenus } from '../../utils/x/button/shortcut-target.ts';
import { findAccount } from '../../utils/x/observe/find-account.ts';
import { createObserverLoader } from '../../utils/x/observe/observer-loader.ts';
import { watchPauses } from '../../utils/x/observe/pauses.ts';
import { type WatchFlags, watchTweets } from '../../utils/x/observe/tweet-watcher.ts';
import { watchOrphaned } from '../../utils/x/orphan.ts';
import { watchSuspicions } from '../../utils/x/page-check/watch-suspicions.ts';
import { type Submit, watchSubmits } from '../../utils/x/reply/submits.ts';
import { createSheetLoader } from '../../utils/x/sheet/sheet-loader.ts';
import { watchTheme } from '../../utils/x/theme.ts';
import { createThreadLoader } from '../../utils/x/thread/thread-loader.ts';
import type { ThreadPanel } from '../../utils/x/thread/thread-panel.ts';
import { watchVisibilityAge } from '../../utils/x/visibility-age.ts';
import { whenIdle } from '../../utils/x/when-idle.ts';
import { watchHydration } from '../../utils/x/x-web/hydration.ts';
import { X_MATCHES } from '../../utils/x-facts/hosts.ts';
import { connectBackground } from './background.ts';
import './button.css';
import { createButtonService } from './button-service.ts';
import { handleClicks } from './clicks.ts';
import { setLanguageOnX } from './language.ts';
import { watchPageStart } from './page-start.ts';

/** Paths of X's own reply window (docs/facts/x.md 1.10). */
const OWN_WINDOW = /^\/(?:intent|compose)\//;

/** The longest that a page which is never idle waits for the background, in ms. */
const CONNECT_WITHIN_MS = 1_000;

type FromBackground = SettingsChanged | StatesChanged | StoresChanged | ShortcutPressed;

/**
 * The content script on X. Everything here depends one way: page readers and buttons know nothing of the sheet, the
 * sheet's loader knows the buttons, and this file connects them and the background.
 */
export default defineContentScript({
  matches: [...X_MATCHES],
  // Before X's first paint: the button must be there in the frame in which a tweet first shows.
  runAt: 'document_start',
  main() {
    if (isPrivateInSafari()) return;
    const flags: WatchFlags = { buttons: false, allTweets: true };
    const buttons = new Buttons(flags);
    const life = watchOrphaned(
      () => browser.runtime?.id !== undefined,
      () => buttons.orphan(),
    );
    const background = connectBackground(life.check);
    const { send, quietly } = background;
    /** For what the shopper did not ask for. */
    const tell = (command: XCommand) => void quietly(() => send(command));
    /** Ends when the extension does. */
    const signal = life.work;
    /** Never ends: an orphaned script still keeps clicks on our buttons from X, and sees a begun reply to its end. */
    const pageSignal = new AbortController().signal;

    let loadedAccount: LoadedAccount | null = null;
    let lookForAccount = () => {};
    /** The account that was told to the background last. */
    let toldHandle = '';
    const tellAccount = (seen: XAccount) => {
      toldHandle = seen.handle;
      tell({ kind: 'account-seen', ...seen });
    };
    const isFresh = watchVisibilityAge(() => {
      const seen = account();
      if (seen) tellAccount(seen);
    }, signal);
    const account = () => readAccount(document, loadedAccount, isFresh());

    // Buttons, clicks on them, and the sheet, whose script is loaded when a button is first used.
    const sheet = createSheetLoader({ buttons, send, account, signal: pageSignal }, showPlainNotice);
    const service = createButtonService(buttons, background, life, () => lookAtThread());
    /** The shopper's pointer or focus has come to a button. */
    const onApproach = (mounted: MountedButton) => {
      // So that the background knows the account before it is asked about it.
      lookForAccount();
      buttons.states.see(mounted);
      sheet.onApproach(mounted);
    };
    const onClick = async (mounted: MountedButton, click: Event) =>
      life.check() ? sheet.onClick(mounted, click) : showPlainNotice(noAnswerStrings.orphaned);
    // Before the page's own scripts: none of them may come first, and learn of a click.
    handleClicks(buttons, { onApproach, onPress: sheet.onPress, onClick }, pageSignal);
    answerOtherCopies(buttons, signal);
    const findMenuTarget = watchContextMenus(buttons, signal);
    let isReady = false;
    let isConnected = false;
    const onFirst = () => {
      const onTheme = () => {
        buttons.colour.forget();
        service.schedule();
      };
      watchTheme(onTheme, signal);
      if (isReady) setTimeout(connect);
    };
    buttons.listen({ onFirst, onWorkDue: service.schedule, onApproach });

    // The thread below the page's tweet, whose script is loaded where that tweet has a button.
    const threadHost = {
      ...{ buttons, send, signal },
      account: () => {
        const seen = account();
        // So that the background knows whose tab this is before it is asked for that account's tally. X may have switched
        // accounts without loading its page anew.
        if (seen && seen.handle !== toldHandle) tellAccount(seen);
        return seen;
      },
      openPanel: (panel: ThreadPanel) => void sheet.openPanel(panel),
    };
    const lookAtThread = createThreadLoader(threadHost, () => send({ kind: 'inject-thread' }));

    // What X's page shows.
    const observed = {
      handle: () => account()?.handle ?? null,
      report: tell,
      loadedPath: location.pathname,
      signal,
    };
    const observer = createObserverLoader(observed, () => quietly(() => send({ kind: 'inject-observer' })));
    const tweetHandlers = {
      onLinkedTweet: (article: Element, links?: readonly Element[]) => buttons.ensureButton(article, links),
      onAnyTweet: observer.observe,
      onBatch: () => {
        if (flags.buttons) buttons.reconcile();
      },
    };
    watchTweets(document, flags, tweetHandlers, signal);
    watchHydration(() => buttons.reconcile(), signal);
    // In X's own reply window the shopper may press Reply before the sheet's script is there to watch it.
    const submits: Submit[] = [];
    const isOwnWindow = OWN_WINDOW.test(location.pathname);
    if (isOwnWindow) watchSubmits((submit) => submits.push(submit), signal);

    // The background.
    const applySettings = ({ warn, act, buttonStyle, language }: PageSettings) => {
      sheet.setWarningHint(warn);
      buttons.setStyle(buttonStyle);
      const hasNewLanguage = setLanguageOnX(language);
      if (setOneClick(warn ? null : act) || hasNewLanguage) buttons.refreshLabels();
      if (hasNewLanguage) lookAtThread();
    };
    const onMessage = (received: unknown): undefined => {
      const message = received as FromBackground | null;
      if (message?.kind === 'states-changed') {
        service.show(message.states);
        sheet.onStatesChanged();
      }
      if (message?.kind === 'settings-changed') applySettings(message);
      if (message?.kind === 'shortcut-pressed') {
        const mounted = message.href === null ? findShortcutTarget(buttons) : findMenuTarget(message.href);
        if (mounted) buttons.states.see(mounted);
        void sheet.onShortcut(message, mounted);
      }
      if (message?.kind === 'stores-changed') sheet.setAllowedStores(message.allowed);
    };

    let loadedAt = Date.now();
    const hello = () => send({ kind: 'hello', loadedAt });
    /** Connects this page with the background, once. */
    const connect = () => {
      if (isConnected || !life.check()) return;
      isConnected = true;
      browser.runtime.onMessage.addListener(onMessage);
      const onAccount = (seen: XAccount) => {
        tellAccount(seen);
        observer.onAccount(seen.handle);
        lookAtThread();
      };
      lookForAccount = findAccount(account, onAccount, signal);
      void quietly(async () => {
        const answer = await hello();
        applySettings(answer);
        if (answer.resume) await sheet.resume(answer.resume, [...submits]);
      });
    };
    const onReady = (at: number) => {
      isReady = true;
      loadedAt = at;
      loadedAccount = readLoadedAccount(document);
      watchPauses(flags, observer.observeAll, signal);
      watchSuspicions(buttons.interference, (suspicion) => tell({ kind: 'check-page', suspicion }), signal);
      if (isOwnWindow || flags.buttons) connect();
      // Only buttons need what the background knows: until the first one it can wait for an idle moment.
      else whenIdle(connect, CONNECT_WITHIN_MS);
    };
    const onShownAgain = () => {
      if (!life.check()) return;
      buttons.states.forget();
      void quietly(async () => applySettings(await hello()));
    };
    watchPageStart({ onReady, onShownAgain }, signal);
  },
});
