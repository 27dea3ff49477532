/**
 * The computer's clock may be wrong, and may be changed while we wait. Every wait and every age is counted from
 * times of that clock, so it is checked before something depends on it.
 */

const HOUR_MS = 3_600_000;
/** Clocks are corrected by up to this much all the time. */
const CORRECTION_MS = 5000;
/** Between two checks of the clock that are further apart than this, a jump would go unnoticed. */
const LONGEST_GAP_MS = 8 * 24 * HOUR_MS;
/** How long the clock must have run without a jump before something is deleted by it. */
const TRUSTED_AFTER_MS = 20 * HOUR_MS;

/**
 * Is a wait of this length over? A wait that begins in the future began before the clock was set back: its
 * length is unknown, so it counts as over.
 * @param since when it began; `now`: both in ms since the epoch
 */
export function isWaitOver(since: number, lengthMs: number, now: number): boolean {
  return now - since >= lengthMs || isAhead(since, now);
}

/** Is this time further in the future than small corrections of the clock explain? */
export function isAhead(time: number, now: number): boolean {
  return time - now > CORRECTION_MS;
}

/** A stretch of time in which the clock has run without a jump; first and last check, in ms since the epoch. */
interface ClockRun {
  from: number;
  last: number;
}

/**
 * Checks the clock once more. A clock that went back, or far ahead, begins a new run: one of the two times was
 * wrong, and it is not known which.
 * @param known the result of the last check, as stored; anything else counts as none
 */
export function checkClock(known: unknown, now: number): ClockRun {
  const { from, last }: { [K in keyof ClockRun]?: unknown } = Object(known);
  if (typeof from !== 'number' || typeof last !== 'number' || from > last) return { from: now, last: now };
  const hasJumped = isAhead(last, now) || now - last > LONGEST_GAP_MS;
  return { from: hasJumped ? now : from, last: now };
}

/** May things be deleted for their age? Only after the clock has run without a jump for most of a day. */
export function isClockTrusted({ from, last }: ClockRun): boolean {
  return last - from >= TRUSTED_AFTER_MS;
}
