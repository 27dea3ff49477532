import { replyStrings } from '../../i18n/en/reply.ts';
import type { MountedButton } from '../button/button.ts';
import type { SheetActions, SheetData, SheetModel } from './sheet-model.ts';
import type { SheetUi } from './sheet-ui.ts';

/** One opening of the sheet, from its first model to its last. */
export interface OpenSheet {
  /** What it shows now, or showed last. */
  data(): SheetData;
  isOpen(): boolean;
  /** Shows a new model with these changes; does nothing once the sheet is closed or another one is open. */
  update(changes: Partial<SheetData>): void;
}

/**
 * Opens the sheet at a button.
 * @param createActions what the controls do, for the data that they are shown with
 */
export function openSheet(
  ui: SheetUi,
  mounted: MountedButton,
  first: SheetData,
  createActions: (data: SheetData) => SheetActions,
): OpenSheet {
  let model = show(first);

  function show(data: SheetData): SheetModel {
    const next: SheetModel = {
      ...data,
      ...createActions(data),
      onClickProblem: (problem) => update({ clickProblem: replyStrings.clickProblems[problem] }),
    };
    ui.show(next, mounted);
    return next;
  }

  function update(changes: Partial<SheetData>): void {
    if (ui.isShowing(model)) model = show({ ...model, ...changes });
  }

  return { data: () => model, isOpen: () => ui.isShowing(model), update };
}
