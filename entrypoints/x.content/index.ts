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
import type { XAccount } from '../../utils/x/account.ts';
import { findAccount } from '../../utils/x/observe/find-account.ts';
import { createObserverLoader } from '../../utils/x/observe/observer-loader.ts';
import { watchPauses } from '../../utils/x/observe/pauses.ts';
import { type WatchFlags, watchTweets } from '../../utils/x/observe/tweet-watcher.ts';
import { watchOrphaned } from '../../utils/x/orphan.ts';
import { watchSuspicions } from '../../utils/x/page-check/watch-suspicions.ts';
import { mayHoldProductLink } from '../../utils/x/tweet-links.ts';
import { whenIdle } from '../../utils/x/when-idle.ts';
import { watchHydration } from '../../utils/x/x-web/hydration.ts';
import { X_MATCHES } from '../../utils/x-facts/hosts.ts';
import { connectBackground } from './background.ts';
import './button.css';
import { handleClicks } from './clicks.ts';
import { createPageAccount } from './page-account.ts';
import { afterFirstTweet, watchPageStart } from './page-start.ts';
import { createProductPart, type ProductPart } from './product-part.ts';

/** Paths of X's own reply window (docs/facts/x.md 1.10). */
const OWN_WINDOW = /^\/(?:intent|compose)\//;

/** The longest that a page which is never idle waits for the background, in ms. */
const CONNECT_WITHIN_MS = 1_000;

type FromBackground = SettingsChanged | StatesChanged | StoresChanged | ShortcutPressed;

/**
 * The content script on X. Everything here depends one way: page readers and buttons know nothing of the sheet, the
 * sheet's loader knows the buttons, product-part.ts connects both, and this file has what every page needs, and connects
 * all with the background. At the start of the page it only finds tweets and takes clicks; the first message follows when
 * the page is idle, and all else when X has drawn its first tweet.
 */
export default defineContentScript({
  matches: [...X_MATCHES],
  // Before X's first paint: the button must be there in the frame in which a tweet first shows.
  runAt: 'document_start',
  main() {
    if (isPrivateInSafari()) return;
    const flags: WatchFlags = { buttons: false, allTweets: false };
    /** Buttons and all that follows from them; made when the page first shows a link to a product. */
    let part: ProductPart | undefined;
    /** Looks for own replies and Amazon's answers; made once X has drawn its first tweet. */
    let observer: ReturnType<typeof createObserverLoader> | undefined;
    let stopWatching: (() => void) | undefined;
    const life = watchOrphaned(
      () => browser.runtime?.id !== undefined,
      () => {
        stopWatching?.();
        part?.buttons.orphan();
      },
    );
    // So that a shopper who comes back to the page sees it before they click.
    document.addEventListener('visibilitychange', life.check);
    const background = connectBackground(life.check);
    const { send, quietly } = background;
    /** For what the shopper did not ask for. */
    const tell = (command: XCommand) => quietly(() => send(command));

    const account = createPageAccount(tell);
    let lookForAccount = () => {};

    // Before the page's own scripts: none of them may come first, and learn of a click.
    handleClicks(
      () => part,
      (event) => {
        account.onInput();
        if (event.type !== 'click' || !event.isTrusted) return;
        // It may be the first of those that delete a reply.
        start();
        observer?.onClick(event);
      },
    );

    let isReady = false;
    let connected: Promise<void> | undefined;
    let settings: PageSettings | undefined;
    const applySettings = (next: PageSettings) => {
      settings = next;
      part?.applySettings(next);
    };
    const makePart = () => {
      const made = createProductPart({
        ...{ flags, background, life, account: account.read },
        lookForAccount: () => {
          start();
          lookForAccount();
        },
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
    const tweetHandlers = {
      onLinkedTweet(article: Element, links?: readonly Element[]) {
        // An orphan can no longer make it: the browser refuses it the strings.
        if (part || (mayHoldProductLink(article, links) && life.check()))
          needPart().buttons.ensureButton(article, links);
      },
      onAnyTweet: (article: Element) => observer?.observe(article),
      onBatch() {
        if (flags.buttons) part?.buttons.reconcile();
      },
    };
    stopWatching = watchTweets(document, flags, tweetHandlers);
    watchHydration(() => part?.buttons.reconcile(), life);
    const loadedPath = location.pathname;
    const isOwnWindow = OWN_WINDOW.test(loadedPath);
    if (isOwnWindow) needPart().watchReplyWindow();

    // The background.
    const onMessage = (received: unknown): undefined => {
      const message = received as FromBackground | null;
      if (message?.kind === 'settings-changed') applySettings(message);
      // A page without a product answers a shortcut, too.
      else if (message?.kind === 'shortcut-pressed') needPart().onMessage(message);
      else if (message) part?.onMessage(message);
    };

    let loadedAt = Date.now();
    const hello = () => send({ kind: 'hello', loadedAt });

    let isListening = false;
    /** Also before the page is parsed: its first tweets may have buttons by then. */
    const listen = () => {
      if (isListening) return;
      isListening = true;
      browser.runtime.onMessage.addListener(onMessage);
      // Nor does any message reach a page that the browser keeps aside, and shows again (back and forward).
      addEventListener('pageshow', ({ persisted }) => {
        if (!persisted || !life.check()) return;
        part?.buttons.states.forget();
        void quietly(async () => applySettings(await hello()));
      });
    };

    /** Connects this page with the background, once; resolves when that has answered. */
    const connect = () => {
      if (connected || !life.check()) return connected;
      listen();
      connected = quietly(async () => {
        const answer = await hello();
        applySettings(answer);
        if (answer.resume) await needPart().resume(answer.resume);
      });
      return connected;
    };

    /** Begins, once, what nobody needs before X has drawn its first tweets. */
    const start = () => {
      if (observer || !life.check()) return;
      const observed = { handle: () => account.read()?.handle ?? null, report: tell, loadedPath, life };
      observer = createObserverLoader(observed, () => tell({ kind: 'inject-observer' }));
      const { observeAll, onAccount } = observer;
      watchPauses(flags, observeAll, life);
      if (flags.allTweets) observeAll();
      // At hello the background forgets what it knows of the tab's page, so what it is to keep must come later.
      const onSuspicion = (suspicion: Suspicion | null) =>
        void connect()?.then(() => tell({ kind: 'check-page', suspicion }));
      watchSuspicions(() => part?.buttons.interference, onSuspicion, life);
      const onFound = ({ handle }: XAccount) => {
        onAccount(handle);
        part?.lookAtThread();
      };
      lookForAccount = findAccount(account.read, onFound, life);
    };
    watchPageStart((at) => {
      isReady = true;
      loadedAt = at;
      account.onLoad();
      if (isOwnWindow || flags.buttons) connect();
      // Only buttons need what the background knows: until the first one it can wait for an idle moment.
      else whenIdle(connect, CONNECT_WITHIN_MS);
      if (isOwnWindow) start();
      else afterFirstTweet(start, life);
    });
  },
});
