/*
 * Checks whether a person could see our UI as we drew it. A hostile page may fade, clip, shrink or cover it, or give
 * its text the colour of the background, so that the shopper clicks what they do not see (docs/facts/browsers.md 5).
 * These functions only read; visibility-watch.ts and click-guard.ts act on the result.
 */

const NONE = /^none$/;
/**
 * What the computed style of the element and each ancestor must be. Translation is allowed: virtual timelines move
 * their rows.
 */
const PLAIN: Record<string, RegExp> = {
  opacity: /^1$/,
  visibility: /^visible$/,
  filter: NONE,
  'mix-blend-mode': /^normal$/,
  'clip-path': NONE,
  clip: /^auto$/,
  'mask-image': NONE,
  transform: /^(?:none|matrix\(1, 0, 0, 1, .*)$/,
  scale: /^(?:none|1)$/,
  rotate: NONE,
};

/** The element and its ancestors, through shadow roots, up to the page's root. */
export function* selfAndAncestors(from: Element): Generator<Element> {
  for (let element: Element | null | undefined = from; element; ) {
    yield element;
    const root = element.getRootNode();
    element = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** Whether neither its own style nor an ancestor's fades, filters, blends, clips, shrinks or rotates the element. */
export function isDrawnPlainly(element: Element): boolean {
  for (const part of selfAndAncestors(element)) {
    const style = getComputedStyle(part);
    for (const [name, plain] of Object.entries(PLAIN))
      if (!plain.test(style.getPropertyValue(name))) return false;
  }
  return element.checkVisibility();
}

/** The lightness of a computed colour, 0 to 255; null when it is not opaque. */
export function lightness(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(
    Number,
  );
  return alpha < 1 ? null : red * 0.299 + green * 0.587 + blue * 0.114;
}

/** The least difference in lightness of text and background: far less than our design has, and still easy to see. */
const LEAST_CONTRAST = 60;

/** Whether the element's text (or its drawing's `fill`) has enough contrast with its background. */
export function isLegible(element: Element, property: 'color' | 'fill' = 'color'): boolean {
  const textLightness = lightness(getComputedStyle(element).getPropertyValue(property));
  if (textLightness === null) return false;
  for (const behind of selfAndAncestors(element)) {
    const backLightness = lightness(getComputedStyle(behind).backgroundColor);
    if (backLightness !== null) return Math.abs(textLightness - backLightness) > LEAST_CONTRAST;
  }
  return true;
}

/** Whether it is at least this large, in CSS px. The browser's zoom does not change that; the page's styles can. */
export function isSized(element: Element, width: number, height: number): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= width && box.height >= height;
}

/** Whether all of it lies in the window. Always true while the shopper has zoomed in by pinching. */
export function isInWindow(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (visualViewport && visualViewport.scale !== 1) return true;
  return left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
}

/**
 * Whether a click at this point hits the element: nothing covers it there, neither in its shadow root nor in the page.
 */
export function isHit(element: Element, x: number, y: number): boolean {
  for (let target: Element | null = element; target; ) {
    const root: Node = target.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    if (!target.contains(root.elementFromPoint(x, y))) return false;
    target = root instanceof ShadowRoot ? root.host : null;
  }
  return true;
}

/** All elements in the browser's top layer or in full screen, which are painted over the page. */
export function topLayer(): Element[] {
  return [...document.querySelectorAll(':popover-open, :modal, :fullscreen')];
}
