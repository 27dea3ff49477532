import { browser } from 'wxt/browser';
import type { BrowserPort } from '../../utils/background/browser-port.ts';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { readXPageNotes, withNote, X_PAGES } from '../../utils/settings/x-page-notes.ts';

let last: Promise<unknown> = Promise.resolve();

/** Reads the notes, changes them and writes them back where they differ, one change after the other. */
export const changeXPageNotes: BrowserPort['changeXPageNotes'] = (change) => {
  const done = last.then(async () => {
    const notes = await readXPageNotes();
    const changed = change(notes);
    const isSame = JSON.stringify(changed) === JSON.stringify(notes);
    if (!isSame) await browser.storage.session.set({ [X_PAGES]: changed });
  });
  last = done.catch(() => undefined);
  return done;
};

/** Forgets what was noted of tabs that are closed. */
export function forgetClosedPages(): void {
  browser.tabs.onRemoved.addListener(
    (tabId) =>
      void bestEffort('notes of a closed tab', () =>
        changeXPageNotes((notes) => withNote(notes, tabId, null)),
      ),
  );
}
