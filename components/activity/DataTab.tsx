import { useState } from 'preact/hooks';
import { dataStrings } from '../../utils/i18n/en/data.ts';
import { formatCount, formatDate } from '../../utils/i18n/formats.ts';
import { joinSentences } from '../../utils/i18n/join-sentences.ts';
import type { Quarantined } from '../../utils/ledger/database.ts';
import type { KeptReply } from '../../utils/ledger/kept-reply-row.ts';
import type { ListEntry } from '../../utils/pages/activity/list-entry.ts';
import { summarizeTrail } from '../../utils/pages/activity/trail.ts';
import { ImportPart, type ImportProps } from './ImportPart.tsx';
import { Question } from './Question.tsx';

interface DeleteProps {
  /** Every request. */
  entries: readonly ListEntry[];
  /** The replies whose request is gone. */
  keptReplies: readonly KeptReply[];
  deleteAll(settings: boolean): void;
}

export interface DataProps extends ImportProps, DeleteProps {
  /** Rows that could not be read and were set aside. */
  unreadable: readonly Quarantined[];
  /** The export in progress, if any. */
  exporting: 'json' | 'csv' | null;
  exportAs(kind: 'json' | 'csv'): void;
}

/** Export, import and deletion of the shopper's data. */
export function DataTab(props: DataProps) {
  const { unreadable, exporting, exportAs } = props;
  return (
    <div class="data">
      <section>
        <h2>{dataStrings.export}</h2>
        <p>{dataStrings.exportNote}</p>
        <div class="buttons">
          <button type="button" class="main" disabled={exporting !== null} onClick={() => exportAs('json')}>
            {exporting === 'json' ? dataStrings.writing : dataStrings.exportJson}
          </button>
          <button type="button" disabled={exporting !== null} onClick={() => exportAs('csv')}>
            {exporting === 'csv' ? dataStrings.writing : dataStrings.exportCsv}
          </button>
        </div>
      </section>
      <ImportPart {...props} />
      {unreadable.length > 0 && <UnreadablePart rows={unreadable} />}
      <DeletePart {...props} />
    </div>
  );
}

/** How many unreadable rows are shown; the export contains all of them. */
const MOST_UNREADABLE = 50;

function UnreadablePart({ rows }: { rows: readonly Quarantined[] }) {
  return (
    <section>
      <h2>{dataStrings.unreadable}</h2>
      <p>{dataStrings.unreadableNote(rows.length)}</p>
      <ul class="unreadable">
        {rows.slice(0, MOST_UNREADABLE).map(({ key, why, at }) => (
          <li key={`${key} ${at}`}>
            <b class="ellipsis" dir="auto">
              {key.slice(0, 100)}
            </b>
            <span class="note">
              {dataStrings.putAside(formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }))}
            </span>
            <span class="note ellipsis" title={why}>
              {why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DeletePart({ entries, keptReplies, deleteAll }: DeleteProps) {
  const [asking, setAsking] = useState(false);
  const [settings, setSettings] = useState(false);
  return (
    <section>
      <h2>{dataStrings.deleteAll}</h2>
      <p>
        {dataStrings.deleteAllNote((text) => (
          <a href="#trail">{text}</a>
        ))}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => setAsking(true)}>
          {dataStrings.deleteAllAsk}
        </button>
      </div>
      {asking && (
        <Question
          title={
            entries.length === 0
              ? dataStrings.really
              : dataStrings.reallyRequests(formatCount(entries.length), entries.length)
          }
          answers={[
            { label: dataStrings.keep },
            { label: dataStrings.yesDelete, look: 'danger', run: () => deleteAll(settings) },
          ]}
          close={() => setAsking(false)}
        >
          <StillPublic count={summarizeTrail(entries, keptReplies).visible.length} />
          <label class="checkbox">
            <input
              type="checkbox"
              checked={settings}
              onChange={(event) => setSettings(event.currentTarget.checked)}
            />
            {dataStrings.resetSettings}
          </label>
        </Question>
      )}
    </section>
  );
}

/** What deleting here does not delete. */
function StillPublic({ count }: { count: number }) {
  if (count === 0) return <p>{dataStrings.noUndo}</p>;
  return <p>{joinSentences(dataStrings.stillPublic(formatCount(count), count), dataStrings.noUndo)}</p>;
}
