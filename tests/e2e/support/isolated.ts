import { type CDPSession, expect, type Page } from '@playwright/test';

interface Context {
  id: number;
  origin: string;
}

/** The isolated world in which our content script runs, as an attacker who controls the page's process can use it. */
export class IsolatedWorld {
  private readonly cdp: CDPSession;
  private readonly worlds: Context[] = [];
  private readonly origin: string;
  private constructor(cdp: CDPSession, extensionId: string) {
    this.cdp = cdp;
    this.origin = `chrome-extension://${extensionId}`;
    cdp.on('Runtime.executionContextsCleared', () => this.worlds.splice(0));
    cdp.on('Runtime.executionContextCreated', ({ context }) => this.worlds.push(context));
  }

  static async of(page: Page, extensionId: string): Promise<IsolatedWorld> {
    const cdp = await page.context().newCDPSession(page);
    const world = new IsolatedWorld(cdp, extensionId);
    await cdp.send('Runtime.enable');
    return world;
  }

  /** What a piece of code comes to in there, once the script is there; a refusal begins with "refused". */
  async run(code: string): Promise<unknown> {
    const ours = () => this.worlds.findLast(({ origin }) => origin === this.origin)?.id;
    await expect.poll(ours, { message: 'our script is in the page' }).toBeDefined();
    const expression = `(async () => ${code})().then((value) => value ?? null, (error) => 'refused: ' + error.message)`;
    const asked = { expression, contextId: ours(), awaitPromise: true, returnByValue: true };
    const { result } = await this.cdp.send('Runtime.evaluate', asked);
    return result.value;
  }
}
