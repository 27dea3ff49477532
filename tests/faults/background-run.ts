/** Where a run stops the background: at its nth point, before or after the effect of that point. */
export interface Stop {
  nth: number;
  when: 'before' | 'after';
}

/** Synchronous methods: the background cannot be stopped while it waits for them. */
const NOT_AWAITED = new Set<string | symbol>(['openable', 'isOnline']);

/** Counts the points of a run across all restarts of the background, and says at which of them it is stopped. */
export class StopSchedule {
  /** The name of each point, in order. */
  readonly points: string[] = [];
  stops = 0;
  private readonly schedule: readonly Stop[];
  constructor(schedule: readonly Stop[]) {
    this.schedule = schedule;
  }

  next(name: string): Stop['when'] | null {
    this.points.push(name);
    const stop = this.schedule.find(({ nth }) => nth === this.points.length);
    if (stop) this.stops += 1;
    return stop?.when ?? null;
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

  /** A point at which the background may be stopped: it awaits an effect outside of itself. */
  async point<T>(name: string, effect: () => Promise<T>): Promise<T> {
    if (this.isOver) return never();
    const when = this.schedule.next(name);
    if (when === 'before') return this.stopHere();
    const result = await effect();
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
    this.stop();
    return never();
  }
}

function never<T>(): Promise<T> {
  return new Promise(() => {});
}
