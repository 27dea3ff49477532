import { RefusedError } from '../../common/refusal.ts';
import { noAnswerStrings } from '../../i18n/en/no-answer.ts';
import { currentLanguage } from '../../i18n/strings.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { ShortcutPressed } from '../../messages/x-commands.ts';
import type { Language } from '../../settings/languages.ts';
import { type Confirmation, confirmNow } from '../../trust/confirmation.ts';
import type { XAccount } from '../account.ts';
import type { MountedButton } from '../button/button.ts';
import type { Buttons } from '../button/buttons.ts';
import type { Submit } from '../reply/submits.ts';
import { createClaims } from './claims.ts';

/*
 * Every reader of X pays for our script on every page; few of them click. So the script comes in two:
 *
 *   x.content, on every page: tweets, buttons, clicks          x-sheet, when it is first needed:
 *        │                                                     sheet, notices, the request flow
 *        └─ near() or a click ─► bring-face ─► background ─► executeScript ─► globalThis.amazoncart(make)
 *                                                                 └ its strings before it, in the language that is set
 *
 * Both run in our own isolated world of the page, so the second is handed over as a function and no
 * file is open to the page. Brought twice, the first counts; not brought at all, the next click asks again.
 */

/** What the second script needs of the first. */
export interface SheetScriptHost {
  buttons: Buttons;
  send: typeof sendType;
  account(): XAccount | null;
  signal: AbortSignal;
}

/** What the second script does. */
export interface SheetScript {
  /** The pointer or the focus has come to a button. */
  onApproach(at: MountedButton): void;
  /** A trusted press of the pointer or a key on a button. */
  onPress(at: MountedButton, event: Event): void;
  /** The shopper has clicked a button. */
  onClick(at: MountedButton, event: Event, confirmed: Confirmation): Promise<void>;
  /** The shopper pressed a key of ours, or chose our entry in a link's menu; `at` null: where we have no button. */
  onShortcut(wanted: ShortcutPressed, at: MountedButton | null, confirmed: Confirmation): Promise<void>;
  /** This page is X's own reply window of a request; `earlier`: what was submitted in it before this script was here. */
  resume(requestId: string, tweetId: string, earlier: readonly Submit[]): Promise<void>;
  /** Is the warning on? Only a hint: an act without the sheet asks again first. */
  setWarningHint(warn: boolean): void;
  /** Requests have changed, here or in another tab; a sheet that is open shows it. */
  changed(): void;
  /** The stores that are allowed have changed; a sheet that is open shows it. */
  setAllowedStores(stores: string[]): void;
  /** Other words have been brought: it speaks their language from now on. */
  refreshLanguage(): void;
}

declare global {
  /** Where the second script hands itself over; in our isolated world, which the page does not see. */
  var amazoncart: ((make: (parts: SheetScriptHost) => SheetScript) => void) | undefined;
}

/**
 * The second script, for the first to use as though it were there.
 * @param tell says a sentence to the shopper, when the script that has the words for it cannot be had
 */
export function createSheetLoader(parts: SheetScriptHost, tell: (sentence: string) => void) {
  let arrived: SheetScript | undefined;
  /** The language in which it was brought last. */
  let language: Language | undefined;
  let coming: Promise<SheetScript> | undefined;
  let warns: boolean | undefined;
  const claims = createClaims();
  /** A press that came before there was anyone to judge it. */
  let early: [at: MountedButton, event: Event] | undefined;

  globalThis.amazoncart = (make) => {
    if (arrived) return arrived.refreshLanguage();
    arrived = make(parts);
    if (warns !== undefined) arrived.setWarningHint(warns);
    if (!early) return;
    arrived.onApproach(early[0]);
    arrived.onPress(...early);
  };

  async function bring(): Promise<SheetScript> {
    const here = ready();
    if (here) return here;
    const next = currentLanguage();
    // The answer comes after the script has run.
    await parts.send({ kind: 'inject-sheet' });
    if (!arrived) throw new Error(noAnswerStrings.notBrought);
    language = next;
    return arrived;
  }

  /** The second script, where it is here and speaks as we do; else it is brought, if only for its words. */
  function ready(): SheetScript | undefined {
    return language === currentLanguage() ? arrived : undefined;
  }

  function get(): Promise<SheetScript> {
    coming ??= bring().finally(() => {
      coming = undefined;
    });
    return coming;
  }

  async function act(
    at: MountedButton | null,
    work: (later: SheetScript, confirmed: Confirmation) => Promise<void>,
  ): Promise<void> {
    const confirmed = confirmNow();
    const here = ready();
    if (here) return work(here, confirmed);
    // While it comes, a second click on the same tweet's button is part of the same gesture.
    const release = claims.take(at?.tweetId ?? '');
    if (!release) return;
    try {
      const later = await get();
      void work(later, confirmed);
    } catch (error) {
      // The sentences for a refusal are in the script that did not come.
      tell(
        error instanceof Error && !(error instanceof RefusedError)
          ? error.message
          : noAnswerStrings.notBrought,
      );
    } finally {
      release();
    }
  }

  return {
    /** The pointer or the focus is on a button: a click may follow, and shall not have to wait. */
    near(at: MountedButton): void {
      void get().then(
        (later) => later.onApproach(at),
        () => undefined,
      );
    },

    pressed(at: MountedButton, event: Event): void {
      if (arrived) arrived.onPress(at, event);
      else early = [at, event];
    },

    clicked: (at: MountedButton, event: Event) =>
      act(at, (later, confirmed) => later.onClick(at, event, confirmed)),
    wanted: (wanted: ShortcutPressed, at: MountedButton | null) =>
      act(at, (later, confirmed) => later.onShortcut(wanted, at, confirmed)),

    async resume(...held: Parameters<SheetScript['resume']>): Promise<void> {
      await (await get()).resume(...held);
    },

    hint(warn: boolean): void {
      warns = warn;
      arrived?.setWarningHint(warn);
    },

    changed(): void {
      arrived?.changed();
    },

    allowed(stores: string[]): void {
      arrived?.setAllowedStores(stores);
    },
  };
}
