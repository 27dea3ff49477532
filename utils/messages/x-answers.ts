import type { Refusal } from '../common/refusal.ts';
import type { ButtonState } from '../requests/button-state.ts';
import type { FailReason, Visibility } from '../requests/events.ts';
import type { EarlierRequest, RequestProgress } from '../requests/request-progress.ts';
import type { Language } from '../settings/languages.ts';
import type { Act, Settings } from '../settings/settings.ts';
import type { ReplyWindowRequest } from './reply-window.ts';

/** The background's answers to the content script on X. They are its own, so nothing parses them. */

/** What applies to a click on a button. */
export interface Prepared {
  warn: boolean;
  act: Act;
  addAfterReply: boolean;
  /** The shopper's own store; null until it is chosen. */
  ownStore: string | null;
  /** What the shopper chose last for links to other stores than their own; null: nothing yet. */
  foreignLinks: Settings['foreignLinks'];
  /** The stores that the shopper has allowed. */
  allowed: string[];
  earlier: EarlierRequest[];
  /** What a page of Amazon's has called the product of each link, in their order; null where none has. */
  titles?: (string | null)[];
  /** The X account that was last seen in any tab; null: none. */
  account?: { handle: string; visibility: Visibility } | null;
}

/** The settings that a page of X needs before anything is clicked. */
export interface PageSettings extends Pick<Settings, 'warn' | 'act' | 'buttonStyle'> {
  /** The browser's for "auto": a page that asked the browser itself would load the interface for it. */
  language: Language;
}

/** The background's answer to each command. */
export interface XAnswers {
  hello: PageSettings & { resume: ReplyWindowRequest | null };
  'account-seen': null;
  'inject-sheet': null;
  'inject-observer': null;
  'inject-thread': null;
  'check-page': null;
  states: Record<string, ButtonState>;
  prepare: Prepared;
  /** The request's new state: a private one is on its way to the cart, or its link was just opened. */
  ask: ButtonState;
  /** Why the reply failed, as the ledger knows it; null when it did not. */
  report: FailReason | null;
  'open-intent': null;
  /** True: it is written that X's button may have been pressed, and this script alone may press it. */
  'claim-press': boolean;
  finish: null;
  'open-grant': null;
  /** In the order of the command; a request that is gone is left out. */
  progress: RequestProgress[];
  'own-reply-seen': null;
  'own-reply-deleted': null;
  'answer-seen': null;
  'keep-tally': TallyState;
  'tally-state': TallyState;
  /** Off: nothing was counted, and nothing more need be sent. */
  'cart-replies-seen': TallyState;
}

/** Whether cart replies to a tweet are counted. It tells a page nothing else of what is kept. */
export interface TallyState {
  isCounting: boolean;
}

/** How every answer travels: the value, or why it was refused. */
export type Envelope<T> = { ok: true; value: T } | { ok: false; why: Refusal };
