import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { log } from '../../utils/log.ts';
import { OrphanedError, send } from '../../utils/messages/client.ts';
import type {
  ContentCommand,
  PageSettings,
  SettingsChanged,
  StatesChanged,
  StoresChanged,
  Wanted,
} from '../../utils/messages/commands.ts';
import { unansweredWords } from '../../utils/words/unanswered.ts';
import { type InitialState, readAccount, readInitialState } from '../../utils/x/account.ts';
import { rememberMenus, tweetAtHand } from '../../utils/x/at-hand.ts';
import type { Mounted } from '../../utils/x/button.ts';
import { Buttons } from '../../utils/x/buttons.ts';
import { lookForGone, watchDeletions } from '../../utils/x/deletions.ts';
import { X_MATCHES } from '../../utils/x/hosts.ts';
import { makeLater } from '../../utils/x/later.ts';
import { watchOrphan } from '../../utils/x/orphan.ts';
import { answerOtherCopies } from '../../utils/x/other-copy.ts';
import { tellPlainly } from '../../utils/x/plain-notice.ts';
import { watchSightings } from '../../utils/x/sightings.ts';
import { type Submit, watchSubmits } from '../../utils/x/submits.ts';
import { watchVisibilityAge } from '../../utils/x/visibility-age.ts';
import { type Attention, watchTweets } from '../../utils/x/watcher.ts';
import { watchHydration } from '../../utils/x/x-web/hydration.ts';
import './button.css';
import { takeClicks } from './clicks.ts';
import { speakOnX } from './speak.ts';

/** Where X's own reply window begins (docs/facts/x.md 1.10). */
const OWN_WINDOW = /^\/(?:intent|compose)\//;

export default defineContentScript({
  matches: [...X_MATCHES],
  // Before X's first paint: the button must be there in the frame in which a tweet first shows.
  runAt: 'document_start',
  main() {
    let initial: InitialState | null = null;
    const account = () => readAccount(document, initial, isFresh());

    const attention: Attention = { buttons: false, every: true, account: false };
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
      const tweetIds = buttons.serve().slice(0, 200);
      if (tweetIds.length === 0 || !life.check()) return;
      await quietly(async () => show(await tell({ kind: 'states', tweetIds })));
    }
    function show(states: StatesChanged['states']): void {
      buttons.show(states);
      life.checkWhile(() => buttons.isUnderWay());
    }
    /** The shopper's pointer or focus has come to a button. */
    function near(at: Mounted): void {
      buttons.states.see(at);
      later.near(at);
    }

    const isAlive = () => browser.runtime?.id !== undefined;
    const life = watchOrphan(isAlive, () => buttons.orphan());
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
    const later = makeLater({ buttons, send: tell, account, signal: page }, tellPlainly);
    const sightings = watchSightings(account, (command) => quietly(() => tell(command)), attention);
    const clicks: Parameters<typeof takeClicks>[1] = {
      near,
      pressed: later.pressed,
      clicked: async (at, click) =>
        life.check() ? later.clicked(at, click) : tellPlainly(unansweredWords.orphaned),
    };
    takeClicks(buttons, clicks, page);
    answerOtherCopies(buttons, signal);
    const menuOn = rememberMenus(buttons, signal);
    const deletions = {
      handle: () => account()?.handle ?? null,
      tell: (gone: ContentCommand) => quietly(() => tell(gone)),
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
        if (attention.buttons) buttons.mend();
        if (attention.account) sightings.seek();
      },
    };
    watchTweets(document, attention, looks, signal);
    watchHydration(() => buttons.mend(), signal);

    const follow = ({ warn, buttonStyle, language }: PageSettings) => {
      later.hint(warn);
      buttons.wear(buttonStyle);
      if (speakOnX(language)) buttons.speak();
    };
    browser.runtime.onMessage.addListener((message: unknown): undefined => {
      const told = message as SettingsChanged | StatesChanged | StoresChanged | Wanted | null;
      if (told?.kind === 'states-changed') {
        show(told.states);
        later.changed();
      }
      if (told?.kind === 'settings-changed') follow(told);
      if (told?.kind === 'wanted') {
        const at = told.href === null ? tweetAtHand(buttons) : menuOn(told.href);
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
      void lookForGone(deletions);
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
