import { pluralsOf } from '../plurals.ts';

/** Chooses the form for a count. One and two are words of their own; 3 to 10, 11 to 99 and 100 take different forms. */
export const plural = pluralsOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar');
