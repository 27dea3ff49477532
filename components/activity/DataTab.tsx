import { useState } from 'preact/hooks';
import type { Quarantined } from '../../utils/requests/database.ts';
import { ImportPart, type ImportProps } from './ImportPart.tsx';

export interface DataProps extends ImportProps {
  /** Rows that could not be read and were put aside. */
  aside: readonly Quarantined[];
  /** What is being written to a file, if anything. */
  exporting: 'json' | 'csv' | null;
  exportAs(kind: 'json' | 'csv'): void;
  deleteAll(settings: boolean): void;
}

/** What is kept: written to a file, read from one, deleted. */
export function DataTab(props: DataProps) {
  const { aside, exporting, exportAs } = props;
  return (
    <div class="data">
      <section>
        <h2>Export</h2>
        <p>
          Everything that is kept in this browser, for you alone: nothing is sent anywhere. JSON can be
          imported again; CSV opens in a spreadsheet, one row a request.
        </p>
        <div class="acts">
          <button type="button" class="main" disabled={exporting !== null} onClick={() => exportAs('json')}>
            {exporting === 'json' ? 'Writing…' : 'Export JSON'}
          </button>
          <button type="button" disabled={exporting !== null} onClick={() => exportAs('csv')}>
            {exporting === 'csv' ? 'Writing…' : 'Export CSV'}
          </button>
        </div>
      </section>
      <ImportPart {...props} />
      {aside.length > 0 && <Aside aside={aside} />}
      <DeletePart deleteAll={props.deleteAll} />
    </div>
  );
}

/** How many unreadable rows are shown; the export has them all. */
const MOST_ASIDE = 50;

function Aside({ aside }: { aside: readonly Quarantined[] }) {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section>
      <h2>Could not be read</h2>
      <p>
        {aside.length === 1 ? 'One record is' : `${aside.length} records are`} damaged, or of a kind that this
        version does not know. All others are safe. They are kept as they are, and are part of the JSON
        export.
      </p>
      <ul class="aside">
        {aside.slice(0, MOST_ASIDE).map(({ key, why, at }) => (
          <li key={`${key} ${at}`}>
            <b class="cut" dir="auto">
              {key.slice(0, 100)}
            </b>
            <span class="note">Put aside {date.format(at)}</span>
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
      <h2>Delete all</h2>
      <p>
        Deletes every request, picture, account and store that is kept in this browser. What you posted on X
        stays on X: see the public trail first. This cannot be undone.
      </p>
      {asking ? (
        <fieldset class="preview">
          <legend class="unseen">Delete all, really?</legend>
          <label class="check">
            <input
              type="checkbox"
              checked={settings}
              onChange={(event) => setSettings(event.currentTarget.checked)}
            />
            Set the settings back as well
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
              Yes, delete all
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              Keep everything
            </button>
          </div>
        </fieldset>
      ) : (
        <div class="acts">
          <button type="button" onClick={() => setAsking(true)}>
            Delete all…
          </button>
        </div>
      )}
    </section>
  );
}
