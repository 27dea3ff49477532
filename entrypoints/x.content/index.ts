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
import { Buttons } from '../../utils/x/buttons.ts';
import { lookForGone, watchDeletions } from '../../utils/x/deletions.ts';
import { X_MATCHES } from '../../utils/x/hosts.ts';
import { makeLater } from '../../utils/x/later.ts';
import { watchOrphan } from '../../utils/x/orphan.ts';
import { tellPlainly } from '../../utils/x/plain-notice.ts';
import { watchSightings } from '../../utils/x/sightings.ts';
import { type Attention, watchTweets } from '../../utils/x/watcher.ts';
import './button.css';
import { takeClicks } from './clicks.ts';
import { speakOnX } from './speak.ts';

export default defineContentScript({
  matches: [...X_MATCHES],
  // Before X's first paint: the button must be there in the frame in which a tweet first shows.
  runAt: 'document_start',
  main(ctx) {
    const loadedAt = Date.now();
    let initial: InitialState | null = null;
    const account = () => readAccount(document, initial);

    const attention: Attention = { buttons: false, every: true, account: false };
    const buttons: Buttons = new Buttons({
      attention,
      // Asking costs as much as some buttons: once for all that come in a while.
      busy: () => setTimeout(serve, 500),
      near: (at) => later.near(at),
    });
    async function serve() {
      const tweetIds = buttons.serve().slice(0, 200);
      if (tweetIds.length === 0 || !life.check()) return;
      await quietly(async () => buttons.show(await send({ kind: 'states', tweetIds })));
    }

    const isAlive = () => browser.runtime?.id !== undefined;
    const life = watchOrphan(isAlive, ctx.signal, () => buttons.orphan(unansweredWords.orphaned));
    const signal = life.work;

    /** Runs what the shopper did not ask for: when it fails they need not hear of it, our log does. */
    async function quietly(work: () => Promise<unknown>): Promise<void> {
      try {
        await work();
      } catch (error) {
        if (error instanceof OrphanedError) life.check();
        else log('the background could not be told', error);
      }
    }

    const later = makeLater({ buttons, send, account, signal: life.page }, tellPlainly);
    const sightings = watchSightings(account, (command) => quietly(() => send(command)), attention);
    const clicks: Parameters<typeof takeClicks>[1] = {
      near: later.near,
      pressed: later.pressed,
      clicked: async (at, click) =>
        life.check() ? later.clicked(at, click) : tellPlainly(unansweredWords.orphaned),
    };
    takeClicks(buttons, clicks, life.page);
    const menuOn = rememberMenus(buttons, signal);
    const deletions = {
      handle: () => account()?.handle ?? null,
      tell: (gone: ContentCommand) => quietly(() => send(gone)),
      signal,
    };
    watchDeletions(deletions);
    const looks = {
      linked: (article: Element, links?: readonly Element[]) => buttons.look(article, links),
      every: sightings.look,
      afterBatch: () => {
        if (attention.buttons) buttons.mend();
        if (attention.account) sightings.seek();
      },
    };
    watchTweets(document, attention, looks, signal);

    const follow = ({ warn, buttonStyle, language }: PageSettings) => {
      later.hint(warn);
      buttons.wear(buttonStyle);
      if (speakOnX(language)) buttons.speak();
    };
    browser.runtime.onMessage.addListener((message: unknown): undefined => {
      const told = message as SettingsChanged | StatesChanged | StoresChanged | Wanted | null;
      if (told?.kind === 'states-changed') {
        buttons.show(told.states);
        later.changed();
      }
      if (told?.kind === 'settings-changed') follow(told);
      if (told?.kind === 'wanted')
        void later.wanted(told, told.href === null ? tweetAtHand(buttons) : menuOn(told.href));
      if (told?.kind === 'stores-changed') later.allowed(told.allowed);
    });

    const loaded = () => {
      initial = readInitialState(document);
      sightings.start(signal);
      void lookForGone(deletions);
      void quietly(async () => {
        const told = await send({ kind: 'hello', loadedAt });
        follow(told);
        if (told.resume) await later.resume(told.resume.requestId);
      });
    };
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', loaded, { once: true, signal });
    else loaded();
  },
});
