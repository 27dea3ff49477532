import type { PageAnswer } from '../../messages/store-commands.ts';
import type { PageRead } from '../../requests/page-reading.ts';
import { confirmNow, countPageHides } from '../../trust/confirmation.ts';
import { readAmazonPage, readMarketplace, readSignedIn } from './amazon-page.ts';
import { createDueReports } from './due-reports.ts';
import { createPresser } from './press.ts';
import { toPageReading } from './to-page-reading.ts';

/** The page is read at most this often, because it changes in many small steps. */
const PAUSE_MS = 200;
/** A report that did not arrive is sent again: soon at first, once a minute in the end. */
const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 60_000;
/** A page that never finishes loading counts as loaded after this. */
const LOADED_MS = 15_000;

type SendReport = (read: PageRead) => Promise<PageAnswer | null>;

/**
 * Watches a page of a store. Reports to the background how the page reads, whenever that changes and when it has stayed
 * unchanged for a while, and presses the button that the answer names, once in the life of the document. On a page that
 * no request waits for, it reports once and stops. A prerendered page is neither read nor pressed until the shopper
 * visits it.
 * @param sendReport sends a report; resolves to null when it did not arrive
 * @param signal ends the watch
 */
export function watchStorePage(sendReport: SendReport, signal: AbortSignal): void {
  const begin = () => watch(sendReport, signal);
  if (isPrerendering()) document.addEventListener('prerenderingchange', begin, { once: true, signal });
  else begin();
}

/** Whether the browser prerenders the page for a link that the shopper may follow; only some browsers do. */
function isPrerendering(): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

function watch(sendReport: SendReport, signal: AbortSignal): void {
  const pageId = crypto.randomUUID();
  const loadedAt = Math.round(performance.timeOrigin);
  const presser = createPresser();
  const due = createDueReports();
  const pageHides = countPageHides(signal);
  const timer = createReadTimer(() => readPage());
  let isFollowing = true;
  /** The shopper has withdrawn access to this store, so the page is never read again. */
  let isWithdrawn = false;
  let isReporting = false;
  let retryMs = FIRST_RETRY_MS;

  /** @param isFinal the page is about to go away: the report does not wait for the answer to the last one */
  function readPage(isFinal = false): void {
    timer.cancel();
    if (signal.aborted || !isFollowing) return;
    const page = toPageReading(readAmazonPage(document, location.href));
    const marketplace = readMarketplace(location.href);
    if (!marketplace) return;
    const signedIn = readSignedIn(document);
    const pressed = presser.hasAdded();
    const isLoaded = document.readyState === 'complete' || performance.now() > LOADED_MS;
    const unchangedMs = due.note(JSON.stringify([page, signedIn, pressed]), isLoaded);
    // While an answer is awaited, nothing is reported, and a mark that passes stays due.
    if ((isFinal || !isReporting) && due.isDue(unchangedMs)) {
      due.markReported(unchangedMs);
      const read = { pageId, loadedAt, marketplace, page, signedIn, unchangedMs, pressed };
      void report({ kind: 'page-read', ...read });
    }
    const mark = due.nextMark();
    if (mark !== null) timer.readWithin(isLoaded ? Math.max(PAUSE_MS, mark - unchangedMs) : PAUSE_MS);
  }

  async function report(read: PageRead): Promise<void> {
    isReporting = true;
    const { isGood } = confirmNow();
    const before = pageHides();
    const answer = await sendReport(read);
    isReporting = false;
    // The report did not arrive or could not be saved. Retry, less and less often.
    if (!answer) {
      due.forgetReport();
      timer.readWithin(retryMs);
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
      return;
    }
    retryMs = FIRST_RETRY_MS;
    isFollowing = answer.follow;
    isWithdrawn = answer.withdrawn === true;
    if (!isFollowing) return observer.disconnect();
    // The page was frozen or left, or the computer slept. The request may have ended, and the tab be the shopper's.
    if (answer.press && (!isGood() || pageHides() !== before)) due.forgetReport();
    else presser.press(answer);
    timer.readWithin(0);
  }

  const observer = createChangeObserver(timer.restart);
  const startObserving = () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  startObserving();
  signal.addEventListener('abort', () => observer.disconnect());
  addEventListener('load', timer.restart, { signal });
  // The shopper's last choice before pressing; the next page no longer shows it.
  addEventListener('submit', () => readPage(true), { capture: true, signal });
  addEventListener('pagehide', () => readPage(true), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && onRestored(), { signal });
  readPage();

  /**
   * The page came back from the back/forward cache. A request may wait for it by now, but an old "added" is no news.
   */
  function onRestored(): void {
    if (isWithdrawn) return;
    const isNews = readAmazonPage(document, location.href).kind !== 'added';
    if (isNews) due.startOver();
    else due.dropMarks();
    isFollowing = true;
    startObserving();
    timer.restart();
  }
}

/** The timer of the next reading. */
function createReadTimer(read: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;

  function cancel(): void {
    clearTimeout(timer);
    timer = undefined;
  }
  function start(ms: number): void {
    cancel();
    dueAt = performance.now() + ms;
    timer = setTimeout(read, ms);
  }
  return {
    cancel,
    /** Reads in this many ms; a reading that is due sooner stays. */
    readWithin(ms: number): void {
      if (timer === undefined || performance.now() + ms < dueAt) start(ms);
    },
    /** Reads after a short pause, and not before: the page is changing. */
    restart: () => start(PAUSE_MS),
  };
}

/**
 * Calls back soon after the page has changed. Further changes do not postpone that, so that a page that never rests is
 * read, too.
 */
function createChangeObserver(onChange: () => void): MutationObserver {
  let isQueued = false;
  return new MutationObserver(() => {
    if (isQueued) return;
    isQueued = true;
    setTimeout(() => {
      isQueued = false;
      onChange();
    }, PAUSE_MS);
  });
}
