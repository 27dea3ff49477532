import { commonStrings } from '../utils/i18n/en/common.ts';
import type { Saved } from '../utils/pages/settings-undo.ts';

interface Props {
  saved: Saved;
  undo(): void;
}

/** Says what was just saved and offers Undo. Empty at first, so that screen readers announce the change. */
export function SavedLine({ saved: { text, tone, canUndo }, undo }: Props) {
  return (
    <div class={`saved ${tone}${text ? '' : ' empty'}`}>
      <p role="status">{text}</p>
      {canUndo && (
        <button type="button" onClick={undo} aria-keyshortcuts="Control+Z">
          {commonStrings.undo}
        </button>
      )}
    </div>
  );
}
