// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkOwnReplyPage, watchDeletions } from '../../../../utils/x/observe/deletions.ts';
import { tweet } from '../../../fixtures/x/parts.ts';

/** Answers of X's server as the browser's resource timing tells of them; no test environment has requests. */
const answers: { name: string; startTime: number; responseStatus: number }[] = [];
const listeners = new Set<(list: { getEntries(): typeof answers }) => void>();
class Timing {
  private readonly heard: (list: { getEntries(): typeof answers }) => void;
  constructor(heard: (list: { getEntries(): typeof answers }) => void) {
    this.heard = heard;
  }
  observe(): void {
    listeners.add(this.heard);
    if (answers.length > 0) queueMicrotask(() => this.heard({ getEntries: () => answers }));
  }
  disconnect(): void {
    listeners.delete(this.heard);
  }
}
function answer(operation: string, responseStatus = 200): void {
  const entry = {
    name: `https://x.com/i/api/graphql/abc/${operation}`,
    startTime: performance.now(),
    responseStatus,
  };
  answers.push(entry);
  for (const heard of [...listeners]) heard({ getEntries: () => [entry] });
}

const reported: unknown[] = [];
let work: AbortController;
const parts = (handle: string | null = 'me') => ({
  handle: () => handle,
  report: (command: unknown) => void reported.push(command),
  signal: work.signal,
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', Timing);
  answers.length = 0;
  reported.length = 0;
  work = new AbortController();
});
afterEach(() => {
  work.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function click(element: Element | null | undefined, isTrusted = true): void {
  const event = new MouseEvent('click', { bubbles: true });
  if (isTrusted) Object.defineProperty(event, 'isTrusted', { value: true });
  element?.dispatchEvent(event);
}

describe('a reply deleted in X’s menu', () => {
  const MENU = '<div role="menu"></div><button data-testid="confirmationSheetConfirm"></button>';
  beforeEach(() => {
    document.body.innerHTML =
      tweet({ id: '31', handle: 'Me' }) + tweet({ id: '32', handle: 'reader' }) + MENU;
  });
  const article = (index: number) => document.querySelectorAll('article')[index];
  const openMenu = (index: number, isTrusted = true) =>
    click(article(index)?.querySelector('[data-testid="caret"]'), isTrusted);
  const confirm = (isTrusted = true) =>
    click(document.querySelector('[data-testid^="confirmation"]'), isTrusted);
  const settle = () => vi.advanceTimersByTimeAsync(20_000);

  it('counts when X’s server has confirmed it and the tweet has left the page', async () => {
    watchDeletions(parts());
    openMenu(0);
    confirm();
    answer('DeleteTweet');
    article(0)?.remove();
    await settle();
    expect(reported).toEqual([{ kind: 'own-reply-deleted', replyId: '31', handle: 'Me', seenIn: 'menu' }]);
  });

  const early = (selector: string) => ({
    target: document.querySelector(selector) as Element,
    timeStamp: performance.now(),
  });
  it('counts when the menu was opened before anything was watched', async () => {
    watchDeletions(parts(), [early('[data-testid="caret"]')]);
    confirm();
    answer('DeleteTweet');
    article(0)?.remove();
    await settle();
    expect(reported).toMatchObject([{ replyId: '31', seenIn: 'menu' }]);
  });

  it('counts when all was done before anything was watched', async () => {
    const clicks = [early('[data-testid="caret"]'), early('[data-testid^="confirmation"]')];
    answer('DeleteTweet');
    article(0)?.remove();
    watchDeletions(parts(), clicks);
    await settle();
    expect(reported).toMatchObject([{ replyId: '31', seenIn: 'menu' }]);
  });

  const remove = () => article(0)?.remove();
  it.each<[string, ...(() => void)[]]>([
    ['X’s server refuses', () => answer('DeleteTweet', 403), remove],
    ['X’s server does not answer', remove],
    ['another request is answered', () => answer('CreateTweet'), remove],
    ['the tweet stays on the page', () => answer('DeleteTweet')],
  ])('does not count when %s', async (_, ...steps) => {
    watchDeletions(parts());
    openMenu(0);
    confirm();
    for (const step of steps) step();
    await settle();
    expect(reported).toEqual([]);
  });

  it.each<[string, ...(() => void)[]]>([
    ['the page opened the menu', () => openMenu(0, false), () => confirm()],
    ['the page confirmed', () => openMenu(0), () => confirm(false)],
    ['another’s tweet was meant', () => openMenu(1), () => confirm()],
    ['another’s menu was opened last', () => openMenu(0), () => openMenu(1), () => confirm()],
    ['nothing was confirmed', () => openMenu(0)],
  ])('does not count when %s', async (_, ...steps) => {
    watchDeletions(parts());
    for (const step of steps) step();
    answer('DeleteTweet');
    remove();
    await settle();
    expect(reported).toEqual([]);
  });

  it('does not count while X does not show whose account is signed in', async () => {
    watchDeletions(parts(null));
    openMenu(0);
    confirm();
    answer('DeleteTweet');
    article(0)?.remove();
    await settle();
    expect(reported).toEqual([]);
  });
});

describe('the page of an own reply that is gone', () => {
  const NOTE =
    '<div data-testid="primaryColumn"><button data-testid="app-bar-back"></button><div data-testid="error-detail"></div></div>';
  beforeEach(() => history.replaceState(null, '', '/me/status/31'));
  const visit = async (html: string, handle: string | null = 'me') => {
    document.body.innerHTML = html;
    const checked = checkOwnReplyPage(parts(handle), '/me/status/31');
    await vi.advanceTimersByTimeAsync(40_000);
    await checked;
  };

  it('counts when X’s server has answered and the page shows its note in place of the tweet', async () => {
    answer('TweetDetail');
    await visit(NOTE);
    expect(reported).toEqual([{ kind: 'own-reply-deleted', replyId: '31', handle: 'me', seenIn: 'page' }]);
  });

  it('does not count without X’s answer, or when X’s server has failed', async () => {
    await visit(NOTE);
    answer('TweetDetail', 500);
    await visit(NOTE);
    expect(reported).toEqual([]);
  });

  it('does not count when the page shows a tweet, offers to retry, or is another account’s', async () => {
    answer('TweetDetail');
    await visit(NOTE.replace('</div></div>', `</div>${tweet({ id: '31', handle: 'me' })}</div>`));
    await visit(NOTE.replace('</div></div>', '</div><button>Retry</button></div>'));
    await visit(NOTE, 'reader');
    await visit(NOTE, null);
    expect(reported).toEqual([]);
  });

  it('does not count when the note gives way to the tweet within three seconds', async () => {
    answer('TweetDetail');
    document.body.innerHTML = NOTE;
    const checked = checkOwnReplyPage(parts(), '/me/status/31');
    await vi.advanceTimersByTimeAsync(1000);
    document.body.innerHTML = tweet({ id: '31', handle: 'me' });
    await vi.advanceTimersByTimeAsync(40_000);
    await checked;
    expect(reported).toEqual([]);
  });
});
