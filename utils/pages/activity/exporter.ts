import { exportCsv, exportJson } from '../../archive/export.ts';
import { exportTalliesCsv } from '../../archive/tallies-csv.ts';
import { log } from '../../common/log.ts';
import { dataStrings } from '../../i18n/en/data.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { fileName } from './files.ts';

/** What an export needs from its page. */
export interface ExportHost {
  openLedger(): Promise<Ledger>;
  readSettings(): Promise<Settings>;
  /** Offers a file for download. */
  saveFile(name: string, type: string, parts: readonly string[]): void;
  /** Called between pieces of long work, so that the page stays responsive. */
  yieldToPage(): Promise<void>;
}

/** Offers what is kept as files. Its methods never reject: a failure becomes a sentence. */
export class Exporter {
  /** The export of everything that is under way. */
  underWay: 'json' | 'csv' | null = null;
  private readonly host: ExportHost;
  private readonly onChange: (error: string | null) => void;

  /** @param onChange called when an export begins or ends; with what went wrong, or null */
  constructor(host: ExportHost, onChange: (error: string | null) => void) {
    this.host = host;
    this.onChange = onChange;
  }

  /** All that is kept. */
  async exportAs(kind: 'json' | 'csv'): Promise<void> {
    this.underWay = kind;
    this.onChange(null);
    await this.run(() => this.save(kind));
  }

  /** The replies to these tallied tweets. */
  exportTallies(tweetIds: readonly string[]): Promise<void> {
    return this.run(async () => {
      const { openLedger, saveFile, yieldToPage } = this.host;
      const parts = await exportTalliesCsv(await openLedger(), tweetIds, yieldToPage);
      saveFile(fileName('csv', new Date(), 'campaigns'), 'text/csv', parts);
    });
  }

  private async save(kind: 'json' | 'csv'): Promise<void> {
    const { openLedger, readSettings, saveFile, yieldToPage } = this.host;
    const ledger = await openLedger();
    const now = new Date();
    if (kind === 'csv') saveFile(fileName(kind, now), 'text/csv', await exportCsv(ledger, yieldToPage));
    else {
      const parts = await exportJson(ledger, await readSettings(), now.getTime(), yieldToPage);
      saveFile(fileName(kind, now), 'application/json', parts);
    }
  }

  private async run(work: () => Promise<void>): Promise<void> {
    let error: string | null = null;
    try {
      await work();
    } catch (reason) {
      log('the export failed', reason);
      error = dataStrings.notWritten;
    }
    this.underWay = null;
    this.onChange(error);
  }
}
