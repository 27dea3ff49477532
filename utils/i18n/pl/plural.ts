import { pluralsOf } from '../plurals.ts';

/** Chooses the form for a count: 1 wpis; 2, 3, 22 wpisy; 5, 11, 25 wpisów; "other" is for fractions. */
export const plural = pluralsOf<'one' | 'few' | 'many' | 'other'>('pl');
