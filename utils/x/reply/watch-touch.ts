/** What a person does to a page. Assistive technology may click without a press before it. */
const TOUCHES = ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'click'] as const;

/**
 * Watches for the shopper to press anything in this window, and looks up whether they already have since it was loaded.
 * A form that is being sent counts, too, whoever sends it.
 * @returns a function that tells whether they have
 */
export function watchTouch(signal: AbortSignal): () => boolean {
  let isTouched = false;
  const onTouch = ({ isTrusted }: Event) => {
    isTouched ||= isTrusted;
  };
  const options = { capture: true, signal };
  for (const type of TOUCHES) addEventListener(type, onTouch, options);
  const setTouched = () => {
    isTouched = true;
  };
  addEventListener('submit', setTouched, options);
  // The browser keeps the first press of each page; told later, it still comes before the window has stood still.
  const earlier = new PerformanceObserver(setTouched);
  earlier.observe({ type: 'first-input', buffered: true });
  signal.addEventListener('abort', () => earlier.disconnect(), { once: true });
  return () => isTouched;
}
