import type { Page } from '@playwright/test';
import { type SampleName, sampleId } from '../../playground/sample.ts';

/** The default world's tweets that have an Amazon link of their own in view. */
export const WITH_PRODUCT = [
  ...(['us-product', 'uk-product', 'de-card-small', 'jp-card-large', 'short-amzn-to', 'short-a-co'] as const),
  ...(['several-products', 'repost', 'thread-2', 'quote-outer', 'protected-author', 'restricted'] as const),
  ...(['edited', 'video', 'article', 'photo-product', 'last-product', 'quoted-product'] as const),
  ...(['reply-1', 'answer-to-own'] as const),
] as const satisfies readonly SampleName[];

/** What all frames of a page have shown so far, by tweet id or HTML. */
export interface Seen {
  frames: number;
  /** Tweets with a product that stood in a painted frame with their button. */
  buttons: string[];
  /** Tweets without one that stood in a painted frame, as they should, without any node of ours. */
  bare: string[];
  /** Must all be empty: tweets painted without their button, with two, and our nodes where none belongs. */
  missing: string[];
  doubled: string[];
  stray: string[];
}

/**
 * Inspects the page right after each painted frame, from the first one on. No button may be late: not when
 * scrolling brings in rows, and not when React swaps the nodes of a live tweet. On a page of X's second client the
 * frames count from the moment when React has taken it over and the buttons of its first rows are there: nothing may be
 * inserted before.
 */
export class FrameRecorder {
  /** Uncaught errors of the page or ours, and every line that our own log wrote. */
  readonly errors: string[] = [];
  private readonly page: Page;
  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<FrameRecorder> {
    const recorder = new FrameRecorder(page);
    page.on('pageerror', (error) => recorder.errors.push(String(error)));
    page.on('console', (message) => {
      const ours =
        message.text().includes('#AmazonCart') || /^chrome-extension:/.test(message.location().url);
      if (ours) recorder.errors.push(message.text());
    });
    await page.addInitScript(watchFrames, WITH_PRODUCT.map(sampleId));
    return recorder;
  }

  /** What was seen so far, counted anew at every load. */
  async seen(): Promise<Seen> {
    return this.page.evaluate(() => (window as unknown as { readFrames: () => Seen }).readFrames());
  }

  /** Lets the page paint so many frames more. */
  async frames(count: number): Promise<void> {
    const { frames } = await this.seen();
    await this.page.waitForFunction(
      (until) => (window as unknown as { readFrames: () => Seen }).readFrames().frames >= until,
      frames + count,
    );
  }
}

/** Runs in the page, before its own scripts. */
function watchFrames(products: string[]): void {
  const sets = {
    buttons: new Set<string>(),
    bare: new Set<string>(),
    missing: new Set<string>(),
    doubled: new Set<string>(),
    stray: new Set<string>(),
  };
  let frames = 0;
  const isSecond = () => document.documentElement.hasAttribute('data-app-version');
  const tweets = () =>
    document.querySelectorAll(
      isSecond()
        ? '[data-timeline-entry]:not([data-timeline-entry] *, [hidden] *) > article'
        : 'article[data-testid="tweet"]',
    );
  const dateOf = (article: Element) =>
    isSecond()
      ? article.querySelector(
          'a[data-base-ui-tooltip-trigger]:not([data-timeline-entry] [data-timeline-entry] *)',
        )
      : article.querySelector('a[href*="/status/"] > time')?.parentElement;
  /** The parent of our button: X's action bar, or the group at its end. */
  const barOf = (article: Element) =>
    isSecond()
      ? [...article.querySelectorAll('[data-engagement-action="share"]')].at(-1)?.parentElement
      : [...article.querySelectorAll('[role="group"]')].findLast((group) =>
          group.querySelector('[data-testid="reply"]'),
        );

  const idOf = (article: Element) =>
    dateOf(article)
      ?.getAttribute('href')
      ?.match(/status\/(\d+)/)?.[1] ?? 'no permalink';
  const isTakenOver = () => {
    const wanted = [...tweets()].filter((article) => products.includes(idOf(article)));
    return wanted.length > 0 && wanted.every((article) => article.querySelector('[data-amazoncart]'));
  };

  let isReady = false;
  function look(): void {
    isReady ||= !isSecond() || isTakenOver();
    if (!isReady) return;
    frames += 1;
    const belongs = new Set<Element>();
    for (const article of tweets()) {
      const id =
        dateOf(article)
          ?.getAttribute('href')
          ?.match(/status\/(\d+)/)?.[1] ?? 'no permalink';
      const bar = barOf(article);
      const own = bar ? [...bar.children].filter((node) => node.matches('[data-amazoncart]')) : [];
      if (products.includes(id) && bar) {
        for (const node of own) belongs.add(node);
        if (own.length === 0) sets.missing.add(id);
        else if (own.length > 1) sets.doubled.add(id);
        else sets.buttons.add(id);
      } else if (own.length === 0) sets.bare.add(id);
    }
    for (const node of document.querySelectorAll('[data-amazoncart], .amazoncart'))
      if (!belongs.has(node)) sets.stray.add(node.parentElement?.outerHTML.slice(0, 200) ?? '');
  }

  // A message posted in an animation frame arrives after that frame was painted.
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = look;
  const eachFrame = () => {
    afterPaint.port2.postMessage(null);
    requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);
  const lists = () => Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, [...set]]));
  Object.assign(window, { readFrames: () => ({ frames, ...lists() }) });
}
