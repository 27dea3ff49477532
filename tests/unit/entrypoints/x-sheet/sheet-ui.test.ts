// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSheetUi } from '../../../../entrypoints/x-sheet/sheet-ui.tsx';
import { Buttons } from '../../../../utils/x/button/buttons.ts';
import type { ThreadPanel } from '../../../../utils/x/thread/thread-panel.ts';

let life: AbortController;
/** Our closed root. */
let root: ShadowRoot | undefined;

const POPOVER = { showPopover: () => undefined, hidePopover: () => undefined };

// Happy DOM has no popovers, and does not find the focus in a shadow root.
beforeEach(() => {
  life = new AbortController();
  vi.stubGlobal('visualViewport', null);
  Object.assign(HTMLElement.prototype, POPOVER);
  const { attachShadow, matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, init);
    return root;
  });
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    if (selector !== ':focus-within' || this !== root?.host) return matches.call(this, selector);
    return this.isConnected && root.activeElement !== null;
  });
});
afterEach(() => {
  life.abort();
  for (const name of Object.keys(POPOVER)) Reflect.deleteProperty(HTMLElement.prototype, name);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

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
  root?.querySelector('button')?.focus();
  ui.close();
  expect(focusOpener).toHaveBeenCalledOnce();
});
