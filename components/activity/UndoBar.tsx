import { activityWords } from '../../utils/words/activity.ts';
import { commonWords } from '../../utils/words/common.ts';

interface Props {
  title: string;
  undo(): void;
}

/** Says what was just removed, with an Undo button. */
export function UndoBar({ title, undo }: Props) {
  return (
    <div class="undo" role="status">
      <span class="cut">{activityWords.removed(<b>{title}</b>)}</span>
      <button type="button" onClick={undo}>
        {commonWords.undo}
      </button>
    </div>
  );
}
