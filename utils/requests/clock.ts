/**
 * The browser's clock may be wrong, and may be set while we wait. Every wait and every age is counted from
 * times that were written down by that clock, so it is looked at before it is believed.
 */

const HOUR_MS = 3_600_000;
/** Clocks are corrected by this much all the time. */
const CORRECTION_MS = 5000;
/** Two looks at the clock that lie further apart than this may have a jump between them. */
const LONGEST_GAP_MS = 8 * 24 * HOUR_MS;
/** For so long the clock has to have run on before something is deleted by it. */
const TRUSTED_AFTER_MS = 20 * HOUR_MS;

/**
 * Has a wait of this length come to its end? One that begins in the future was begun before the clock was
 * put back: nobody knows how long it has lasted, so it is over.
 * @param since when it began; `now`: both in ms since the epoch
 */
export function isWaitOver(since: number, lengthMs: number, now: number): boolean {
  return now - since >= lengthMs || isAhead(since, now);
}

/** Does this time lie further in the future than small corrections of the clock explain? */
export function isAhead(time: number, now: number): boolean {
  return time - now > CORRECTION_MS;
}

/** Looks at the clock between which it has run on as clocks do; in ms since the epoch. */
export interface ClockRun {
  from: number;
  last: number;
}

/**
 * Takes one more look at the clock. A clock that went back, or a long way ahead, begins a new run: of the
 * two times one was wrong, and nobody knows which.
 * @param known what the last look left; anything else counts as none
 */
export function lookAtClock(known: unknown, now: number): ClockRun {
  const { from, last }: { [K in keyof ClockRun]?: unknown } = Object(known);
  if (typeof from !== 'number' || typeof last !== 'number' || from > last) return { from: now, last: now };
  const hasJumped = isAhead(last, now) || now - last > LONGEST_GAP_MS;
  return { from: hasJumped ? now : from, last: now };
}

/** May things be deleted for their age? Only by a clock that has run on without a jump for most of a day. */
export function isTrusted({ from, last }: ClockRun): boolean {
  return last - from >= TRUSTED_AFTER_MS;
}
