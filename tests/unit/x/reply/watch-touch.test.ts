// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTouch } from '../../../../utils/x/reply/watch-touch.ts';

let life: AbortController;
/** The browser tells of the first press since the page was loaded. */
let tellFirst: () => void;
beforeEach(() => {
  life = new AbortController();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      private readonly hear: () => void;
      constructor(hear: () => void) {
        this.hear = hear;
      }
      observe({ type, buffered }: PerformanceObserverInit) {
        if (type === 'first-input' && buffered) tellFirst = this.hear;
      }
      disconnect() {}
    },
  );
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function send(type: string, isTrusted: boolean): void {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
}

it.each(['pointerdown', 'mousedown', 'touchstart', 'keydown', 'click'])(
  'a %s of the shopper’s touches the window, one of the page’s does not',
  (type) => {
    const isTouched = watchTouch(life.signal);
    send(type, false);
    expect(isTouched()).toBe(false);
    send(type, true);
    expect(isTouched()).toBe(true);
  },
);

it('moving the pointer does not, nor does text that comes in', () => {
  const isTouched = watchTouch(life.signal);
  for (const type of ['pointermove', 'input', 'focusin']) send(type, true);
  expect(isTouched()).toBe(false);
});

it('a form that is being sent does, whoever sends it', () => {
  const isTouched = watchTouch(life.signal);
  send('submit', false);
  expect(isTouched()).toBe(true);
});

it('a press before the script was there does', () => {
  const isTouched = watchTouch(life.signal);
  expect(isTouched()).toBe(false);
  tellFirst();
  expect(isTouched()).toBe(true);
});
