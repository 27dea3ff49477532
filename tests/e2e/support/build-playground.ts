import { buildClient } from '../../playground/x/bundle.ts';

/** Builds both of X's clients before the first test, unless they are there. */
export default async function buildPlayground(): Promise<void> {
  await Promise.all([buildClient('x'), buildClient('x-web')]);
}
