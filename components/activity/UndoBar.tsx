import { useLayoutEffect } from 'preact/hooks';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { commonStrings } from '../../utils/i18n/en/common.ts';
import { isTyping } from './KeyHelp.tsx';

interface Props {
  /** The removal that can still be undone, if any. */
  removed: { title: string; undo(): void } | null;
}

/** Says what was just removed, with an Undo button; Ctrl or Command with Z undoes it, too. */
export function UndoBar({ removed }: Props) {
  const undo = removed?.undo;
  // Before the page is painted: whoever sees that something was removed can undo it.
  useLayoutEffect(() => {
    if (!undo) return;
    function onKeyDown(event: KeyboardEvent): void {
      const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      undo?.();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [undo]);
  // Always there, so that screen readers hear what is put into it.
  return (
    <div class={removed ? 'undo' : 'undo none'} role="status">
      {removed && (
        <>
          <span>{activityStrings.removed(<b dir="auto">{removed.title}</b>)}</span>
          <button type="button" onClick={removed.undo}>
            {commonStrings.undo}
          </button>
        </>
      )}
    </div>
  );
}
