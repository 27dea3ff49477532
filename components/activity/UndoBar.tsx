import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { commonStrings } from '../../utils/i18n/en/common.ts';

interface Props {
  title: string;
  undo(): void;
}

/** Says what was just removed, with an Undo button. */
export function UndoBar({ title, undo }: Props) {
  return (
    <div class="undo" role="status">
      <span class="ellipsis">{activityStrings.removed(<b dir="auto">{title}</b>)}</span>
      <button type="button" onClick={undo}>
        {commonStrings.undo}
      </button>
    </div>
  );
}
