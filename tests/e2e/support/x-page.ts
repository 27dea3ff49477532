import type { Locator, Page } from '@playwright/test';
import { type SampleName, sampleId } from '../../playground/sample.ts';

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
    await this.page.locator('article[data-testid="tweet"]').first().waitFor();
  }

  /** A tweet of the sample world by its name, wherever it stands on the page. */
  tweet(name: SampleName): Locator {
    return this.tweetById(sampleId(name));
  }

  tweetById(id: string): Locator {
    return this.page
      .locator('article[data-testid="tweet"]')
      .filter({ has: this.page.locator(`a[href*="/status/${id}"] > time`) });
  }

  /** Our button in a tweet. */
  button(name: SampleName): Locator {
    return this.tweet(name).locator('[data-amazoncart] button');
  }

  /** Scrolls the virtual timeline until a tweet is mounted. */
  async scrollTo(name: SampleName): Promise<Locator> {
    const tweet = this.tweet(name);
    for (let i = 0; i < 80 && (await tweet.count()) === 0; i++) {
      await this.page.mouse.wheel(0, 500);
      await this.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
    await tweet.scrollIntoViewIfNeeded();
    return tweet;
  }

  get composer(): Locator {
    return this.page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]');
  }
  get toast(): Locator {
    return this.page.locator('[data-testid="toast"]');
  }
}
