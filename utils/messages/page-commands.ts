import * as z from 'zod/mini';
import { Finish } from './commands.ts';

/** What a page of our own may ask of the background; what it only reads, it reads itself. */
export const PageCommand = z.discriminatedUnion('kind', [Finish]);
export type PageCommand = z.infer<typeof PageCommand>;
