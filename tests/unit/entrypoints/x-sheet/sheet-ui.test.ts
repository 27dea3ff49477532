// @vitest-environment happy-dom
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSheetUi } from '../../../../entrypoints/x-sheet/sheet-ui.tsx';
import { Buttons } from '../../../../utils/x/button/buttons.ts';
import type { ThreadPanel } from '../../../../utils/x/thread/thread-panel.ts';
import { link, tweet } from '../../../fixtures/x/parts.ts';

let life: AbortController;
/** Our closed roots, by host. */
const roots = new Map<Element, ShadowRoot>();

const POPOVER = { showPopover: () => undefined, hidePopover: () => undefined };

// Happy DOM has no popovers, and does not find the focus in a shadow root.
beforeEach(() => {
  life = new AbortController();
  vi.stubGlobal('visualViewport', null);
  Object.assign(HTMLElement.prototype, POPOVER);
  const { attachShadow, matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  });
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    const root = selector === ':focus-within' && roots.get(this);
    return root ? this.isConnected && root.activeElement !== null : matches.call(this, selector);
  });
});
afterEach(() => {
  life.abort();
  roots.clear();
  for (const name of Object.keys(POPOVER)) Reflect.deleteProperty(HTMLElement.prototype, name);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});
// Another test has a stand-in for a module of these.
afterAll(() => void vi.resetModules());

it('the focus goes back to where it came from once: a notice that is clicked later does not take it there again', () => {
  const ui = createSheetUi(new Buttons({ buttons: false }), life.signal);
  const focusOpener = vi.fn();
  const panel: ThreadPanel = {
    data: () => ({ tweet: null, isOwn: false, replies: [], isCounting: null }),
    article: () => null,
    anchor: document.body.appendChild(document.createElement('div')),
    focusOpener,
    listen: () => undefined,
    keepTally: async () => undefined,
  };
  ui.showPanel(panel);
  ui.close();
  expect(focusOpener).toHaveBeenCalledOnce();
  ui.showNotice({ tone: 'bad', text: 'Nothing was sent.' });
  for (const root of roots.values()) root.querySelector('button')?.focus();
  ui.close();
  expect(focusOpener).toHaveBeenCalledOnce();
});

it('from a notice that Tab has led into, the focus goes to the tweet’s button, even if X has made that anew meanwhile', () => {
  const buttons = new Buttons({ buttons: false });
  document.body.innerHTML = `<div>${tweet({ id: '11', text: link('https://www.amazon.de/dp/B000000001') })}</div>`;
  buttons.ensureButton(document.querySelector('article') as Element);
  const first = buttons.buttonOf('11');
  const ui = createSheetUi(buttons, life.signal);
  ui.showNotice({ tone: 'bad', text: 'Nothing was sent.' });
  const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
  first?.host.dispatchEvent(Object.defineProperty(tab, 'isTrusted', { value: true }));
  const bar = first?.bar as Element;
  bar.replaceWith(bar.cloneNode(true));
  document.querySelector('article [data-amazoncart]')?.remove();
  buttons.reconcile();
  const second = buttons.buttonOf('11');
  expect(second).not.toBe(first);
  const focus = vi.spyOn(second?.button as HTMLElement, 'focus');
  ui.close();
  expect(focus).toHaveBeenCalledOnce();
});
