// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isDrawnPlainly, isHit, isInWindow, isLegible, isSized } from '../../../utils/trust/visible.ts';

/** What a browser answers for an element that nobody has styled. */
const UNSTYLED: Record<string, string> = {
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  'mix-blend-mode': 'normal',
  'clip-path': 'none',
  clip: 'auto',
  'mask-image': 'none',
  transform: 'none',
  scale: 'none',
  rotate: 'none',
  color: 'rgb(15, 20, 25)',
  fill: 'rgb(15, 20, 25)',
  'background-color': 'rgba(0, 0, 0, 0)',
};
let styles = new Map<Element, Record<string, string>>();

beforeEach(() => {
  styles = new Map();
  document.body.replaceChildren();
  vi.stubGlobal('getComputedStyle', (element: Element) => {
    const read = (name: string) => styles.get(element)?.[name] ?? UNSTYLED[name] ?? '';
    return { getPropertyValue: read, backgroundColor: read('background-color') };
  });
  Element.prototype.checkVisibility = () => true;
});
afterEach(() => vi.unstubAllGlobals());

/** A box in a closed root, whose host stands in a place of the page's. */
function stage() {
  const place = document.createElement('main');
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  const box = document.createElement('section');
  root.append(box);
  shadow.append(root);
  place.append(host);
  document.body.append(place);
  return { place, host, shadow, root, box };
}

describe('a box is drawn plainly', () => {
  it('when the page applies no style but the translation of a virtual timeline', () => {
    const { box, place } = stage();
    expect(isDrawnPlainly(box)).toBe(true);
    styles.set(place, { transform: 'matrix(1, 0, 0, 1, 0, 1200)', scale: '1' });
    expect(isDrawnPlainly(box)).toBe(true);
  });

  const CHANGES = [
    ['opacity', '0.99'],
    ['opacity', '0'],
    ['visibility', 'hidden'],
    ['filter', 'opacity(0)'],
    ['filter', 'blur(2px)'],
    ['mix-blend-mode', 'screen'],
    ['clip-path', 'inset(0px 0px 2px)'],
    ['clip', 'rect(0px, 0px, 0px, 0px)'],
    ['mask-image', 'linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))'],
    ['transform', 'matrix(0.2, 0, 0, 0.2, 0, 0)'],
    ['transform', 'matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)'],
    ['scale', '0.2'],
    ['rotate', '90deg'],
  ] as const;
  for (const where of ['box', 'root', 'host', 'place', 'body'] as const)
    it.each(CHANGES)(`but not with ${where} at %s: %s`, (name, value) => {
      const all = { ...stage(), body: document.body };
      styles.set(all[where], { [name]: value });
      expect(isDrawnPlainly(all.box)).toBe(false);
    });

  it('but not when `checkVisibility` is false', () => {
    const { box } = stage();
    box.checkVisibility = () => false;
    expect(isDrawnPlainly(box)).toBe(false);
  });
});

describe('text is legible', () => {
  it('when they contrast with the nearest opaque background', () => {
    const { box, host } = stage();
    styles.set(host, { 'background-color': 'rgb(255, 255, 255)' });
    expect(isLegible(box)).toBe(true);
    expect(isLegible(box, 'fill')).toBe(true);
  });

  it.each([
    ['they have its colour', { color: 'rgb(250, 250, 250)' }],
    ['they are see-through', { color: 'rgba(0, 0, 0, 0.1)' }],
    ['the ground has theirs', { 'background-color': 'rgb(20, 20, 20)' }],
  ])('but not when %s', (_, style) => {
    const { box, host } = stage();
    styles.set(host, { 'background-color': 'rgb(255, 255, 255)' });
    styles.set(box, style);
    expect(isLegible(box)).toBe(false);
  });

  it('but not a drawing in the colour of its background', () => {
    const { box, host } = stage();
    styles.set(host, { 'background-color': 'rgb(255, 255, 255)' });
    styles.set(box, { fill: 'rgb(255, 255, 255)' });
    expect(isLegible(box, 'fill')).toBe(false);
  });
});

/** Lets a browser say where an element stands. */
function standing(element: Element, x: number, y: number, width: number, height: number): Element {
  element.getBoundingClientRect = () => new DOMRect(x, y, width, height);
  return element;
}

it('a box must be large enough in width and in height', () => {
  const { box } = stage();
  expect(isSized(standing(box, 0, 0, 180, 60), 180, 60)).toBe(true);
  expect(isSized(standing(box, 0, 0, 179, 60), 180, 60)).toBe(false);
  expect(isSized(standing(box, 0, 0, 180, 59), 180, 60)).toBe(false);
});

it('a box is in the window only if no side reaches beyond it', () => {
  vi.stubGlobal('visualViewport', { scale: 1 });
  const { box } = stage();
  const inside = (x: number, y: number) => isInWindow(standing(box, x, y, 200, 100));
  expect(inside(0, 0)).toBe(true);
  expect(inside(innerWidth - 200, innerHeight - 100)).toBe(true);
  expect(inside(-2, 0)).toBe(false);
  expect(inside(0, -2)).toBe(false);
  expect(inside(innerWidth - 198, 0)).toBe(false);
  expect(inside(0, innerHeight - 98)).toBe(false);
});

it('a box is hit when neither the page nor our own root has something above it at that point', () => {
  // The test's own document is of another class than the global one.
  vi.stubGlobal('Document', document.constructor);
  const { box, host, shadow, place, root } = stage();
  const inner = document.createElement('b');
  box.append(inner);
  const meets = (inPage: Element | null, inRoot: Element | null) => {
    document.elementFromPoint = () => inPage;
    shadow.elementFromPoint = () => inRoot;
    return isHit(box, 5, 5);
  };
  expect(meets(host, box)).toBe(true);
  expect(meets(host, inner)).toBe(true);
  expect(meets(place, box)).toBe(false);
  expect(meets(null, box)).toBe(false);
  expect(meets(host, root)).toBe(false);
  expect(meets(host, null)).toBe(false);
  host.remove();
  expect(meets(host, box)).toBe(false);
});
