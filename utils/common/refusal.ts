import type { StorageTrouble } from './storage-trouble.ts';

/**
 * Why the background did not do what it was asked. It travels as a word; whoever shows it has the sentence
 * (utils/texts/refusal-texts.ts), which not every wake of the background need read.
 */
export type Refusal =
  | 'already-replying'
  | 'already-adding'
  | 'unknown-request'
  | 'not-here'
  | 'not-openable'
  | 'under-way'
  /** More was asked in a minute than a person would. */
  | 'too-often'
  /** It is our own fault. */
  | 'unexpected'
  | StorageTrouble;

/** Thrown in the background by whoever refuses, and once more where it was asked. */
export class RefusedError extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}
