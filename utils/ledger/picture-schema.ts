import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { isPictureUrl } from './pictures.ts';

/** A picture in a message or a file. The popup reads its pictures without the schemas. */
export const PictureUrl = lazy(() => z.string().check(z.refine(isPictureUrl)));
