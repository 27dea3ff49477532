import { useState } from 'preact/hooks';
import { dataStrings } from '../../utils/i18n/en/data.ts';
import { formatDate } from '../../utils/i18n/formats.ts';
import type { Quarantined } from '../../utils/ledger/database.ts';
import { ImportPart, type ImportProps } from './ImportPart.tsx';

export interface DataProps extends ImportProps {
  /** Rows that could not be read and were set aside. */
  aside: readonly Quarantined[];
  /** The export in progress, if any. */
  exporting: 'json' | 'csv' | null;
  exportAs(kind: 'json' | 'csv'): void;
  deleteAll(settings: boolean): void;
}

/** Export, import and deletion of the shopper's data. */
export function DataTab(props: DataProps) {
  const { aside, exporting, exportAs } = props;
  return (
    <div class="data">
      <section>
        <h2>{dataStrings.export}</h2>
        <p>{dataStrings.exportNote}</p>
        <div class="acts">
          <button type="button" class="main" disabled={exporting !== null} onClick={() => exportAs('json')}>
            {exporting === 'json' ? dataStrings.writing : dataStrings.exportJson}
          </button>
          <button type="button" disabled={exporting !== null} onClick={() => exportAs('csv')}>
            {exporting === 'csv' ? dataStrings.writing : dataStrings.exportCsv}
          </button>
        </div>
      </section>
      <ImportPart {...props} />
      {aside.length > 0 && <Aside aside={aside} />}
      <DeletePart deleteAll={props.deleteAll} />
    </div>
  );
}

/** How many unreadable rows are shown; the export contains all of them. */
const MOST_ASIDE = 50;

function Aside({ aside }: { aside: readonly Quarantined[] }) {
  return (
    <section>
      <h2>{dataStrings.unreadable}</h2>
      <p>{dataStrings.unreadableNote(aside.length)}</p>
      <ul class="aside">
        {aside.slice(0, MOST_ASIDE).map(({ key, why, at }) => (
          <li key={`${key} ${at}`}>
            <b class="cut" dir="auto">
              {key.slice(0, 100)}
            </b>
            <span class="note">
              {dataStrings.putAside(formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }))}
            </span>
            <span class="note cut" title={why}>
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
          <legend class="unseen">{dataStrings.really}</legend>
          <label class="check">
            <input
              type="checkbox"
              checked={settings}
              onChange={(event) => setSettings(event.currentTarget.checked)}
            />
            {dataStrings.resetSettings}
          </label>
          <div class="acts">
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
        <div class="acts">
          <button type="button" onClick={() => setAsking(true)}>
            {dataStrings.deleteAllAsk}
          </button>
        </div>
      )}
    </section>
  );
}
