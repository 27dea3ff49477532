// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { handleNoticeKeys } from '../../../utils/trust/notice-keys.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

/** A page with a control of ours, and a notice with a link and a button at its end. */
function page(isShown = true, hasOrigin = true) {
  document.body.innerHTML = '<button id="door">#AmazonCart</button><a href="/next">next</a><div></div>';
  const host = document.body.lastElementChild as HTMLElement;
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.innerHTML = '<div><p>Posted.</p><a href="/cart">Open cart</a><button>Close</button></div>';
  const root = shadow.firstElementChild as HTMLElement;
  const door = document.getElementById('door') as HTMLElement;
  const [onEnter, onEscape] = [vi.fn(), vi.fn()];
  const goBack = () => {
    if (hasOrigin) door.focus();
    return hasOrigin;
  };
  const parts = { isShown: () => isShown, onEnter, onEscape, goBack };
  const focusDoor = () => door.focus();
  const doorAt = ({ target }: Event) => (target === door ? focusDoor : null);
  handleNoticeKeys(host, root, { ...parts, doorAt }, life.signal);
  const press = (target: EventTarget, key: string, init: KeyboardEventInit = {}, isTrusted = true) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const focused = () => (shadow.activeElement ?? document.activeElement)?.textContent;
  const [first, last] = root.querySelectorAll<HTMLElement>('a, button') as unknown as [
    HTMLElement,
    HTMLElement,
  ];
  return { host, door, focusDoor, first, last, press, focused, onEnter, onEscape };
}

it('Tab on our control leads into the notice, and out of it at either end', () => {
  const { host, door, focusDoor, press, focused, onEnter } = page();
  door.focus();
  expect(press(door, 'Tab')).toBe(true);
  expect(onEnter).toHaveBeenCalledWith(focusDoor);
  expect(focused()).toBe('Open cart');
  // In between the browser moves the focus.
  expect(press(host, 'Tab')).toBe(false);
  expect(focused()).toBe('Open cart');
  expect(press(host, 'Tab', { shiftKey: true })).toBe(true);
  expect(focused()).toBe('#AmazonCart');
});

it('from its last control, Tab goes on from where it came', () => {
  const { host, last, press, focused } = page();
  last.focus();
  // Not prevented: the browser moves on from the control that has the focus by now.
  expect(press(host, 'Tab')).toBe(false);
  expect(focused()).toBe('#AmazonCart');
});

it('a focus that a click has put into it is not kept there', () => {
  const { host, first, last, press } = page(true, false);
  first.focus();
  expect(press(host, 'Tab', { shiftKey: true })).toBe(false);
  last.focus();
  expect(press(host, 'Tab')).toBe(false);
});

it('Esc leaves it', () => {
  const { host, press, onEscape } = page();
  expect(press(host, 'Escape')).toBe(true);
  expect(onEscape).toHaveBeenCalledOnce();
});

it.each([
  ['no notice is shown', false, {}, true],
  ['the page has made the key up', true, {}, false],
  ['another key is held down', true, { ctrlKey: true }, true],
  ['the shopper goes backwards', true, { shiftKey: true }, true],
] as const)('Tab does what it always does when %s', (_, isShown, init, isTrusted) => {
  const { door, press, focused } = page(isShown);
  door.focus();
  expect(press(door, 'Tab', init, isTrusted)).toBe(false);
  expect(focused()).toBe('#AmazonCart');
});
