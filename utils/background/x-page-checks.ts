import * as z from 'zod/mini';
import { bestEffort } from '../common/best-effort.ts';
import { lazy } from '../common/lazy.ts';
import type { XHandlers } from '../messages/router.ts';
import type { Suspicion } from '../messages/x-commands.ts';
import { withNote, type XPageTrouble } from '../settings/x-page-notes.ts';
import { readOutline } from '../x-facts/page-outline.ts';
import { PAGE_VERDICTS, type PageVerdict } from '../x-facts/page-verdict.ts';
import type { BrowserPort } from './browser-port.ts';

/** What the script in the page found (utils/x/page-check/check-page.ts). */
const CheckResult = lazy(() =>
  z.object({
    verdict: z.literal(PAGE_VERDICTS),
    outline: z.unknown(),
  }),
);

/**
 * Keeps what is wrong with open pages of X. Nothing here touches a request, and nothing is sent anywhere: the popup
 * shows it.
 */
export function createXPageChecks(browser: Pick<BrowserPort, 'checkXPage' | 'changeXPageNotes'>) {
  /** The tabs that are being checked. */
  const underWay = new Set<number>();

  async function check(tabId: number, suspicion: Suspicion | null): Promise<void> {
    if (underWay.has(tabId)) return;
    underWay.add(tabId);
    try {
      const found = CheckResult.safeParse(await browser.checkXPage(tabId));
      if (!found.success) return;
      const { verdict, outline } = found.data;
      const trouble = troubleOf(verdict, suspicion);
      if (trouble) await note(tabId, trouble, readOutline(outline));
      else if (verdict === 'reads-well') await noteReadsWell(tabId);
    } finally {
      underWay.delete(tabId);
    }
  }

  async function note(tabId: number, trouble: XPageTrouble, outline: string[]): Promise<void> {
    const at = Date.now();
    await browser.changeXPageNotes((notes) => withNote(notes, tabId, { tabId, trouble, at, outline }));
  }

  async function noteReadsWell(tabId: number): Promise<void> {
    await browser.changeXPageNotes((notes) => ({ ...withNote(notes, tabId, null), readWellAt: Date.now() }));
  }

  const handlers: Pick<XHandlers, 'check-page'> = {
    async 'check-page'({ suspicion }, { tabId }) {
      // These two are certain, and the page's structure would not explain them.
      if (suspicion === 'other-copy' || suspicion === 'taken-out') await note(tabId, suspicion, []);
      else await check(tabId, suspicion);
      return null;
    },
  };

  return {
    handlers,
    /**
     * A page has loaded in this tab, so what was noted of the page before it no longer counts. While anything is noted
     * of other tabs, this page is checked, too: if it reads well, their notes are shown in their own tabs alone.
     */
    async onPageLoad(tabId: number): Promise<void> {
      let isAnyNoted = false;
      await browser.changeXPageNotes((notes) => {
        isAnyNoted = notes.notes.length > 0;
        return withNote(notes, tabId, null);
      });
      if (isAnyNoted) void bestEffort('checking a page of X', () => check(tabId, null));
    },
  };
}

/** What is wrong with the page; null: nothing, or it cannot be said. */
function troubleOf(verdict: PageVerdict, suspicion: Suspicion | null): XPageTrouble | null {
  if (verdict === 'reads-well' || verdict === 'unclear') return null;
  // Here our buttons had their places before: X does not change a page while it is open.
  if (suspicion === 'bar-lost') return 'bar-rebuilt';
  return verdict === 'bare' ? null : verdict;
}
