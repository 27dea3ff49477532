import { exportCsv, exportJson } from '../../archive/export.ts';
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

/** Writes all that is kept to a file and offers it for download. Rejects when the ledger cannot be read. */
export async function saveExport(kind: 'json' | 'csv', host: ExportHost): Promise<void> {
  const ledger = await host.openLedger();
  const now = new Date();
  if (kind === 'csv')
    return host.saveFile(fileName(kind, now), 'text/csv', await exportCsv(ledger, host.yieldToPage));
  const settings = await host.readSettings();
  const parts = await exportJson(ledger, settings, now.getTime(), host.yieldToPage);
  host.saveFile(fileName(kind, now), 'application/json', parts);
}
