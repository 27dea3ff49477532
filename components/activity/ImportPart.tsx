import { useRef, useState } from 'preact/hooks';
import { commonStrings } from '../../utils/i18n/en/common.ts';
import { dataStrings } from '../../utils/i18n/en/data.ts';
import { formatCount } from '../../utils/i18n/formats.ts';
import type { Import } from '../../utils/pages/activity/importer.ts';

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
      <h2>{dataStrings.import}</h2>
      <p>{dataStrings.importNote}</p>
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
          {importing.kind === 'reading' ? dataStrings.reading : dataStrings.choose}
        </button>
      </div>
      {importing.kind === 'failed' && <p role="alert">{importing.says}</p>}
      {importing.kind === 'done' && <p role="status">{importing.says}</p>}
      {importing.kind === 'taking' && <p role="status">{dataStrings.importing}</p>}
      {importing.kind === 'ready' && (
        <div class="preview" role="status">
          <h3>
            <bdi>{importing.name}</bdi>
          </h3>
          <ul class="counts">
            <Count count={importing.counts.fresh} says={dataStrings.fresh} />
            <Count count={importing.counts.merged} says={dataStrings.merged} />
            <Count count={importing.counts.unchanged} says={dataStrings.unchanged} />
            <Count count={importing.refused} says={dataStrings.refused} />
          </ul>
          {importing.counts.removedBefore > 0 && (
            <p>{dataStrings.removedBefore(importing.counts.removedBefore)}</p>
          )}
          {importing.hasSettings && (
            <label class="check">
              <input
                type="checkbox"
                checked={settings}
                onChange={(event) => setSettings(event.currentTarget.checked)}
              />
              {dataStrings.takeSettings}
            </label>
          )}
          <div class="acts">
            <button type="button" class="main" onClick={() => take(settings)}>
              {dataStrings.import}
            </button>
            <button type="button" onClick={cancel}>
              {commonStrings.cancel}
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
      <b>{formatCount(count)}</b> {says}
    </li>
  );
}
