import type { BrowserContext, Page } from '@playwright/test';
import { sessionOf } from './our-button.ts';

/** What a page does not lose when it navigates. */
const LASTING = [
  'addInitScript',
  'emulateMedia',
  'exposeBinding',
  'exposeFunction',
  'route',
  'setExtraHTTPHeaders',
  'setViewportSize',
] as const;

/**
 * The tab in which a worker's tests open X, one after the other: a navigation costs half of what a new tab does.
 * A test that sets up anything that would outlast the navigation gets the next test a new tab.
 */
export class ReusedTab {
  private readonly context: BrowserContext;
  private page: Page | null = null;
  /** A test has had the tab since it was emptied. */
  private isUsed = false;
  constructor(context: BrowserContext) {
    this.context = context;
    const newCDPSession = context.newCDPSession.bind(context);
    context.newCDPSession = (target) => {
      // Through a session of its own, a test can throttle, freeze or emulate.
      this.discardIf(target);
      return newCDPSession(target);
    };
  }

  /** The tab, empty. */
  async open(): Promise<Page> {
    this.isUsed = true;
    if (this.page?.isClosed() === false) return this.page;
    const page = await this.context.newPage();
    await sessionOf(page);
    for (const name of LASTING) {
      const method = page[name] as (...args: unknown[]) => unknown;
      const noticed = (...args: unknown[]) => {
        this.discardIf(page);
        return method.apply(page, args);
      };
      Object.assign(page, { [name]: noticed });
    }
    this.page = page;
    return page;
  }

  /** Empties the tab. Resolves to it if the next test can have it; the caller closes all others. */
  async leave(): Promise<Page | null> {
    const { page } = this;
    if (page === null || page.isClosed()) return null;
    if (!this.isUsed) return page;
    try {
      await page.mouse.move(0, 0);
      await page.goto('about:blank', { timeout: 5000 });
      this.isUsed = false;
    } catch {
      this.page = null;
    }
    return this.page;
  }

  private discardIf(target: unknown): void {
    if (target === this.page) this.page = null;
  }
}
