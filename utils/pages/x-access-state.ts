import { isXAllowed } from '../settings/x-access.ts';

/**
 * Whether our scripts may run on X, as a page shows it. `given`: allowed since the page was opened, so that pages of X
 * loaded before are without our button.
 */
export type XAccess = 'allowed' | 'missing' | 'given';

/** Creates a function that reads the access to X; it remembers that access was missing once. */
export function createXAccessReader(): () => Promise<XAccess> {
  let wasMissing = false;
  return async () => {
    if (await isXAllowed()) return wasMissing ? 'given' : 'allowed';
    wasMissing = true;
    return 'missing';
  };
}
