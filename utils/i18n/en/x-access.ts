import { defineStrings } from '../strings.ts';

/** Access to X's pages, which the shopper may take back in the browser. */
export const xAccessStrings = defineStrings('xAccess', {
  openX: 'Open X',
  allow: 'Allow on X',
  title: 'Not allowed on X yet',
  missing:
    'Your browser lets this extension work on X only after you allow it. Until then you will not see #AmazonCart under posts. Your requests are safe.',
  /** The browser’s answer to “Allow on X”. */
  refused: 'Your browser did not allow this on X, so nothing has changed. You can try again at any time.',
  given: 'Allowed on X. Reload any X pages that are already open.',
});
