// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardClicks } from '../../../utils/trust/click-guard.ts';
import { STEADY_MS } from '../../../utils/trust/visibility-watch.ts';
import {
  isDrawnPlainly,
  isHit,
  isInWindow,
  isLegible,
  isSized,
  topLayer,
} from '../../../utils/trust/visible.ts';

vi.mock('../../../utils/trust/visible.ts');
const LOOKS = {
  isDrawnPlainly: vi.mocked(isDrawnPlainly),
  isSized: vi.mocked(isSized),
  isInWindow: vi.mocked(isInWindow),
  isLegible: vi.mocked(isLegible),
  isHit: vi.mocked(isHit),
};

let now = 1000;
/** Whether the pointer is in the box. */
let isAttended = true;
/** Lets the browser draw. */
let draw: () => void = () => undefined;
/** What the browser says of what it has painted; null: it says nothing of that. */
let tell: ((isVisible: boolean) => void) | null = null;

class FakeObserver {
  constructor(hear: (entries: object[]) => void) {
    tell = (isVisible) => hear([{ isVisible, time: now }]);
  }
  observe(): void {}
  disconnect(): void {}
  takeRecords(): object[] {
    return [];
  }
}

beforeEach(() => {
  now = 1000;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => {
    draw = look;
    return 0;
  });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const timer = new AbortController();
    setTimeout(() => timer.abort(), ms);
    return timer.signal;
  });
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('IntersectionObserverEntry', class {});
  for (const look of Object.values(LOOKS)) look.mockReturnValue(true);
  vi.mocked(topLayer).mockReturnValue([]);
});
afterEach(() => {
  // First what spies on the timers, which would otherwise put the fake ones back.
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A box with a control in it, guarded, as it has stood in plain sight for long enough. */
function stage({ stood = STEADY_MS, attended = true } = {}) {
  const host = document.createElement('div');
  vi.spyOn(host, 'matches').mockReturnValue(true);
  const root = document.createElement('div');
  vi.spyOn(root, 'matches').mockImplementation(() => isAttended);
  const box = document.createElement('section');
  const control = document.createElement('button');
  const other = document.createElement('button');
  const leave = document.createElement('button');
  leave.dataset.leaves = '';
  box.append(control, other, leave);
  root.append(box);
  document.body.append(host, root);
  const act = vi.fn();
  const refused = vi.fn();
  for (const button of [control, other, leave]) button.addEventListener('click', act);
  const guard = guardClicks(host, root, new AbortController().signal, refused);
  guard.begin();
  root.dispatchEvent(new PointerEvent('pointerenter'));
  isAttended = attended;
  draw();
  now += stood;
  return { root, box, control, other, leave, act, refused, guard };
}

function send(target: Element, type: string, { isTrusted = true, detail = 1, at = now } = {}): void {
  const event = new PointerEvent(type, { bubbles: true, cancelable: true, detail });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  Object.defineProperty(event, 'timeStamp', { value: at });
  target.dispatchEvent(event);
}
function click(target: Element): void {
  send(target, 'pointerdown');
  send(target, 'click');
}

it('a click on a control that has been plainly visible reaches it, by pointer and by key', () => {
  const { control, act, refused } = stage();
  click(control);
  send(control, 'click', { detail: 0 });
  expect(act).toHaveBeenCalledTimes(2);
  expect(refused).not.toHaveBeenCalled();
});

it('a synthetic click of the page is blocked without a notice', () => {
  const { control, act, refused } = stage();
  send(control, 'pointerdown');
  send(control, 'click', { isTrusted: false });
  send(control, 'click', { isTrusted: false, detail: 0 });
  expect(act).not.toHaveBeenCalled();
  expect(refused).not.toHaveBeenCalled();
});

it('a click before the box has been visible for 300 ms is blocked', () => {
  const { control, act, refused } = stage({ stood: STEADY_MS - 1 });
  expect(STEADY_MS).toBe(300);
  click(control);
  expect(act).not.toHaveBeenCalled();
  expect(refused).toHaveBeenCalledExactlyOnceWith('quick');
  now += 1;
  click(control);
  expect(act).toHaveBeenCalledOnce();
});

it('a click is judged by when it was made, however late a busy page lets it arrive', () => {
  const { control, act, refused } = stage();
  const at = now - 1;
  send(control, 'pointerdown', { at });
  send(control, 'click', { at });
  send(control, 'click', { at, detail: 0 });
  expect(act).not.toHaveBeenCalled();
  expect(refused.mock.calls).toEqual([['quick'], ['quick']]);
});

it('a click on a box that has just moved is blocked', () => {
  const { box, control, act, refused } = stage();
  box.getBoundingClientRect = () => new DOMRect(0, 3, 200, 100);
  click(control);
  expect(act).not.toHaveBeenCalled();
  expect(refused).toHaveBeenCalledExactlyOnceWith('quick');
});

describe('a click is blocked, by pointer or by key, on a box that', () => {
  it.each([
    ['is not drawn plainly', 'isDrawnPlainly'],
    ['is too small', 'isSized'],
    ['runs out of the window', 'isInWindow'],
    ['cannot be read', 'isLegible'],
  ] as const)('%s', (_, look) => {
    for (const detail of [0, 1]) {
      const { control, act, refused } = stage();
      // Of the box alone: the control is looked at below.
      LOOKS[look].mockImplementation((element: Element) => element === control);
      if (detail > 0) send(control, 'pointerdown');
      send(control, 'click', { detail });
      expect(act).not.toHaveBeenCalled();
      expect(refused).toHaveBeenCalledExactlyOnceWith('hidden');
    }
  });

  it('the browser reports as not painted', () => {
    vi.stubGlobal(
      'IntersectionObserverEntry',
      class {
        get isVisible() {
          return true;
        }
      },
    );
    const { control, act, refused } = stage();
    tell?.(true);
    draw();
    now += STEADY_MS;
    tell?.(false);
    click(control);
    expect(act).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledExactlyOnceWith('hidden');
  });

  it('has an element of the page above it in the top layer', () => {
    const { control, act, refused } = stage();
    vi.mocked(topLayer).mockReturnValue([document.createElement('dialog')]);
    click(control);
    expect(act).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledExactlyOnceWith('hidden');
  });

  it('was hidden at pointerdown, although it is visible at the click', () => {
    const { control, act, refused } = stage();
    LOOKS.isHit.mockReturnValue(false);
    send(control, 'pointerdown');
    LOOKS.isHit.mockReturnValue(true);
    now += STEADY_MS;
    send(control, 'click');
    expect(act).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledExactlyOnceWith('hidden');
  });
});

describe('a click is blocked on a control that', () => {
  it.each([
    ['is too small', 'isSized'],
    ['cannot be read', 'isLegible'],
    ['is not what stands at that point', 'isHit'],
  ] as const)('%s', (_, look) => {
    const { control, act, refused } = stage();
    LOOKS[look].mockImplementation((element: Element) => element !== control);
    click(control);
    expect(act).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledExactlyOnceWith('hidden');
  });

  it('was not the one pressed', () => {
    const { control, other, act, refused } = stage();
    send(other, 'pointerdown');
    send(control, 'click');
    expect(act).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledExactlyOnceWith('hidden');
  });
});

it('a control that only closes the box always works', () => {
  const { leave, act } = stage({ stood: 0 });
  LOOKS.isDrawnPlainly.mockReturnValue(false);
  click(leave);
  expect(act).toHaveBeenCalledOnce();
});

describe('a box that has neither the pointer nor the focus', () => {
  /** Lets the pause between two checks pass. */
  function passPause(): void {
    now += 250;
    vi.advanceTimersByTime(250);
  }

  it('is checked a few times a second, not in every frame, and not within one that the page could foresee', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    stage({ attended: false });
    LOOKS.isDrawnPlainly.mockClear();
    draw = () => undefined;
    const timers = vi.spyOn(globalThis, 'setTimeout');
    vi.advanceTimersByTime(99);
    draw();
    expect(LOOKS.isDrawnPlainly).not.toHaveBeenCalled();
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    passPause();
    expect(LOOKS.isDrawnPlainly).toHaveBeenCalledOnce();
    expect(frames).not.toHaveBeenCalled();
    // Only the one that stands for the browser's own here.
    expect(timers).toHaveBeenCalledOnce();
  });

  it('waits for the browser to draw while the page is in the background', () => {
    stage({ attended: false });
    LOOKS.isDrawnPlainly.mockClear();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    passPause();
    expect(LOOKS.isDrawnPlainly).not.toHaveBeenCalled();
    draw();
    expect(LOOKS.isDrawnPlainly).toHaveBeenCalledOnce();
  });

  it.each(['pointerenter', 'focusin'])(
    'accepts a click at once after %s when it has been visible',
    (type) => {
      const { root, control, act } = stage({ attended: false });
      passPause();
      root.dispatchEvent(new PointerEvent(type));
      click(control);
      expect(act).toHaveBeenCalledOnce();
    },
  );

  it('is visible only from the check on that found it so', () => {
    const { root, control, act, refused } = stage({ attended: false });
    LOOKS.isDrawnPlainly.mockReturnValue(false);
    passPause();
    LOOKS.isDrawnPlainly.mockReturnValue(true);
    now += STEADY_MS;
    root.dispatchEvent(new PointerEvent('pointerenter'));
    click(control);
    expect(act).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledWith('quick');
  });

  it('refuses a click before which the page has kept pointer and focus from us', () => {
    const { control, act, refused } = stage({ attended: false });
    passPause();
    passPause();
    click(control);
    expect(act).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledExactlyOnceWith('quick');
    click(control);
    expect(act).toHaveBeenCalledOnce();
  });

  it('refuses a click of assistive technology that moves neither once, and no more', () => {
    const { control, act, refused, guard } = stage({ attended: false });
    passPause();
    passPause();
    send(control, 'click', { detail: 0 });
    expect(refused).toHaveBeenCalledExactlyOnceWith('quick');
    // The box is drawn anew, with the sentence that says so.
    guard.begin();
    draw();
    now += STEADY_MS;
    send(control, 'click', { detail: 0 });
    expect(act).toHaveBeenCalledOnce();
  });
});
