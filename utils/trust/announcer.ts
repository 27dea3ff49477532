import { createUnfindable } from './unfindable.ts';

/**
 * How long a live region must have been in the page before screen readers hear what comes into it, in ms. Of a region
 * that comes with its text they say nothing, unless it is an alert.
 */
const SETTLE_MS = 150;
/** How long the text stays, in ms: long enough to be read, and then nobody meets the sentence twice. */
const LINGER_MS = 5_000;

/**
 * Says sentences to screen readers through a live region that nobody sees. They do not interrupt what is being read.
 * @returns `region`, to be put into the page, and `say`
 */
export function createAnnouncer(): { region: HTMLElement; say(text: string): void } {
  const region = createUnfindable();
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    region,
    /** Says a sentence in place of the last one; the same sentence is not said again. '': nothing more to say. */
    say(text) {
      if (text === last) return;
      last = text;
      clearTimeout(timer);
      region.textContent = '';
      if (!text) return;
      timer = setTimeout(() => {
        region.textContent = text;
        timer = setTimeout(() => region.replaceChildren(), LINGER_MS);
      }, SETTLE_MS);
    },
  };
}
