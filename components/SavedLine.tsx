import type { Saved } from '../utils/undo.ts';
import { commonWords } from '../utils/words/common.ts';

interface Props {
  saved: Saved;
  undo(): void;
}

/** Says what was just saved and offers Undo. Empty at first, so that screen readers announce the change. */
export function SavedLine({ saved: { said, tone, canUndo }, undo }: Props) {
  return (
    <div class={`saved ${tone}${said ? '' : ' empty'}`}>
      <p role="status">{said}</p>
      {canUndo && (
        <button type="button" onClick={undo} aria-keyshortcuts="Control+Z">
          {commonWords.undo}
        </button>
      )}
    </div>
  );
}
