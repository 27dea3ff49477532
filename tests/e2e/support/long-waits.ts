import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';
import { IsolatedWorld } from './isolated.ts';

/** Shorter waits than this, in ms, pass by themselves. */
const LONG_MS = 2500;

/**
 * The long waits of our script on a page, which a test can end once it has seen what comes before. Our script then does
 * what it does when the time is over.
 */
export class LongWaits {
  private readonly world: IsolatedWorld;
  private constructor(world: IsolatedWorld) {
    this.world = world;
  }

  /** Those that begin from now on, here and on the pages that this tab loads later. */
  static async of(page: Page, { id }: Extension): Promise<LongWaits> {
    const world = await IsolatedWorld.of(page, id);
    await world.runFirst(`(${hold})(${LONG_MS})`);
    return new LongWaits(world);
  }

  /**
   * Ends those of about this length that are under way; resolves to how many.
   * @param ms how long it takes by itself; a little of it may be over when it begins
   */
  async end(ms: number): Promise<number> {
    return Number(await this.world.run(`globalThis.longWaits?.end(${ms}) ?? 0`));
  }
}

/** Runs in the world of our script. */
function hold(long: number): void {
  type Work = (...args: unknown[]) => void;
  const held = globalThis as unknown as {
    setTimeout(work: Work, ms?: number, ...args: unknown[]): number;
    clearTimeout(id?: number): void;
    longWaits?: { end(length: number): number };
  };
  if (held.longWaits) return;
  const { setTimeout: start, clearTimeout: stop } = held;
  const waits = new Map<number, { ms: number; work(): void }>();
  held.setTimeout = (work, ms = 0, ...args) => {
    const run = () => {
      waits.delete(id);
      work(...args);
    };
    const id = start(run, ms);
    if (ms >= long) waits.set(id, { ms, work: run });
    return id;
  };
  held.clearTimeout = (id = 0) => {
    waits.delete(id);
    stop(id);
  };
  held.longWaits = {
    end(length) {
      const ended = [...waits].filter(([, { ms }]) => ms <= length && ms > 0.8 * length);
      for (const [id, { work }] of ended) {
        stop(id);
        work();
      }
      return ended.length;
    },
  };
}
