import { useLayoutEffect, useRef } from 'preact/hooks';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { commonStrings } from '../../utils/i18n/en/common.ts';

/** The keys of the page, in the order in which the help lists them. */
const KEYS = ['move', 'page', 'ends', 'main', 'menu', 'remove', 'undo', 'search', 'help'] as const;
export type HelpKey = (typeof KEYS)[number];

/** A button that lists the page's keys, as "?" does; "/" goes to the search field. */
export function KeyHelp({ search }: { search(): void }) {
  // Always in the page: a list that was only closing when "?" was pressed would not come back.
  const list = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') list.current?.showModal();
      if (event.key !== '/') return;
      event.preventDefault();
      search();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [search]);
  return (
    <>
      <button
        type="button"
        class="quiet keys"
        aria-haspopup="dialog"
        onClick={() => list.current?.showModal()}
      >
        {activityStrings.showKeys} <kbd>?</kbd>
      </button>
      <dialog ref={list} class="question" aria-labelledby="keys-title">
        <h2 id="keys-title">{activityStrings.showKeys}</h2>
        <dl class="shortcuts">
          {KEYS.map((key) => (
            <div key={key}>
              <dt>{activityStrings.keys[key]}</dt>
              <dd>
                <kbd dir="ltr">{activityStrings.keyCaps[key]}</kbd>
              </dd>
            </div>
          ))}
        </dl>
        <form method="dialog" class="buttons">
          <button type="submit">{commonStrings.close}</button>
        </form>
      </dialog>
    </>
  );
}

/** Whether keys are text, or belong to a dialog. One that has just been closed may still have the focus. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog[open]') !== null;
}
