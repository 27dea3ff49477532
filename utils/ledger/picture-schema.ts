import * as z from 'zod/mini';
import { isPictureUrl } from './pictures.ts';

/** A picture in a message or a file. The popup reads its pictures without the schemas. */
export const PictureUrl = z.string().check(z.refine(isPictureUrl));
