import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isPrivateInSafari } from '../../utils/common/private-window.ts';
import type {
  SettingsChanged,
  ShortcutPressed,
  StatesChanged,
  StoresChanged,
} from '../../utils/messages/background-messages.ts';
import type { PageSettings } from '../../utils/messages/x-answers.ts';
import type { Suspicion, XCommand } from '../../utils/messages/x-commands.ts';
import { type LoadedAccount, readAccount, readLoadedAccount, type XAccount } from '../../utils/x/account.ts';
import { findAccount } from '../../utils/x/observe/find-account.ts';
import { createObserverLoader } from '../../utils/x/observe/observer-loader.ts';
import { watchPauses } from '../../utils/x/observe/pauses.ts';
import { type WatchFlags, watchTweets } from '../../utils/x/observe/tweet-watcher.ts';
import { watchOrphaned } from '../../utils/x/orphan.ts';
import { watchSuspicions } from '../../utils/x/page-check/watch-suspicions.ts';
import { mayHoldProductLink } from '../../utils/x/tweet-links.ts';
import { watchVisibilityAge } from '../../utils/x/visibility-age.ts';
import { whenIdle } from '../../utils/x/when-idle.ts';
import { watchHydration } from '../../utils/x/x-web/hydration.ts';
import { X_MATCHES } from '../../utils/x-facts/hosts.ts';
import { connectBackground } from './background.ts';
import './button.css';
import { handleClicks } from './clicks.ts';
import { watchPageStart } from './page-start.ts';
import { createProductPart, type ProductPart } from './product-part.ts';

/** Paths of X's own reply window (docs/facts/x.md 1.10). */
const OWN_WINDOW = /^\/(?:intent|compose)\//;

/** The longest that a page which is never idle waits for the background, in ms. */
const CONNECT_WITHIN_MS = 1_000;

type FromBackground = SettingsChanged | StatesChanged | StoresChanged | ShortcutPressed;

/**
 * The content script on X. Everything here depends one way: page readers and buttons know nothing of the sheet, the
 * sheet's loader knows the buttons, product-part.ts connects both, and this file has what every page needs, and connects
 * all with the background.
 */
export default defineContentScript({
  matches: [...X_MATCHES],
  // Before X's first paint: the button must be there in the frame in which a tweet first shows.
  runAt: 'document_start',
  main() {
    if (isPrivateInSafari()) return;
    const flags: WatchFlags = { buttons: false, allTweets: true };
    /** Buttons and all that follows from them; made when the page first shows a link to a product. */
    let part: ProductPart | undefined;
    const life = watchOrphaned(
      () => browser.runtime?.id !== undefined,
      () => part?.buttons.orphan(),
    );
    const background = connectBackground(life.check);
    const { send, quietly } = background;
    /** For what the shopper did not ask for. */
    const tell = (command: XCommand) => void quietly(() => send(command));
    /** Ends when the extension does. */
    const signal = life.work;

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
    /** X may have switched accounts without loading its page anew. */
    const toldAccount = () => {
      const seen = account();
      if (seen && seen.handle !== toldHandle) tellAccount(seen);
      return seen;
    };

    // Before the page's own scripts: none of them may come first, and learn of a click.
    handleClicks(
      { buttonAt: (target) => part?.buttons.buttonAt(target) },
      {
        onApproach: (mounted) => part?.onApproach(mounted),
        onPress: (mounted, event) => part?.onPress(mounted, event),
        onClick: async (mounted, event) => part?.onClick(mounted, event),
      },
    );

    let isReady = false;
    let isConnected = false;
    let settings: PageSettings | undefined;
    const applySettings = (next: PageSettings) => {
      settings = next;
      part?.applySettings(next);
    };
    const makePart = () => {
      const made = createProductPart({
        ...{ flags, background, life, account, toldAccount },
        lookForAccount: () => lookForAccount(),
        onFirstButton: () => {
          if (isReady) setTimeout(connect);
        },
        listen: () => listen(),
      });
      if (settings) made.applySettings(settings);
      return made;
    };
    const needPart = () => {
      part ??= makePart();
      return part;
    };

    // What X's page shows.
    const observed = {
      handle: () => account()?.handle ?? null,
      report: tell,
      loadedPath: location.pathname,
      signal,
    };
    const observer = createObserverLoader(observed, () => quietly(() => send({ kind: 'inject-observer' })));
    const tweetHandlers = {
      onLinkedTweet(article: Element, links?: readonly Element[]) {
        // An orphan can no longer make it: the browser refuses it the strings.
        if (part || (mayHoldProductLink(article, links) && life.check()))
          needPart().buttons.ensureButton(article, links);
      },
      onAnyTweet: observer.observe,
      onBatch() {
        if (flags.buttons) part?.buttons.reconcile();
      },
    };
    watchTweets(document, flags, tweetHandlers, signal);
    watchHydration(() => part?.buttons.reconcile(), signal);
    const isOwnWindow = OWN_WINDOW.test(location.pathname);
    if (isOwnWindow) needPart().watchReplyWindow();

    // The background.
    const onMessage = (received: unknown): undefined => {
      const message = received as FromBackground | null;
      if (message?.kind === 'settings-changed') applySettings(message);
      // A page without a product answers a shortcut, too.
      else if (message?.kind === 'shortcut-pressed') needPart().onMessage(message);
      else if (message) part?.onMessage(message);
    };

    let isListening = false;
    /** Also before the page is parsed: its first tweets may have buttons by then. */
    const listen = () => {
      if (isListening) return;
      isListening = true;
      browser.runtime.onMessage.addListener(onMessage);
    };

    let loadedAt = Date.now();
    const hello = () => send({ kind: 'hello', loadedAt });
    /** Connects this page with the background, once. */
    const connect = () => {
      if (isConnected || !life.check()) return;
      isConnected = true;
      listen();
      const onAccount = (seen: XAccount) => {
        tellAccount(seen);
        observer.onAccount(seen.handle);
        part?.lookAtThread();
      };
      lookForAccount = findAccount(account, onAccount, signal);
      void quietly(async () => {
        const answer = await hello();
        applySettings(answer);
        if (answer.resume) await needPart().resume(answer.resume);
      });
    };
    const onReady = (at: number) => {
      isReady = true;
      loadedAt = at;
      loadedAccount = readLoadedAccount(document);
      watchPauses(flags, observer.observeAll, signal);
      const onSuspicion = (suspicion: Suspicion | null) => tell({ kind: 'check-page', suspicion });
      watchSuspicions(() => part?.buttons.interference, onSuspicion, signal);
      if (isOwnWindow || flags.buttons) connect();
      // Only buttons need what the background knows: until the first one it can wait for an idle moment.
      else whenIdle(connect, CONNECT_WITHIN_MS);
    };
    const onShownAgain = () => {
      if (!life.check()) return;
      part?.buttons.states.forget();
      void quietly(async () => applySettings(await hello()));
    };
    watchPageStart({ onReady, onShownAgain }, signal);
  },
});
