import type { ComponentChild } from 'preact';

/** A piece of a sentence that is more than its letters: a link, a name of either direction, bold words. */
export type Part = ComponentChild;
/** Puts words into bold, or into a link. */
export type Mark = (text: string) => Part;
