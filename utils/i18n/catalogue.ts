import type * as english from './en/index.ts';

/**
 * All sections of strings, with the types of the English ones: a translation that lacks a section or a sentence, or
 * whose sentence takes other parameters, does not compile.
 */
export type Catalogue = typeof english;
