import type { send as sendType } from '../messages/client.ts';
import type { Wanted } from '../messages/commands.ts';
import { RefusedError } from '../refusal.ts';
import { type Confirmed, confirmedNow } from '../trust/confirmed.ts';
import { spoken } from '../words/area.ts';
import type { Language } from '../words/languages.ts';
import { unansweredWords } from '../words/unanswered.ts';
import type { Words } from '../words/words.ts';
import type { XAccount } from './account.ts';
import type { Mounted } from './button.ts';
import type { Buttons } from './buttons.ts';
import { makeClaims } from './claims.ts';
import type { Submit } from './submits.ts';

/*
 * Every reader of X pays for our script on every page; few of them click. So the script comes in two:
 *
 *   x.content, on every page: tweets, buttons, clicks          x-face, when it is first needed:
 *        │                                                     sheet, notices, the course of a request
 *        └─ near() or a click ─► bring-face ─► background ─► executeScript ─► globalThis.amazoncart(make)
 *                                                                 └ its words before it, in the language that is set
 *
 * Both run in our own isolated world of the page, so the second is handed over as a function and no
 * file is open to the page. Brought twice, the first counts; not brought at all, the next click asks again.
 */

/** What the second script needs of the first. */
export interface LaterParts {
  buttons: Buttons;
  send: typeof sendType;
  account(): XAccount | null;
  signal: AbortSignal;
}

/** What the second script does. */
export interface Later {
  /** The pointer or the focus has come to a button. */
  near(at: Mounted): void;
  /** A trusted press of the pointer or a key on a button. */
  pressed(at: Mounted, event: Event): void;
  /** The shopper has clicked a button. */
  clicked(at: Mounted, event: Event, confirmed: Confirmed): Promise<void>;
  /** The shopper pressed a key of ours, or chose our entry in a link's menu; `at` null: where we have no button. */
  wanted(wanted: Wanted, at: Mounted | null, confirmed: Confirmed): Promise<void>;
  /** This page is X's own reply window of a request; `earlier`: what was submitted in it before this script was here. */
  resume(requestId: string, tweetId: string, earlier: readonly Submit[]): Promise<void>;
  /** Is the warning on? Only a hint: an act without the sheet asks again first. */
  hint(warn: boolean): void;
  /** Requests have changed, here or in another tab; a sheet that is open shows it. */
  changed(): void;
  /** The stores that are allowed have changed; a sheet that is open shows it. */
  allowed(stores: string[]): void;
  /** Other words have been brought: it speaks their language from now on. */
  speak(): void;
}

declare global {
  /** Where the second script hands itself over; in our isolated world, which the page does not see. */
  var amazoncart: ((make: (parts: LaterParts) => Later) => void) | undefined;
  /** The second script's words, which come before it. */
  var amazoncartWords: { language: Language; words: Partial<Words> } | undefined;
}

/**
 * The second script, for the first to use as though it were there.
 * @param tell says a sentence to the shopper, when the script that has the words for it cannot be had
 */
export function makeLater(parts: LaterParts, tell: (sentence: string) => void) {
  let arrived: Later | undefined;
  /** The language in which it was brought last. */
  let language: Language | undefined;
  let coming: Promise<Later> | undefined;
  let warns: boolean | undefined;
  const claims = makeClaims();
  /** A press that came before there was anyone to judge it. */
  let early: [at: Mounted, event: Event] | undefined;

  globalThis.amazoncart = (make) => {
    if (arrived) return arrived.speak();
    arrived = make(parts);
    if (warns !== undefined) arrived.hint(warns);
    if (!early) return;
    arrived.near(early[0]);
    arrived.pressed(...early);
  };

  async function bring(): Promise<Later> {
    const here = ready();
    if (here) return here;
    const next = spoken();
    // The answer comes after the script has run.
    await parts.send({ kind: 'bring-face' });
    if (!arrived) throw new Error(unansweredWords.notBrought);
    language = next;
    return arrived;
  }

  /** The second script, where it is here and speaks as we do; else it is brought, if only for its words. */
  function ready(): Later | undefined {
    return language === spoken() ? arrived : undefined;
  }

  function get(): Promise<Later> {
    coming ??= bring().finally(() => {
      coming = undefined;
    });
    return coming;
  }

  async function act(
    at: Mounted | null,
    work: (later: Later, confirmed: Confirmed) => Promise<void>,
  ): Promise<void> {
    const confirmed = confirmedNow();
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
          : unansweredWords.notBrought,
      );
    } finally {
      release();
    }
  }

  return {
    /** The pointer or the focus is on a button: a click may follow, and shall not have to wait. */
    near(at: Mounted): void {
      void get().then(
        (later) => later.near(at),
        () => undefined,
      );
    },

    pressed(at: Mounted, event: Event): void {
      if (arrived) arrived.pressed(at, event);
      else early = [at, event];
    },

    clicked: (at: Mounted, event: Event) =>
      act(at, (later, confirmed) => later.clicked(at, event, confirmed)),
    wanted: (wanted: Wanted, at: Mounted | null) =>
      act(at, (later, confirmed) => later.wanted(wanted, at, confirmed)),

    async resume(...held: Parameters<Later['resume']>): Promise<void> {
      await (await get()).resume(...held);
    },

    hint(warn: boolean): void {
      warns = warn;
      arrived?.hint(warn);
    },

    changed(): void {
      arrived?.changed();
    },

    allowed(stores: string[]): void {
      arrived?.allowed(stores);
    },
  };
}
