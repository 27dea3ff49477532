import { useRef, useState } from 'preact/hooks';
import type { Preview } from '../../utils/archive/stage.ts';

/** A file on its way in. */
export type Import =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'ready'; name: string; counts: Preview; refused: number; hasSettings: boolean }
  | { kind: 'taking' }
  | { kind: 'done'; says: string }
  | { kind: 'failed'; says: string };

export interface ImportProps {
  importing: Import;
  readFile(file: File): void;
  take(settings: boolean): void;
  cancel(): void;
}

/** Import: a file is chosen, what it brings is shown, and only then it is taken in. */
export function ImportPart({ importing, readFile, take, cancel }: ImportProps) {
  const [settings, setSettings] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const busy = importing.kind === 'reading' || importing.kind === 'taking';
  return (
    <section>
      <h2>Import</h2>
      <p>
        Joins a JSON file that was exported here to what is kept. Nothing is taken twice, nothing is
        overwritten, and nothing that was under way in the file is set going again.
      </p>
      <input
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        accept=".json,application/json"
        ref={input}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) readFile(file);
        }}
      />
      <div class="acts">
        <button type="button" disabled={busy} onClick={() => input.current?.click()}>
          {importing.kind === 'reading' ? 'Reading…' : 'Choose a file…'}
        </button>
      </div>
      {importing.kind === 'failed' && <p role="alert">{importing.says}</p>}
      {importing.kind === 'done' && <p role="status">{importing.says}</p>}
      {importing.kind === 'taking' && <p role="status">Importing…</p>}
      {importing.kind === 'ready' && (
        <div class="preview" role="status">
          <h3>
            <bdi>{importing.name}</bdi>
          </h3>
          <ul class="counts">
            <Count count={importing.counts.fresh} says="new" />
            <Count count={importing.counts.merged} says="with news of a request that is here" />
            <Count count={importing.counts.unchanged} says="here already, unchanged" />
            <Count count={importing.refused} says="could not be read, and are left out" />
          </ul>
          {importing.counts.removedBefore > 0 && (
            <p>
              {importing.counts.removedBefore} of the new ones you had removed from this list: they come back.
            </p>
          )}
          {importing.hasSettings && (
            <label class="check">
              <input
                type="checkbox"
                checked={settings}
                onChange={(event) => setSettings(event.currentTarget.checked)}
              />
              Take the file’s settings as well
            </label>
          )}
          <div class="acts">
            <button type="button" class="main" onClick={() => take(settings)}>
              Import
            </button>
            <button type="button" onClick={cancel}>
              Cancel
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

function Count({ count, says }: { count: number; says: string }) {
  return (
    <li class={count === 0 ? 'zero' : undefined}>
      <b>{count.toLocaleString('en')}</b> {says}
    </li>
  );
}
