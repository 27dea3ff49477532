import { useRef, useState } from 'preact/hooks';
import type { Import } from '../../utils/activity/importer.ts';
import { commonWords } from '../../utils/words/common.ts';
import { dataWords } from '../../utils/words/data.ts';
import { amount } from '../../utils/words/formats.ts';

export interface ImportProps {
  importing: Import;
  readFile(file: File): void;
  take(settings: boolean): void;
  cancel(): void;
}

/** Import: the shopper chooses a file, sees what it contains, and then confirms. */
export function ImportPart({ importing, readFile, take, cancel }: ImportProps) {
  const [settings, setSettings] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const busy = importing.kind === 'reading' || importing.kind === 'taking';
  return (
    <section>
      <h2>{dataWords.import}</h2>
      <p>{dataWords.importNote}</p>
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
          {importing.kind === 'reading' ? dataWords.reading : dataWords.choose}
        </button>
      </div>
      {importing.kind === 'failed' && <p role="alert">{importing.says}</p>}
      {importing.kind === 'done' && <p role="status">{importing.says}</p>}
      {importing.kind === 'taking' && <p role="status">{dataWords.importing}</p>}
      {importing.kind === 'ready' && (
        <div class="preview" role="status">
          <h3>
            <bdi>{importing.name}</bdi>
          </h3>
          <ul class="counts">
            <Count count={importing.counts.fresh} says={dataWords.fresh} />
            <Count count={importing.counts.merged} says={dataWords.merged} />
            <Count count={importing.counts.unchanged} says={dataWords.unchanged} />
            <Count count={importing.refused} says={dataWords.refused} />
          </ul>
          {importing.counts.removedBefore > 0 && (
            <p>{dataWords.removedBefore(importing.counts.removedBefore)}</p>
          )}
          {importing.hasSettings && (
            <label class="check">
              <input
                type="checkbox"
                checked={settings}
                onChange={(event) => setSettings(event.currentTarget.checked)}
              />
              {dataWords.takeSettings}
            </label>
          )}
          <div class="acts">
            <button type="button" class="main" onClick={() => take(settings)}>
              {dataWords.import}
            </button>
            <button type="button" onClick={cancel}>
              {commonWords.cancel}
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
      <b>{amount(count)}</b> {says}
    </li>
  );
}
