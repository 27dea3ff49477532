import * as z from 'zod/mini';
import { Id } from '../requests/events.ts';
import { Finish } from './commands.ts';

/** What a page of our own may ask of the background; what it only reads, it reads itself. */

/** "Add to cart": these requests, tagged elsewhere, are to go into the cart, one after the other. */
const Add = z.object({
  kind: z.literal('add'),
  requestIds: z.array(Id).check(z.minLength(1), z.maxLength(500)),
});

export const PageCommand = z.discriminatedUnion('kind', [Finish, Add]);
export type PageCommand = z.infer<typeof PageCommand>;
export type PageCommandOf<K extends PageCommand['kind']> = Extract<PageCommand, { kind: K }>;

/** What the background answers to each. */
export interface PageAnswers {
  finish: null;
  add: null;
}
