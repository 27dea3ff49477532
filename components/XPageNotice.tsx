import { useState } from 'preact/hooks';
import { xPageStrings } from '../utils/i18n/en/x-page.ts';
import { formatAgo } from '../utils/i18n/formats.ts';
import type { XPageNote } from '../utils/settings/x-page-notes.ts';

export interface XPageNoticeProps {
  note: XPageNote;
  now: number;
  /** Puts the report on the clipboard; rejects where the browser does not allow it. */
  copyReport(note: XPageNote): Promise<void>;
}

/**
 * Says that our button cannot work on a page of X, what is safe, and what helps; where one was made, offers the report.
 */
export function XPageNotice({ note, now, copyReport }: XPageNoticeProps) {
  const [outcome, setOutcome] = useState('');
  const copy = () =>
    copyReport(note).then(
      () => setOutcome(xPageStrings.copied),
      () => setOutcome(xPageStrings.notCopied),
    );
  return (
    <section class="x-page">
      <h2>{xPageStrings.titles[note.trouble]}</h2>
      <p>{xPageStrings.details[note.trouble]}</p>
      <p class="side-note">{xPageStrings.noticed(formatAgo(note.at, now))}</p>
      {note.outline.length > 0 && (
        <>
          <button type="button" onClick={() => void copy()}>
            {xPageStrings.copyReport}
          </button>
          <p class="side-note">{xPageStrings.reportHolds}</p>
          {/* There from the start, so that screen readers say what comes into it. */}
          <p role="status">{outcome}</p>
        </>
      )}
    </section>
  );
}
