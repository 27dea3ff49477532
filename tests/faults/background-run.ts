import { createContext } from '../../utils/background/context.ts';
import { createService, type Service } from '../../utils/background/service.ts';
import type { Ledger } from '../../utils/ledger/ledger.ts';
import type { FakeBrowser } from '../fixtures/service.ts';

/** Where a run stops the background: at its nth point, before or after the effect of that point. */
export interface Stop {
  nth: number;
  when: 'before' | 'after';
}

/** Synchronous methods: the background cannot be stopped while it waits for them. */
const NOT_AWAITED = new Set<string | symbol>(['openable', 'isOnline']);

/** Points that only read: nothing outside of the background changes there. */
const READS =
  /^(?:open|settings\.get|browser\.(?:tabs|session|allowedStores|frontTab)|ledger\.(?:read|latest|by\w+|open|watched|waiting|countNeedsYou|lastAccount|stores))$/;
/** Points at which something comes from outside, and after which an answer goes back. */
const INCOMING = /^(?:message|event) /;

/** Counts the points of a run across all restarts of the background, and says at which of them it is stopped. */
export class StopSchedule {
  /** The name of each point, in order. */
  readonly points: string[] = [];
  /**
   * All stops that are possible in this run. `sameAs` is an earlier stop that leaves the same behind: between the two
   * only the background's memory has changed, which a stop clears.
   */
  readonly possible: { stop: Stop; sameAs: Stop | null }[] = [];
  stops = 0;
  /** The points that were reached after the last stop. */
  get pointsSince(): string[] {
    return this.points.slice(this.reached);
  }
  private reached = 0;
  /** The last stop before which something outside of the background has changed; null when it has changed since. */
  private unchangedSince: Stop | null = null;
  private readonly schedule: readonly Stop[];
  constructor(schedule: readonly Stop[]) {
    this.schedule = schedule;
  }

  /** A point is reached. Returns how the background is stopped there, or null when it runs on. */
  begin(name: string): { nth: number; when: Stop['when'] | null } {
    const nth = this.points.push(name);
    if (INCOMING.test(name)) this.unchangedSince = null;
    this.note({ nth, when: 'before' });
    // From here on the effect takes place even if the background is stopped meanwhile.
    if (!INCOMING.test(name) && !READS.test(name)) this.unchangedSince = null;
    return { nth, when: this.schedule.find((stop) => stop.nth === nth)?.when ?? null };
  }

  /** The effect of a point has taken place. */
  end(nth: number): void {
    const name = this.points[nth - 1] ?? '';
    if (!INCOMING.test(name) && !READS.test(name)) this.unchangedSince = null;
    this.note({ nth, when: 'after' });
    if (INCOMING.test(name)) this.unchangedSince = null;
  }

  /** The background was stopped. */
  stopped(): void {
    this.stops += 1;
    this.reached = this.points.length;
  }

  private note(stop: Stop): void {
    this.possible.push({ stop, sameAs: this.unchangedSince });
    this.unchangedSince ??= stop;
  }
}

/**
 * One run of the background, from its start until the browser stops it. A promise that is awaited at the stop never
 * settles, so that no code of this run continues: no `catch`, no `finally`.
 */
export class BackgroundRun {
  isOver = false;
  /** Resolves when the background is stopped. */
  readonly end: Promise<void>;
  private stop: () => void = () => {};
  private readonly schedule: StopSchedule;
  constructor(schedule: StopSchedule) {
    this.schedule = schedule;
    this.end = new Promise((resolve) => {
      this.stop = () => {
        this.isOver = true;
        // The browser releases the locks of a stopped background.
        void navigator.locks.request('settings', { steal: true }, () => undefined);
        resolve();
      };
    });
  }

  /** Starts the service in this run: each of its steps into the ledger and the browser is a point. */
  start(ledger: Ledger, browser: FakeBrowser): Service {
    const openLedger = () => this.point('open', async () => this.stoppable('ledger', ledger));
    return createService(createContext(openLedger, this.stoppable('browser', browser)));
  }

  /** A point at which the background may be stopped: it awaits an effect outside of itself. */
  async point<T>(name: string, effect: () => Promise<T>): Promise<T> {
    if (this.isOver) return never();
    const { nth, when } = this.schedule.begin(name);
    if (when === 'before') return this.stopHere();
    const result = await effect();
    this.schedule.end(nth);
    if (when === 'after') return this.stopHere();
    return this.isOver ? never() : result;
  }

  /** Wraps an object so that each of its methods is a point. */
  stoppable<T extends object>(name: string, object: T): T {
    return new Proxy(object, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function' || NOT_AWAITED.has(key)) return value;
        return (...args: unknown[]) =>
          this.point(`${name}.${String(key)}`, async () => value.apply(target, args));
      },
    });
  }

  private stopHere<T>(): Promise<T> {
    this.schedule.stopped();
    this.stop();
    return never();
  }
}

function never<T>(): Promise<T> {
  return new Promise(() => {});
}
