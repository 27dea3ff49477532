/** When the background dies in a run: at its nth point, before or after what happens there took effect. */
export interface Death {
  nth: number;
  when: 'before' | 'after';
}

/** Answered at once, so that nobody can die while waiting for it. */
const NOT_AWAITED = new Set<string | symbol>(['openable', 'isOnline']);

/** Counts the points of a run, over all lives of the background, and says at which of them a life ends. */
export class Fate {
  /** What stood at each point, in order. */
  readonly points: string[] = [];
  deaths = 0;
  private readonly schedule: readonly Death[];
  constructor(schedule: readonly Death[]) {
    this.schedule = schedule;
  }

  next(name: string): Death['when'] | null {
    this.points.push(name);
    const death = this.schedule.find(({ nth }) => nth === this.points.length);
    if (death) this.deaths += 1;
    return death?.when ?? null;
  }
}

/**
 * One life of the background, from its start until the browser stops it. What is awaited when it ends never
 * comes back, so that nothing of it runs on: no `catch`, no `finally`.
 */
export class Life {
  isOver = false;
  /** Resolves when the life is over. */
  readonly end: Promise<void>;
  private die: () => void = () => {};
  private readonly fate: Fate;
  constructor(fate: Fate) {
    this.fate = fate;
    this.end = new Promise((resolve) => {
      this.die = () => {
        this.isOver = true;
        // The browser frees the locks of what it stops.
        void navigator.locks.request('settings', { steal: true }, () => undefined);
        resolve();
      };
    });
  }

  /** A point at which it may die: something is done outside of it, and awaited. */
  async point<T>(name: string, effect: () => Promise<T>): Promise<T> {
    if (this.isOver) return never();
    const when = this.fate.next(name);
    if (when === 'before') return this.endHere();
    const result = await effect();
    if (when === 'after') return this.endHere();
    return this.isOver ? never() : result;
  }

  /** The same object, each of whose methods is a point. */
  mortal<T extends object>(name: string, object: T): T {
    return new Proxy(object, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function' || NOT_AWAITED.has(key)) return value;
        return (...args: unknown[]) =>
          this.point(`${name}.${String(key)}`, async () => value.apply(target, args));
      },
    });
  }

  private endHere<T>(): Promise<T> {
    this.die();
    return never();
  }
}

function never<T>(): Promise<T> {
  return new Promise(() => {});
}
