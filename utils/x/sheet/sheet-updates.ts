import type { Prepared } from '../../messages/x-answers.ts';
import type { Tweet } from '../tweet-model.ts';
import type { OpenSheet } from './open-sheet.ts';

/** Keeps an open sheet up to date with requests and allowed stores, which also change in other tabs. */
export function createSheetUpdates(prepare: (tweet: Tweet) => Promise<Prepared>) {
  /** The sheet that was opened last. */
  let sheet: OpenSheet | null = null;
  /** How often requests or the allowed stores have changed since the page was loaded. */
  let changes = 0;

  /** Asks the background again for what the open sheet shows. */
  async function refresh(): Promise<void> {
    const current = sheet;
    if (!current?.isOpen() || !current.data().prepared) return;
    const changesBefore = changes;
    const prepared = await prepare(current.data().tweet).catch(() => null);
    const before = current.data().prepared;
    if (!prepared || !before || changesBefore !== changes) return;
    // Without news nothing is rendered: controls must stand still for a moment before they can be clicked.
    if (JSON.stringify(prepared) === JSON.stringify(before)) return;
    current.update({ prepared });
  }

  /** Requests or stores have changed, so an answer that is on its way may be older: asks again. */
  async function onChanged(): Promise<void> {
    changes += 1;
    await refresh();
  }

  return {
    changes: () => changes,

    /** Asks the background again if anything has changed since there were so many changes: its answer may be older. */
    async refreshSince(changesBefore: number): Promise<void> {
      if (changes !== changesBefore) await refresh();
    },

    /** Is a sheet open now? */
    isOpen: () => sheet?.isOpen() ?? false,

    /** This sheet is the one to keep up to date from now on. */
    track(opened: OpenSheet): OpenSheet {
      sheet = opened;
      return opened;
    },

    /** Requests have changed, here or in another tab: an open sheet shows what became of them. */
    onStatesChanged: onChanged,

    /** The stores that are allowed have changed: an open sheet shows it. */
    setAllowedStores(allowed: string[]): void {
      const prepared = sheet?.data().prepared;
      if (prepared) sheet?.update({ prepared: { ...prepared, allowed } });
      void onChanged();
    },
  };
}
