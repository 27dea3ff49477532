import { RefusedError } from '../../common/refusal.ts';
import { noAnswerStrings } from '../../i18n/en/no-answer.ts';
import { currentLanguage } from '../../i18n/strings.ts';
import type { ShortcutPressed } from '../../messages/background-messages.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { ReplyWindowRequest } from '../../messages/reply-window.ts';
import type { Language } from '../../settings/languages.ts';
import { type Confirmation, confirmNow } from '../../trust/confirmation.ts';
import type { XAccount } from '../account.ts';
import type { MountedButton } from '../button/button.ts';
import type { Buttons } from '../button/buttons.ts';
import type { Submit } from '../reply/submits.ts';
import type { ThreadPanel } from '../thread/thread-panel.ts';
import { createClaims } from './claims.ts';

/*
 * Our content script on X runs on every page, but few readers click a button. So it comes in two parts:
 *
 *   x.content, on every page: tweets, buttons, clicks          x-sheet, injected when first needed:
 *        │                                                     sheet, notices, the request flow
 *        └─ onApproach() or a click ─► inject-sheet ─► background ─► executeScript ─► globalThis.amazoncart(make)
 *                                                                       └ before it, its strings in the current language
 *
 * Both run in our isolated world, so the second part hands itself over as a function, and no file of ours is
 * accessible to the page. If it is injected twice, the first one stays; if injecting fails, the next click tries again.
 */

/** What the sheet script needs from the content script. */
export interface SheetScriptHost {
  buttons: Buttons;
  send: typeof sendType;
  account(): XAccount | null;
  signal: AbortSignal;
}

/** What the sheet script does for the content script. */
export interface SheetScript {
  /** The pointer or the focus has come to a button. */
  onApproach(mounted: MountedButton): void;
  /** A trusted press of the pointer or a key on a button. */
  onPress(mounted: MountedButton, event: Event): void;
  /** The shopper has clicked a button. */
  onClick(mounted: MountedButton, event: Event, confirmed: Confirmation): Promise<void>;
  /**
   * The shopper pressed one of our keys, or chose our entry in a link's menu. `mounted` is null where we have no button.
   */
  onShortcut(
    shortcut: ShortcutPressed,
    mounted: MountedButton | null,
    confirmed: Confirmation,
  ): Promise<void>;
  /**
   * This page is X's own reply window for a request.
   * @param earlier what was submitted in it before this script was injected
   */
  resume(request: ReplyWindowRequest, earlier: readonly Submit[]): Promise<void>;
  /** Opens the panel of a thread. */
  openPanel(panel: ThreadPanel): void;
  /** Is the warning on? Only a hint: before acting without the sheet, the background is asked. */
  setWarningHint(warn: boolean): void;
  /** Requests have changed, here or in another tab: an open sheet shows it. */
  onStatesChanged(): void;
  /** The stores that are allowed have changed: an open sheet shows it. */
  setAllowedStores(stores: string[]): void;
  /** Strings of another language have been injected: use them from now on. */
  refreshLanguage(): void;
}

declare global {
  /** Where the sheet script hands itself over. It is in our isolated world, which the page cannot see. */
  var amazoncart: ((make: (parts: SheetScriptHost) => SheetScript) => void) | undefined;
}

/**
 * Loads the sheet script when it is first needed and passes calls on to it.
 * @param showNotice shows a sentence to the shopper when the sheet script could not be loaded
 */
export function createSheetLoader(parts: SheetScriptHost, showNotice: (sentence: string) => void) {
  let script: SheetScript | undefined;
  /** The language whose strings were injected last. */
  let language: Language | undefined;
  let loading: Promise<SheetScript> | undefined;
  let warnHint: boolean | undefined;
  const claims = createClaims();
  /** A press that came before the script: its click proof has to hear of it. */
  let earlyPress: [at: MountedButton, event: Event] | undefined;

  globalThis.amazoncart = (make) => {
    if (script) return script.refreshLanguage();
    script = make(parts);
    if (warnHint !== undefined) script.setWarningHint(warnHint);
    if (!earlyPress) return;
    script.onApproach(earlyPress[0]);
    script.onPress(...earlyPress);
  };

  async function load(): Promise<SheetScript> {
    const ready = scriptIfReady();
    if (ready) return ready;
    const next = currentLanguage();
    // The answer comes after the script has run.
    await parts.send({ kind: 'inject-sheet' });
    if (!script) throw new Error(noAnswerStrings.sheetNotLoaded);
    language = next;
    return script;
  }

  /** The script, if it is loaded with the strings of the current language. */
  function scriptIfReady(): SheetScript | undefined {
    return language === currentLanguage() ? script : undefined;
  }

  function get(): Promise<SheetScript> {
    loading ??= load().finally(() => {
      loading = undefined;
    });
    return loading;
  }

  async function runWithScript(
    at: MountedButton | null,
    work: (loaded: SheetScript, confirmed: Confirmation) => Promise<void>,
  ): Promise<void> {
    const confirmed = confirmNow();
    const ready = scriptIfReady();
    if (ready) return work(ready, confirmed);
    // While it loads, a second click on the same tweet's button is part of the same gesture.
    const release = claims.take(at?.tweetId ?? '');
    if (!release) return;
    try {
      const loaded = await get();
      void work(loaded, confirmed);
    } catch (error) {
      // The sentences for refusals are part of the script that could not be loaded.
      showNotice(
        error instanceof Error && !(error instanceof RefusedError)
          ? error.message
          : noAnswerStrings.sheetNotLoaded,
      );
    } finally {
      release();
    }
  }

  return {
    /** The pointer or the focus is on a button: loads the script, so that a click need not wait for it. */
    onApproach(at: MountedButton): void {
      void get().then(
        (loaded) => loaded.onApproach(at),
        () => undefined,
      );
    },

    onPress(at: MountedButton, event: Event): void {
      if (script) script.onPress(at, event);
      else earlyPress = [at, event];
    },

    onClick: (at: MountedButton, event: Event) =>
      runWithScript(at, (loaded, confirmed) => loaded.onClick(at, event, confirmed)),
    onShortcut: (shortcut: ShortcutPressed, at: MountedButton | null) =>
      runWithScript(at, (loaded, confirmed) => loaded.onShortcut(shortcut, at, confirmed)),

    openPanel: (panel: ThreadPanel) => runWithScript(null, async (loaded) => loaded.openPanel(panel)),

    async resume(...args: Parameters<SheetScript['resume']>): Promise<void> {
      await (await get()).resume(...args);
    },

    setWarningHint(warn: boolean): void {
      warnHint = warn;
      script?.setWarningHint(warn);
    },

    onStatesChanged(): void {
      script?.onStatesChanged();
    },

    setAllowedStores(stores: string[]): void {
      script?.setAllowedStores(stores);
    },
  };
}
