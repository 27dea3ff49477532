import type { StorageTrouble } from './storage-trouble.ts';

/**
 * Why the background refused a command. It is sent as a code, and the page that shows it has the sentence
 * (utils/texts/refusal-texts.ts): so the background need not load the sentences at every wake.
 */
export type Refusal =
  | 'already-replying'
  | 'already-adding'
  | 'unknown-request'
  | 'not-here'
  | 'not-openable'
  | 'under-way'
  /** The tab has sent more commands in a minute than a person would. */
  | 'too-often'
  /** A tally is kept only of tweets of the account that the tab has last shown as signed in. */
  | 'not-author'
  /** As many tallies as are kept at most. */
  | 'too-many-tallies'
  /** A fault of our own. */
  | 'unexpected'
  | StorageTrouble;

/** Thrown by the handler that refuses, and again by the client that sent the command. */
export class RefusedError extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}
