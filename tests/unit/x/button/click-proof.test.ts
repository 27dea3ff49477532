// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClickProblem } from '../../../../utils/trust/visibility-watch.ts';
import { isHit } from '../../../../utils/trust/visible.ts';
import type { MountedButton } from '../../../../utils/x/button/button.ts';
import { createClickProof } from '../../../../utils/x/button/click-proof.ts';

/** What is painted, and where, only a browser knows: tests/e2e/chromium/hostile-button.spec.ts shows that in Chromium. */
const watched = vi.hoisted(() => ({
  attended: 0,
  isAttended: (): boolean | undefined => undefined,
  problem: null as ClickProblem | null,
  elements: [] as Element[],
  ended: 0,
}));
vi.mock('../../../../utils/trust/visibility-watch.ts', () => ({
  watchVisibility: (element: Element, _isPlain: () => boolean, { isAttended }: WatchOptions) => {
    watched.elements.push(element);
    watched.isAttended = isAttended;
    return {
      findProblem: () => watched.problem,
      attend: () => void watched.attended++,
      end: () => void watched.ended++,
    };
  },
}));
vi.mock('../../../../utils/trust/visible.ts', () => ({ isHit: vi.fn(() => true), topLayer: () => [] }));

interface WatchOptions {
  isAttended(): boolean | undefined;
}

let work: AbortController;
let proof: ReturnType<typeof createClickProof>;

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['performance', 'requestAnimationFrame', 'setTimeout', 'Date'] });
  vi.advanceTimersByTime(10_000);
  Object.assign(watched, { problem: null, elements: [], ended: 0, attended: 0 });
  vi.mocked(isHit).mockReturnValue(true);
  work = new AbortController();
  proof = createClickProof(work.signal);
});
afterEach(() => {
  work.abort();
  vi.useRealTimers();
});

function mount(tweetId = '1'): MountedButton {
  const button = document.createElement('button');
  return { tweetId, button } as MountedButton;
}
const down = () => new MouseEvent('pointerdown', { clientX: 5, clientY: 5 });
const click = () => new MouseEvent('click', { detail: 1, clientX: 5, clientY: 5 });
/** Enter and Space make a click without a place. */
const keyClick = () => new MouseEvent('click', { detail: 0 });
const key = (name: string, repeat = false) => new KeyboardEvent('keydown', { key: name, repeat });

/** The shopper's own Tab. */
function tab(name = 'Tab'): void {
  const event = key(name);
  Object.defineProperties(event, { isTrusted: { value: true }, timeStamp: { value: performance.now() } });
  dispatchEvent(event);
}

describe('a click with the pointer', () => {
  it('is trusted when the button was plainly visible at the press and at the click', () => {
    const at = mount();
    proof.onApproach(at);
    proof.onPress(at, down());
    expect(proof.findClickProblem(at, click())).toBeNull();
  });

  it('is not trusted without a press on the button, as when a label of the page causes it', () => {
    const at = mount();
    proof.onApproach(at);
    expect(proof.findClickProblem(at, click())).toBe('hidden');
  });

  it('is not trusted after a press on another button', () => {
    const [at, other] = [mount('1'), mount('2')];
    proof.onApproach(at);
    proof.onPress(other, down());
    expect(proof.findClickProblem(at, click())).toBe('hidden');
  });

  it('needs a press of its own each time', () => {
    const at = mount();
    proof.onApproach(at);
    proof.onPress(at, down());
    proof.findClickProblem(at, click());
    expect(proof.findClickProblem(at, click())).toBe('hidden');
  });

  it('is not trusted when something else lies under the pointer, at the press or at the click', () => {
    const at = mount();
    proof.onApproach(at);
    vi.mocked(isHit).mockReturnValueOnce(false);
    proof.onPress(at, down());
    expect(proof.findClickProblem(at, click())).toBe('hidden');
    proof.onPress(at, down());
    vi.mocked(isHit).mockReturnValueOnce(false);
    expect(proof.findClickProblem(at, click())).toBe('hidden');
  });

  it('is not trusted when the button was hidden at either moment', () => {
    const at = mount();
    proof.onApproach(at);
    watched.problem = 'hidden';
    proof.onPress(at, down());
    watched.problem = null;
    expect(proof.findClickProblem(at, click())).toBe('hidden');
    proof.onPress(at, down());
    watched.problem = 'hidden';
    expect(proof.findClickProblem(at, click())).toBe('hidden');
  });

  it('is too quick on a button that has not been watched yet', () => {
    const [at, other] = [mount('1'), mount('2')];
    proof.onPress(at, down());
    expect(proof.findClickProblem(at, click())).toBe('quick');
    proof.onApproach(other);
    proof.onPress(at, down());
    expect(proof.findClickProblem(at, click())).toBe('quick');
  });
});

describe('a press of a key', () => {
  it.each(['Enter', ' '])('%j is trusted after the shopper’s own Tab', (name) => {
    const at = mount();
    tab();
    proof.onApproach(at);
    proof.onPress(at, key(name));
    expect(proof.findClickProblem(at, keyClick())).toBeNull();
  });

  it('is not trusted when the page has moved the focus to the button', () => {
    const at = mount();
    proof.onApproach(at);
    proof.onPress(at, key('Enter'));
    expect(proof.findClickProblem(at, keyClick())).toBe('hidden');
  });

  it('is not trusted when the focus came long after Tab, or after another key', () => {
    const [at, other] = [mount('1'), mount('2')];
    tab();
    vi.advanceTimersByTime(200);
    proof.onApproach(at);
    proof.onPress(at, key('Enter'));
    expect(proof.findClickProblem(at, keyClick())).toBe('hidden');
    tab();
    tab('x');
    proof.onApproach(other);
    proof.onPress(other, key('Enter'));
    expect(proof.findClickProblem(other, keyClick())).toBe('hidden');
  });

  it('is not trusted while the key is held down, nor by a key that presses nothing', () => {
    const at = mount();
    tab();
    proof.onApproach(at);
    proof.onPress(at, key('Enter', true));
    expect(proof.findClickProblem(at, keyClick())).toBe('hidden');
    proof.onPress(at, key('a'));
    expect(proof.findClickProblem(at, keyClick())).toBe('hidden');
  });
});

describe('a click that came quickly', () => {
  it('is trusted once the button has been plainly visible for long enough', async () => {
    const at = mount();
    proof.onApproach(at);
    watched.problem = 'quick';
    const settled = proof.recheckClick(at);
    await vi.advanceTimersByTimeAsync(300);
    watched.problem = null;
    await vi.advanceTimersByTimeAsync(50);
    expect(await settled).toBeNull();
  });

  it('is not trusted when the button is hidden meanwhile, or never stands still', async () => {
    const at = mount();
    proof.onApproach(at);
    watched.problem = 'quick';
    const hidden = proof.recheckClick(at);
    watched.problem = 'hidden';
    await vi.advanceTimersByTimeAsync(50);
    expect(await hidden).toBe('hidden');
    watched.problem = 'quick';
    const restless = proof.recheckClick(at);
    await vi.advanceTimersByTimeAsync(2100);
    expect(await restless).toBe('quick');
  });

  it('is not trusted on a button that is not watched any more', async () => {
    const at = mount();
    proof.onApproach(mount('2'));
    expect(await proof.recheckClick(at)).toBe('quick');
  });
});

it('watches one button at a time, and none after the end', () => {
  const at = mount('1');
  proof.onApproach(at);
  proof.onApproach(at);
  expect(watched.elements).toHaveLength(1);
  proof.onApproach(mount('2'));
  expect([watched.elements.length, watched.ended]).toEqual([2, 1]);
  work.abort();
  expect(watched.ended).toBe(2);
});

describe('a button that only has the focus', () => {
  it('is checked less often than one under the pointer', () => {
    const at = mount();
    proof.onApproach(at);
    expect(watched.isAttended()).toBe(false);
    vi.spyOn(at.button, 'matches').mockReturnValue(true);
    expect(watched.isAttended()).toBe(true);
  });

  it('is checked at once when the pointer comes to it, or a key or the pointer is pressed on it', () => {
    const at = mount();
    tab();
    proof.onApproach(at);
    expect(watched.attended).toBe(0);
    proof.onApproach(at);
    expect(watched.attended).toBe(1);
    proof.onPress(at, key('Enter'));
    expect(watched.attended).toBe(2);
    proof.onPress(at, down());
    expect(watched.attended).toBe(3);
  });
});
