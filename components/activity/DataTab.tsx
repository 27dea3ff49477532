import { useState } from 'preact/hooks';
import { dataStrings } from '../../utils/i18n/en/data.ts';
import { formatDate } from '../../utils/i18n/formats.ts';
import type { Quarantined } from '../../utils/ledger/database.ts';
import { ImportPart, type ImportProps } from './ImportPart.tsx';

export interface DataProps extends ImportProps {
  /** Rows that could not be read and were set aside. */
  unreadable: readonly Quarantined[];
  /** The export in progress, if any. */
  exporting: 'json' | 'csv' | null;
  exportAs(kind: 'json' | 'csv'): void;
  deleteAll(settings: boolean): void;
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
      <DeletePart deleteAll={props.deleteAll} />
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

function DeletePart({ deleteAll }: { deleteAll(settings: boolean): void }) {
  const [asking, setAsking] = useState(false);
  const [settings, setSettings] = useState(false);
  return (
    <section>
      <h2>{dataStrings.deleteAll}</h2>
      <p>{dataStrings.deleteAllNote}</p>
      {asking ? (
        <fieldset class="preview">
          <legend class="visually-hidden">{dataStrings.really}</legend>
          <label class="checkbox">
            <input
              type="checkbox"
              checked={settings}
              onChange={(event) => setSettings(event.currentTarget.checked)}
            />
            {dataStrings.resetSettings}
          </label>
          <div class="buttons">
            <button
              type="button"
              class="danger"
              onClick={() => {
                setAsking(false);
                deleteAll(settings);
              }}
            >
              {dataStrings.yesDelete}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {dataStrings.keep}
            </button>
          </div>
        </fieldset>
      ) : (
        <div class="buttons">
          <button type="button" onClick={() => setAsking(true)}>
            {dataStrings.deleteAllAsk}
          </button>
        </div>
      )}
    </section>
  );
}
