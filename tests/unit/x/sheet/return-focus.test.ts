// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { noteFocus } from '../../../../utils/x/sheet/return-focus.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A page with our button, X's reply box and another box; `nextFrame` draws it. */
function page() {
  document.body.innerHTML = '<button>#AmazonCart</button><textarea></textarea><input>';
  const [button, box, other] = document.body.children as unknown as [
    HTMLButtonElement,
    HTMLElement,
    HTMLElement,
  ];
  let frame: (() => void) | undefined;
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => {
    frame = work;
  });
  const nextFrame = () => {
    const work = frame;
    frame = undefined;
    work?.();
  };
  return { button, box, other, nextFrame, isWaiting: () => frame !== undefined };
}

it('a button that had the focus gets it back once X’s reply box is gone', () => {
  const { button, box, nextFrame, isWaiting } = page();
  button.focus();
  const giveBack = noteFocus({ button });
  box.focus();
  giveBack();
  nextFrame();
  expect(document.activeElement).toBe(box);
  box.remove();
  nextFrame();
  expect(document.activeElement).toBe(button);
  expect(isWaiting()).toBe(false);
});

it('nothing is given back that the button did not have, or that the shopper has put elsewhere', () => {
  const { button, box, other, nextFrame, isWaiting } = page();
  noteFocus({ button })();
  expect(document.activeElement).toBe(document.body);
  button.focus();
  const giveBack = noteFocus({ button });
  box.focus();
  giveBack();
  other.focus();
  nextFrame();
  expect(document.activeElement).toBe(other);
  expect(isWaiting()).toBe(false);
});
