import type { BrowserContext, Page } from '@playwright/test';
import type { Extension } from './extension.ts';
import { IsolatedWorld } from './isolated.ts';

/**
 * The long waits of our script on a page, or of the background, which a test can end once it has seen what comes before.
 * Our code then does what it does when the time is over.
 */
export class LongWaits {
  private readonly run: (code: string) => Promise<unknown>;
  private constructor(run: (code: string) => Promise<unknown>) {
    this.run = run;
  }

  /**
   * Those that begin from now on, here and on the pages that this tab loads later.
   * @param endless the lengths of those that only the test ends, in ms: a slow machine would see others when they are over
   */
  static async of(page: Page, { id }: Extension, ...endless: number[]): Promise<LongWaits> {
    const world = await IsolatedWorld.of(page, id);
    await world.runFirst(holdCode(endless));
    return new LongWaits((code) => world.run(code));
  }

  /** Those that the running background begins from now on. */
  static async ofBackground(context: BrowserContext): Promise<LongWaits> {
    const [background] = context.serviceWorkers();
    if (!background) throw new Error('The background is asleep.');
    await background.evaluate(holdCode([]));
    return new LongWaits((code) => background.evaluate(code));
  }

  /**
   * Ends those of about this length that are under way; resolves to how many.
   * @param ms how long it takes by itself; a little of it may be over when it begins
   */
  async end(ms: number): Promise<number> {
    const ended = Number(await this.run(`globalThis.longWaits?.end(${ms}) ?? 0`));
    if (Number.isNaN(ended)) throw new Error(`The waits of ${ms} ms could not be ended.`);
    return ended;
  }

  /** Lets so much time pass at once, for all that our code waits for and measures. A page that is gone waits for nothing. */
  async pass(ms: number): Promise<void> {
    await this.run(`globalThis.longWaits?.pass(${ms})`).catch(() => undefined);
  }
}

/** Runs in the world of our script, or in the background. */
function hold(endless: number[]): void {
  type Work = (...args: unknown[]) => void;
  const held = globalThis as unknown as {
    setTimeout(work: Work, ms?: number, ...args: unknown[]): number;
    clearTimeout(id?: number): void;
    longWaits?: { end(length: number): number; pass(ms: number): void };
  };
  if (held.longWaits) return;
  const { setTimeout: start, clearTimeout: stop } = held;
  const now = performance.now.bind(performance);
  let passed = 0;
  const FOREVER = 2 ** 31 - 1;
  const isAbout = (ms: number, length: number) => ms <= length && ms > 0.8 * length;
  const waits = new Map<number, { ms: number; dueAt: number; work(): void }>();
  const endThose = (which: (wait: { ms: number; dueAt: number }) => boolean): number => {
    const ended = [...waits].filter(([, wait]) => which(wait));
    for (const [id, { work }] of ended) {
      stop(id);
      work();
    }
    return ended.length;
  };
  performance.now = () => now() + passed;
  held.setTimeout = (work, ms = 0, ...args) => {
    const run = () => {
      waits.delete(id);
      work(...args);
    };
    const id = start(run, endless.some((length) => isAbout(ms, length)) ? FOREVER : ms);
    waits.set(id, { ms, dueAt: performance.now() + ms, work: run });
    return id;
  };
  held.clearTimeout = (id = 0) => {
    waits.delete(id);
    stop(id);
  };
  held.longWaits = {
    end: (length) => endThose(({ ms }) => isAbout(ms, length)),
    pass(ms) {
      passed += ms;
      endThose(({ dueAt }) => dueAt <= performance.now());
    },
  };
}
const holdCode = (endless: number[]) => `(${hold})(${JSON.stringify(endless)})`;
