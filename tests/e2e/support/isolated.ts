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

  /**
   * Runs a piece of code in there now, if the script is there, and on each page to come before the script's own first line.
   * Only the scripts that come with the page are stopped for it: a click is lost while a page stands still in the debugger,
   * and those that come later come when the pointer is on a button.
   */
  async runFirst(code: string): Promise<void> {
    this.cdp.on('Debugger.paused', async ({ callFrames: [frame] }) => {
      // The page may be gone by then.
      if (frame)
        await this.cdp
          .send('Debugger.evaluateOnCallFrame', { callFrameId: frame.callFrameId, expression: code })
          .catch(() => undefined);
      await this.cdp.send('Debugger.resume').catch(() => undefined);
    });
    await this.cdp.send('Debugger.enable');
    const urlRegex = `^${this.origin}/content-scripts/(x|amazon)\\.js$`;
    await this.cdp.send('Debugger.setBreakpointByUrl', { urlRegex, lineNumber: 0 });
    if (this.worlds.some(({ origin }) => origin === this.origin)) await this.run(code);
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
