import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { commonStrings } from '../../utils/i18n/en/common.ts';
import { dataStrings } from '../../utils/i18n/en/data.ts';
import { formatCount } from '../../utils/i18n/formats.ts';
import type { Import } from '../../utils/pages/activity/importer.ts';

export interface ImportProps {
  importing: Import;
  readFile(file: File): void;
  applyFile(settings: boolean): void;
  cancel(): void;
}

/** Import: the shopper chooses a file, sees what it contains, and then confirms. */
export function ImportPart({ importing, readFile, applyFile, cancel }: ImportProps) {
  const [settings, setSettings] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const preview = useRef<HTMLElement>(null);
  const id = useId();
  const isReady = importing.kind === 'ready';
  // It comes in answer to the shopper's choice of a file, and is to be read and answered next, also by a key that is
  // pressed before the page is painted.
  useLayoutEffect(() => {
    if (isReady) preview.current?.focus();
  }, [isReady]);
  const busy = importing.kind === 'reading' || importing.kind === 'importing';
  return (
    <section>
      <h2>{dataStrings.import}</h2>
      <p>{dataStrings.importNote}</p>
      <input
        type="file"
        class="visually-hidden"
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
      <div class="buttons">
        <button type="button" disabled={busy} ref={choose} onClick={() => input.current?.click()}>
          {importing.kind === 'reading' ? dataStrings.reading : dataStrings.choose}
        </button>
      </div>
      {importing.kind === 'failed' && <p role="alert">{importing.sentence}</p>}
      {/* There from the start, so that screen readers say what comes into it. */}
      <p role="status">
        {importing.kind === 'done' && importing.sentence}
        {importing.kind === 'importing' && dataStrings.importing}
      </p>
      {importing.kind === 'ready' && (
        <section class="preview" aria-labelledby={id} tabIndex={-1} ref={preview}>
          <h3 id={id}>
            <bdi>{importing.name}</bdi>
          </h3>
          <ul class="counts">
            <Count count={importing.counts.fresh} label={dataStrings.fresh} />
            <Count count={importing.counts.merged} label={dataStrings.merged} />
            <Count count={importing.counts.unchanged} label={dataStrings.unchanged} />
            {importing.counts.tallies > 0 && (
              <Count count={importing.counts.tallies} label={dataStrings.tallies} />
            )}
            <Count count={importing.refused} label={dataStrings.refused} />
          </ul>
          {importing.counts.removedBefore > 0 && (
            <p>{dataStrings.removedBefore(importing.counts.removedBefore)}</p>
          )}
          {importing.hasSettings && (
            <label class="checkbox">
              <input
                type="checkbox"
                checked={settings}
                onChange={(event) => setSettings(event.currentTarget.checked)}
              />
              {dataStrings.takeSettings}
            </label>
          )}
          <div class="buttons">
            <button type="button" class="main" onClick={() => applyFile(settings)}>
              {dataStrings.import}
            </button>
            <button
              type="button"
              onClick={() => {
                // This button goes, and the focus would go with it.
                choose.current?.focus();
                cancel();
              }}
            >
              {commonStrings.cancel}
            </button>
          </div>
        </section>
      )}
    </section>
  );
}

function Count({ count, label }: { count: number; label: string }) {
  return (
    <li class={count === 0 ? 'zero' : undefined}>
      <b>{formatCount(count)}</b> {label}
    </li>
  );
}
