import type { MountedButton } from '../button/button.ts';
import type { SheetModel } from './sheet-model.ts';

/** A notice in a corner of X's page. */
export interface Notice {
  /** `warn`: the shopper has something to do. `bad`: what was asked for has failed. */
  tone: 'busy' | 'good' | 'warn' | 'bad' | 'plain';
  text: string;
  /** X's own words. */
  said?: string;
  links?: readonly NoticeLink[];
  action?: NoticeAction;
}

/** `isSafe`: it only takes something back, so it works even where the page covers the notice. */
export interface NoticeAction {
  label: string;
  isSafe?: true;
  run(): void;
}

interface NoticeLink {
  label: string;
  href: string;
}

/** Our UI on X's page, as the request flow uses it. The product's is entrypoints/x-sheet/sheet-ui.tsx. */
export interface SheetUi {
  /** Opens the sheet at a button, or replaces the model of the sheet that is open. */
  show(model: SheetModel, mounted: MountedButton): void;
  /** Is the sheet open, with this very model? */
  isShowing(model: SheetModel): boolean;
  /** Shows a notice, after the sheet where one is open. */
  showNotice(notice: Notice): void;
  /** Is this very notice shown, or about to be? */
  isShowingNotice(notice: Notice): boolean;
  /** Closes whatever is shown. */
  close(): void;
}
