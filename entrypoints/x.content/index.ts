import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { log } from '../../utils/common/log.ts';
import { noAnswerStrings } from '../../utils/i18n/en/no-answer.ts';
import { OrphanedError, send } from '../../utils/messages/client.ts';
import type {
  PageSettings,
  SettingsChanged,
  ShortcutPressed,
  StatesChanged,
  StoresChanged,
  XCommand,
} from '../../utils/messages/x-commands.ts';
import { type InitialState, readAccount, readInitialState } from '../../utils/x/account.ts';
import type { MountedButton } from '../../utils/x/button/button.ts';
import { Buttons } from '../../utils/x/button/buttons.ts';
import { answerOtherCopies } from '../../utils/x/button/other-copy.ts';
import { showPlainNotice } from '../../utils/x/button/plain-notice.ts';
import { findShortcutTarget, watchContextMenus } from '../../utils/x/button/shortcut-target.ts';
import { checkOwnReplyPage, watchDeletions } from '../../utils/x/observe/deletions.ts';
import { createTweetObserver } from '../../utils/x/observe/observe-tweets.ts';
import { type WatchFlags, watchTweets } from '../../utils/x/observe/tweet-watcher.ts';
import { onOrphaned } from '../../utils/x/orphan.ts';
import { type Submit, watchSubmits } from '../../utils/x/reply/submits.ts';
import { createSheetLoader } from '../../utils/x/sheet/sheet-loader.ts';
import { watchVisibilityAge } from '../../utils/x/visibility-age.ts';
import { watchHydration } from '../../utils/x/x-web/hydration.ts';
import { X_MATCHES } from '../../utils/x-facts/hosts.ts';
import './button.css';
import { handleClicks } from './clicks.ts';
import { setLanguageOnX } from './language.ts';

/** Where X's own reply window begins (docs/facts/x.md 1.10). */
const OWN_WINDOW = /^\/(?:intent|compose)\//;

export default defineContentScript({
  matches: [...X_MATCHES],
  // Before X's first paint: the button must be there in the frame in which a tweet first shows.
  runAt: 'document_start',
  main() {
    let initial: InitialState | null = null;
    const account = () => readAccount(document, initial, isFresh());

    const attention: WatchFlags = { buttons: false, every: true, account: false };
    let serving: ReturnType<typeof setTimeout> | undefined;
    const buttons: Buttons = new Buttons({
      attention,
      // Asking costs as much as some buttons: once for all that come in a while.
      busy: () => {
        if (serving === undefined) serving = setTimeout(serve, 500);
      },
      near,
    });
    async function serve() {
      serving = undefined;
      const tweetIds = buttons.serveSettled().slice(0, 200);
      if (tweetIds.length === 0 || !life.check()) return;
      await quietly(async () => show(await tell({ kind: 'states', tweetIds })));
    }
    function show(states: StatesChanged['states']): void {
      buttons.showStates(states);
      life.checkWhile(() => buttons.isUnderWay());
    }
    /** The shopper's pointer or focus has come to a button. */
    function near(at: MountedButton): void {
      buttons.states.see(at);
      later.near(at);
    }

    const isAlive = () => browser.runtime?.id !== undefined;
    const life = onOrphaned(isAlive, () => buttons.orphan());
    const signal = life.work;
    /** Clicks on our buttons are kept from X, and a reply that was begun is seen to its end, for as long as the page lives. */
    const page = new AbortController().signal;

    /** Asks the background; whoever finds out that there is none any more finds it out for all. */
    const tell: typeof send = async (command) => {
      try {
        return await send(command);
      } catch (error) {
        if (error instanceof OrphanedError) life.check();
        throw error;
      }
    };

    /** Runs what the shopper did not ask for: when it fails they need not hear of it, our log does. */
    async function quietly(work: () => Promise<unknown>): Promise<void> {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof OrphanedError)) log('the background could not be told', error);
      }
    }

    const isFresh = watchVisibilityAge(() => {
      const seen = account();
      if (seen) void quietly(() => send({ kind: 'account-seen', ...seen }));
    }, signal);
    const later = createSheetLoader({ buttons, send: tell, account, signal: page }, showPlainNotice);
    const sightings = createTweetObserver(account, (command) => quietly(() => tell(command)), attention);
    const clicks: Parameters<typeof handleClicks>[1] = {
      near,
      pressed: later.pressed,
      clicked: async (at, click) =>
        life.check() ? later.clicked(at, click) : showPlainNotice(noAnswerStrings.orphaned),
    };
    handleClicks(buttons, clicks, page);
    answerOtherCopies(buttons, signal);
    const menuOn = watchContextMenus(buttons, signal);
    const deletions = {
      handle: () => account()?.handle ?? null,
      tell: (gone: XCommand) => quietly(() => tell(gone)),
      signal,
    };
    watchDeletions(deletions);
    // In a window of X's own the shopper may be quicker than the script that watches what they post there.
    const submits: Submit[] = [];
    if (OWN_WINDOW.test(location.pathname)) watchSubmits((submit) => submits.push(submit), signal);
    const looks = {
      linked: (article: Element, links?: readonly Element[]) => buttons.look(article, links),
      every: sightings.look,
      afterBatch: () => {
        if (attention.buttons) buttons.reconcile();
        if (attention.account) sightings.seek();
      },
    };
    watchTweets(document, attention, looks, signal);
    watchHydration(() => buttons.reconcile(), signal);

    const follow = ({ warn, buttonStyle, language }: PageSettings) => {
      later.hint(warn);
      buttons.setStyle(buttonStyle);
      if (setLanguageOnX(language)) buttons.refreshLanguage();
    };
    browser.runtime.onMessage.addListener((message: unknown): undefined => {
      const told = message as SettingsChanged | StatesChanged | StoresChanged | ShortcutPressed | null;
      if (told?.kind === 'states-changed') {
        show(told.states);
        later.changed();
      }
      if (told?.kind === 'settings-changed') follow(told);
      if (told?.kind === 'shortcut-pressed') {
        const at = told.href === null ? findShortcutTarget(buttons) : menuOn(told.href);
        if (at) buttons.states.see(at);
        void later.wanted(told, at);
      }
      if (told?.kind === 'stores-changed') later.allowed(told.allowed);
    });

    const greet = () => tell({ kind: 'hello', loadedAt });
    /** When this page came before the shopper: what their tab did before that is over. */
    let loadedAt = Date.now();
    const loaded = () => {
      initial = readInitialState(document);
      sightings.start(signal);
      void checkOwnReplyPage(deletions);
      void quietly(async () => {
        const told = await greet();
        follow(told);
        if (told.resume) await later.resume(told.resume.requestId, told.resume.tweetId, [...submits]);
      });
    };
    const begin = () => {
      if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', loaded, { once: true, signal });
      else loaded();
    };
    if (isPrerendering()) {
      // Not in the tab yet, and perhaps never: the background hears nothing of it until it is.
      const activated = () => {
        loadedAt = Date.now();
        begin();
      };
      document.addEventListener('prerenderingchange', activated, { once: true, signal });
    } else begin();

    // While the browser kept the page aside (back and forward), no message reached it.
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (!persisted || !life.check()) return;
      buttons.states.forget();
      void quietly(async () => follow(await greet()));
    };
    addEventListener('pageshow', shown, { signal });
  },
});

/** Chromium loads pages that the shopper may go to ahead of time, with our script in them. */
function isPrerendering(): boolean {
  return (document as Document & { prerendering?: boolean }).prerendering === true;
}
