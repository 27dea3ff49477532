import { dialectOf } from './page-dialect.ts';
import { responsiveWeb } from './responsive-web/dialect.ts';
import { responsiveWebSheet } from './responsive-web/sheet-dialect.ts';
import { xWebSheet } from './x-web/sheet-dialect.ts';

/**
 * What the sheet and its reply need of a page of X besides `PageDialect`. It is apart from page-dialect.ts because that is
 * in the script that every reader of X loads.
 */
interface SheetDialect {
  /** Matches pictures of the tweet, which need not be loaded. */
  picture: string;
  findReplyControl(article: Element): HTMLElement | null;
  /** Can our code fill in this client's reply box? If not, X's own reply window is opened. */
  hasKnownReplyBox: boolean;
}

/** The part of an article's dialect that only the sheet and its reply need. */
export function sheetDialectOf(article: Element): SheetDialect {
  return dialectOf(article) === responsiveWeb ? responsiveWebSheet : xWebSheet;
}
