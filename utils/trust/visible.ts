/*
 * Could a person have seen this, as we drew it? A hostile page fades our face, cuts it, shrinks it, paints
 * over it or writes its words in the colour of its ground, and lets the shopper click what they do not see
 * (docs/facts/browsers.md 5). All this reads; who acts on it is sight.ts.
 */

const NONE = /^none$/;
/** What each ancestor's computed style must be. Virtual timelines move their rows: that alone is honest. */
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

/** From an element outwards, through shadow roots, to the page's root. */
export function* outwards(from: Element): Generator<Element> {
  for (let at: Element | null | undefined = from; at; ) {
    yield at;
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** Does nothing from the element to the page's root fade, filter, blend, cut, shrink or turn it? */
export function isDrawnPlainly(element: Element): boolean {
  for (const at of outwards(element)) {
    const style = getComputedStyle(at);
    for (const [name, plain] of Object.entries(PLAIN))
      if (!plain.test(style.getPropertyValue(name))) return false;
  }
  return element.checkVisibility();
}

/** How light a computed colour is, 0 to 255; null when what lies behind it shows through. */
export function lightness(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(
    Number,
  );
  return alpha < 1 ? null : red * 0.299 + green * 0.587 + blue * 0.114;
}

/** Far less than we ever use, far more than what cannot be told apart. */
const LEAST_CONTRAST = 60;

/** Do the element's words (or its drawing's `fill`) stand out from the ground that they stand on? */
export function isLegible(element: Element, property: 'color' | 'fill' = 'color'): boolean {
  const ink = lightness(getComputedStyle(element).getPropertyValue(property));
  if (ink === null) return false;
  for (const at of outwards(element)) {
    const ground = lightness(getComputedStyle(at).backgroundColor);
    if (ground !== null) return Math.abs(ink - ground) > LEAST_CONTRAST;
  }
  return true;
}

/** Is it at least so large, in CSS px? A shopper's own zoom does not change that; a page's does. */
export function isSized(element: Element, width: number, height: number): boolean {
  const box = element.getBoundingClientRect();
  return box.width >= width && box.height >= height;
}

/** Does all of it lie within the window? What the shopper has enlarged with two fingers need not. */
export function isInWindow(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (visualViewport && visualViewport.scale !== 1) return true;
  return left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
}

/** Is the element what a click at this point meets: in its shadow root, if it stands in one, and in the page? */
export function isHit(element: Element, x: number, y: number): boolean {
  for (let at: Element | null = element; at; ) {
    const root: Node = at.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    if (!at.contains(root.elementFromPoint(x, y))) return false;
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return true;
}

/** What of the page stands in the browser's top layer, or is shown alone: all of it is painted over the page. */
export function topLayer(): Element[] {
  return [...document.querySelectorAll(':popover-open, :modal, :fullscreen')];
}
