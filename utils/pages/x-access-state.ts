import { isXAllowed, requestX } from '../settings/x-access.ts';

/**
 * Whether our scripts may run on X, as a page shows it. `refused`: missing still, because the browser has just said no.
 * `given`: allowed since the page was opened, so that pages of X loaded before are without our button.
 */
export type XAccess = 'allowed' | 'missing' | 'refused' | 'given';

/** Creates what a page knows of the access to X: it remembers that access was missing, and the browser's last answer. */
export function createXAccess() {
  let wasMissing = false;
  let isRefused = false;
  return {
    async read(): Promise<XAccess> {
      if (await isXAllowed()) return wasMissing ? 'given' : 'allowed';
      wasMissing = true;
      return isRefused ? 'refused' : 'missing';
    },
    /** "Allow on X". Call it in a click handler, before any await. */
    async ask(): Promise<void> {
      isRefused = false;
      isRefused = !(await requestX());
    },
  };
}

/** Does the browser keep our scripts off X? */
export function isXMissing(access: XAccess): boolean {
  return access === 'missing' || access === 'refused';
}
