import type { Locator, Page } from '@playwright/test';
import { type SampleName, sampleId } from '../../playground/sample.ts';
import { BUTTON } from './our-button.ts';

/** The tweets of whichever web client the playground serves; quotes are in them, copies left by streaming are not. */
const ANY_TWEET =
  'article[data-testid="tweet"], [data-timeline-entry]:not([data-timeline-entry] *, [hidden] *) > article';

/** A page of X with the extension in it. */
export class XPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(path = '/home', host = 'x.com'): Promise<void> {
    // Behind another tab the browser draws once a second, and every click waits for that.
    await this.page.bringToFront();
    await this.page.goto(`https://${host}${path}`);
    await this.page.locator(ANY_TWEET).first().waitFor();
  }

  /** A tweet of the sample world by its name, anywhere on the page. */
  tweet(name: SampleName): Locator {
    return this.tweetById(sampleId(name));
  }

  tweetById(id: string): Locator {
    const permalink = this.page.locator(
      `a[href*="/status/${id}"]:is([data-base-ui-tooltip-trigger], :has(> time))`,
    );
    return this.page.locator(ANY_TWEET).filter({ has: permalink });
  }

  /** Our button in a tweet. */
  button(name: SampleName): Locator {
    return this.tweet(name).locator(BUTTON);
  }

  /** Clicks a tweet's button as a shopper does: the pointer rests on it first. */
  async clickUnhurried(name: SampleName): Promise<void> {
    const button = this.button(name);
    await button.hover();
    await this.rest();
    await button.click();
  }

  /** Waits, frame by frame, for as long as a shopper's pointer rests before a click. */
  async rest(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((done) => {
          const from = performance.now();
          const draw = () => (performance.now() - from > 600 ? done() : requestAnimationFrame(draw));
          draw();
        }),
    );
  }

  /**
   * Scrolls the virtual timeline until a tweet is mounted.
   * @param step pixels at a time; with more, fewer frames are drawn on the way. X keeps three windows' heights mounted
   */
  async scrollTo(name: SampleName, step = 1200): Promise<Locator> {
    const tweet = this.tweet(name);
    for (let i = 0; i < 80 && (await tweet.count()) === 0; i++) {
      await this.page.mouse.wheel(0, step);
      await this.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
    await tweet.scrollIntoViewIfNeeded();
    return tweet;
  }

  /** Holds back the next press of a tweet's own reply button until the test lets it through. */
  async holdReplyBox(): Promise<{ asked(): Promise<void>; open(): Promise<void> }> {
    await this.page.evaluate(() => {
      const held: { button?: HTMLElement } = {};
      const hold = (event: Event) => {
        const button = (event.target as Element).closest<HTMLElement>('[data-testid="reply"]');
        if (!button) return;
        event.stopImmediatePropagation();
        held.button = button;
        removeEventListener('click', hold, true);
      };
      addEventListener('click', hold, true);
      Object.assign(window, { held });
    });
    const isAsked = () => Boolean((window as unknown as { held: { button?: HTMLElement } }).held.button);
    return {
      asked: async () => void (await this.page.waitForFunction(isAsked)),
      open: () =>
        this.page.evaluate(() =>
          (window as unknown as { held: { button?: HTMLElement } }).held.button?.click(),
        ),
    };
  }

  get composer(): Locator {
    return this.page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]');
  }
  get toast(): Locator {
    return this.page.locator('[data-testid="toast"]');
  }
}
