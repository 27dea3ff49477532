import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { commonStrings } from '../../utils/i18n/en/common.ts';

/** The keys of the page, in the order in which the help lists them. */
const KEYS = ['move', 'page', 'ends', 'main', 'menu', 'remove', 'undo', 'search', 'help'] as const;
export type HelpKey = (typeof KEYS)[number];

/** A button that lists the page's keys, as "?" does; "/" goes to the search field. */
export function KeyHelp({ search }: { search(): void }) {
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') setOpen(true);
      if (event.key !== '/') return;
      event.preventDefault();
      search();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [search]);
  return (
    <>
      <button type="button" class="quiet keys" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {activityStrings.showKeys} <kbd>?</kbd>
      </button>
      {open && <KeyList close={() => setOpen(false)} />}
    </>
  );
}

function KeyList({ close }: { close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="question" onClose={close} aria-labelledby="keys-title">
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
  );
}

/** Whether keys are text, or belong to a dialog. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
}
