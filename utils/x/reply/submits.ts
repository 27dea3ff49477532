import { COMPOSER_SUBMIT, POST_EDITOR, TOAST } from '../responsive-web/selectors.ts';
import {
  type Composer,
  findComposerOf,
  findReadySubmit,
  readAnsweredTweetId,
  readComposerText,
} from './composer.ts';
import { readToasts, type Toasts } from './toast.ts';
import { findUndoNotice } from './undo-notice.ts';

/** A press of X's submit button in one of its boxes, with the state of the box at that moment. */
export interface Submit {
  composer: Composer;
  text: string;
  /** The id of the tweet that the box answers; null where the page does not show it. */
  answeredId: string | null;
  /** The id of the tweet that the page's address asks to answer, as in X's own reply window. */
  addressedId: string | null;
  /** The box sends several posts: X's toast links one of them, and does not say which. */
  isThread: boolean;
  /** X holds another post back, as its notice says. */
  isOtherHeld: boolean;
  /** The toasts that were shown before: they are about something else. */
  toastsBefore: Toasts;
  /** By the page's own clock (`performance.now`). */
  submittedAt: number;
}

/** Captures the state of a box right before it is submitted. */
export function captureSubmit(composer: Composer): Submit {
  return {
    composer,
    text: readComposerText(composer),
    answeredId: readAnsweredTweetId(composer),
    addressedId: new URLSearchParams(location.search).get('in_reply_to'),
    isThread: composer.root.querySelectorAll(POST_EDITOR).length > 1,
    isOtherHeld: findUndoNotice(document, new Map(), TOAST) !== null,
    toastsBefore: readToasts(document),
    submittedAt: performance.now(),
  };
}

/**
 * Calls back for every trusted submit in any of X's boxes: a click on its button, or X's shortcut (Ctrl or Cmd with
 * Enter) in its editor. Listens ahead of X, which empties the box.
 */
export function watchSubmits(onSubmit: (submit: Submit) => void, signal: AbortSignal): void {
  const onEvent = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const isShortcut =
      event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const control = event.target.closest(isShortcut ? POST_EDITOR : COMPOSER_SUBMIT);
    if (!control || (event instanceof KeyboardEvent && !isShortcut)) return;
    const composer = findComposerOf(control);
    // X does nothing while its button is disabled.
    if (composer && findReadySubmit(composer)) onSubmit(captureSubmit(composer));
  };
  for (const type of ['click', 'keydown']) addEventListener(type, onEvent, { capture: true, signal });
}
