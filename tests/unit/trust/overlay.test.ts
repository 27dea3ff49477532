// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchKeyboard } from '../../../utils/trust/overlay.ts';

/** The part of the page that is visible: what the browser makes smaller for a keyboard. */
const view = Object.assign(new EventTarget(), { scale: 1, height: 0, offsetTop: 0 });
let life: AbortController;
let root: HTMLElement;

beforeEach(() => {
  life = new AbortController();
  root = document.createElement('div');
  Object.assign(view, { scale: 1, height: innerHeight, offsetTop: 0 });
  vi.stubGlobal('visualViewport', view);
});
afterEach(() => vi.unstubAllGlobals());

const covered = () => root.style.getPropertyValue('--ac-keyboard');
function change(to: Partial<Record<'scale' | 'height' | 'offsetTop', number>>, event = 'resize'): void {
  Object.assign(view, to);
  view.dispatchEvent(new Event(event));
}

describe('what a phone’s keyboard covers', () => {
  it('is followed as the keyboard comes, as the page moves below it, and as it goes', () => {
    watchKeyboard(root, life.signal);
    expect(covered()).toBe('0px');
    change({ height: innerHeight - 300 });
    expect(covered()).toBe('300px');
    change({ offsetTop: 120 }, 'scroll');
    expect(covered()).toBe('180px');
    change({ height: innerHeight, offsetTop: 0 });
    expect(covered()).toBe('0px');
  });

  it('is nothing while the shopper has enlarged the page', () => {
    watchKeyboard(root, life.signal);
    change({ scale: 2, height: innerHeight / 2 });
    expect(covered()).toBe('0px');
  });

  it('is no longer followed once the script has ended', () => {
    watchKeyboard(root, life.signal);
    life.abort();
    change({ height: innerHeight - 300 });
    expect(covered()).toBe('0px');
  });

  it('is unknown where the browser does not say, and nothing fails', () => {
    vi.stubGlobal('visualViewport', null);
    watchKeyboard(root, life.signal);
    expect(covered()).toBe('');
  });
});
