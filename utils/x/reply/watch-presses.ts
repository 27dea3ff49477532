import { readIntentTarget } from '../../requests/intent-url.ts';
import { findHashtag } from '../../x-facts/hashtag.ts';
import { findControl, findTextBoxes, openDialogOf } from '../x-web/reply-box.ts';
import { capturePress, type Press } from './announced-reply.ts';

/**
 * Watches for presses with which the shopper may send the reply from the window's one text box: of a control beside it,
 * or X's shortcut in it, while it holds the hashtag.
 */
export function createPressWatch(tweetId: string, signal: AbortSignal) {
  const presses: Press[] = [];
  let wake = () => {};
  const add = (press: Press) => {
    presses.push(press);
    wake();
  };
  const listen = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const editor = findEditor();
    if (!editor || !holdsHashtag() || readIntentTarget(location.href) !== tweetId) return;
    const isSend =
      event instanceof KeyboardEvent
        ? event.key === 'Enter' && (event.ctrlKey || event.metaKey) && editor.contains(event.target)
        : findControl(event.target) !== null && openDialogOf(event.target) === openDialogOf(editor);
    if (isSend) add(capturePress(tweetId));
  };
  for (const type of ['click', 'keydown']) addEventListener(type, listen, { capture: true, signal });

  return {
    add,
    /** The next press, or the last of several since the previous one. */
    async next(): Promise<Press> {
      for (;;) {
        const press = presses.pop();
        presses.length = 0;
        if (press) return press;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** Does the window's one text box hold the hashtag? */
export function holdsHashtag(): boolean {
  const editor = findEditor();
  // Not `textContent`, which joins the last word of a line to the first of the next.
  const text = editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerText ?? '');
  return findHashtag(text) !== null;
}

function findEditor(): HTMLElement | null {
  const [editor, ...others] = findTextBoxes(document);
  return editor && others.length === 0 ? editor : null;
}
