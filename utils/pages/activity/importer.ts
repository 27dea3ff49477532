import type { Imported } from '../../archive/apply-import.ts';
import { FileError, type ReadFile, readArchive } from '../../archive/parse.ts';
import { clearStage, type Preview, preview, stage } from '../../archive/stage.ts';
import { log } from '../../common/log.ts';
import { dataStrings } from '../../i18n/en/data.ts';
import { formatCount } from '../../i18n/formats.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { StorageError } from '../../ledger/connection.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { sendFromPage } from '../../messages/page-client.ts';
import { changeSettings } from '../../settings/settings.ts';
import { MOST_TALLIES } from '../../tallies/tally.ts';

/** The state of an import. */
export type Import =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'ready'; name: string; counts: Preview; refused: number; hasSettings: boolean }
  | { kind: 'importing' }
  | { kind: 'done'; sentence: string }
  | { kind: 'failed'; sentence: string };

function importedSentence({ fresh, merged, unchanged, talliesLeftOut }: Imported): string {
  return joinSentences(
    dataStrings.imported(formatCount(fresh), formatCount(merged), formatCount(unchanged)),
    talliesLeftOut > 0
      ? dataStrings.talliesLeftOut(formatCount(talliesLeftOut), formatCount(MOST_TALLIES))
      : '',
  );
}

/** Imports a file: reads it, previews it, stages it, and has the background move it into the ledger, all or nothing. */
export class Importer {
  state: Import = { kind: 'none' };
  private file: ReadFile | null = null;
  private readonly ledger: () => Promise<Ledger>;
  private readonly onChange: () => void;
  private readonly yieldToPage: () => Promise<void>;

  constructor(ledger: () => Promise<Ledger>, onChange: () => void, yieldToPage: () => Promise<void>) {
    this.ledger = ledger;
    this.onChange = onChange;
    this.yieldToPage = yieldToPage;
  }

  async read(file: File): Promise<void> {
    this.show({ kind: 'reading' });
    try {
      this.file = await readArchive(file, this.yieldToPage);
      const { chunks, refused, settings } = this.file;
      const counts = await preview(await this.ledger(), chunks, this.yieldToPage);
      const name = file.name.slice(0, 100);
      this.show({ kind: 'ready', name, counts, refused, hasSettings: settings !== null });
    } catch (error) {
      this.fail(error);
    }
  }

  async apply(withSettings: boolean): Promise<void> {
    const { file } = this;
    if (!file) return;
    this.show({ kind: 'importing' });
    try {
      const importId = crypto.randomUUID();
      await stage(await this.ledger(), importId, file.chunks);
      const imported = await sendFromPage({ kind: 'apply-import', importId });
      if (withSettings && file.settings) await changeSettings(file.settings);
      const sentence = imported ? importedSentence(imported) : dataStrings.allWasHere;
      this.file = null;
      this.show({ kind: 'done', sentence });
    } catch (error) {
      await clearStage(await this.ledger()).catch(() => undefined);
      this.fail(error);
    }
  }

  cancel(): void {
    this.file = null;
    this.show({ kind: 'none' });
  }

  private fail(error: unknown): void {
    this.file = null;
    if (!(error instanceof FileError)) log('a file could not be imported', error);
    const isFull = error instanceof StorageError && error.trouble === 'full';
    const sentence = error instanceof FileError ? error.message : dataStrings[isFull ? 'full' : 'broken'];
    this.show({ kind: 'failed', sentence });
  }

  private show(state: Import): void {
    this.state = state;
    this.onChange();
  }
}
