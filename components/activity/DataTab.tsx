import { useState } from 'preact/hooks';
import type { Quarantined } from '../../utils/requests/database.ts';
import { dataWords } from '../../utils/words/data.ts';
import { date } from '../../utils/words/formats.ts';
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
        <h2>{dataWords.export}</h2>
        <p>{dataWords.exportNote}</p>
        <div class="acts">
          <button type="button" class="main" disabled={exporting !== null} onClick={() => exportAs('json')}>
            {exporting === 'json' ? dataWords.writing : dataWords.exportJson}
          </button>
          <button type="button" disabled={exporting !== null} onClick={() => exportAs('csv')}>
            {exporting === 'csv' ? dataWords.writing : dataWords.exportCsv}
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
      <h2>{dataWords.unreadable}</h2>
      <p>{dataWords.unreadableNote(aside.length)}</p>
      <ul class="aside">
        {aside.slice(0, MOST_ASIDE).map(({ key, why, at }) => (
          <li key={`${key} ${at}`}>
            <b class="cut" dir="auto">
              {key.slice(0, 100)}
            </b>
            <span class="note">
              {dataWords.putAside(date(at, { dateStyle: 'medium', timeStyle: 'short' }))}
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
      <h2>{dataWords.deleteAll}</h2>
      <p>{dataWords.deleteAllNote}</p>
      {asking ? (
        <fieldset class="preview">
          <legend class="unseen">{dataWords.really}</legend>
          <label class="check">
            <input
              type="checkbox"
              checked={settings}
              onChange={(event) => setSettings(event.currentTarget.checked)}
            />
            {dataWords.resetSettings}
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
              {dataWords.yesDelete}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {dataWords.keep}
            </button>
          </div>
        </fieldset>
      ) : (
        <div class="acts">
          <button type="button" onClick={() => setAsking(true)}>
            {dataWords.deleteAllAsk}
          </button>
        </div>
      )}
    </section>
  );
}
