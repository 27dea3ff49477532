/**
 * Creates an element for a closed shadow root whose content the page cannot search. In Chromium `window.find` also
 * searches closed roots, and so would tell the page what stands there, but leaves out what an element without an end tag
 * in HTML holds. This one means nothing else any more: it is drawn, and read out, like a span (docs/facts/browsers.md 5).
 * In Firefox, which finds it all the same, nothing is known that would help and leave it readable to screen readers.
 */
export function createUnfindable(): HTMLElement {
  return document.createElement('keygen');
}
