import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MountedButton } from '../../../../utils/x/button/button.ts';
import { SiblingColour } from '../../../../utils/x/button/sibling-colour.ts';

/** What is observed, and waits for the next layout. */
const observed = new Map<Element, () => void>();

/** Tells sizes as the browser does: those of what is newly observed, at the next layout. */
class SizesOfTest {
  private readonly tell: () => void;
  constructor(tell: () => void) {
    this.tell = tell;
  }
  observe(element: Element): void {
    observed.set(element, this.tell);
  }
  disconnect(): void {
    for (const [element, tell] of observed) if (tell === this.tell) observed.delete(element);
  }
}
const layOut = () => {
  for (const tell of observed.values()) tell();
};

beforeEach(() => {
  observed.clear();
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', SizesOfTest);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const button = (tweetId: string) => ({ tweetId, host: {} }) as MountedButton;

/** Beside which buttons the colour was read; it can be read beside all but the one of tweet 0. */
function watch() {
  const read: string[] = [];
  const colour = new SiblingColour(({ tweetId }) => {
    read.push(tweetId);
    return tweetId !== '0';
  });
  const match = (...tweetIds: string[]) => {
    for (const tweetId of tweetIds) {
      colour.match(button(tweetId));
      layOut();
    }
  };
  return { colour, read, match };
}

it('reads the colour of X’s controls after the next layout, once, and then every ten seconds at most', () => {
  const { colour, read, match } = watch();
  colour.match(undefined);
  colour.match(button('1'));
  colour.match(button('2'));
  expect(read).toEqual([]);
  layOut();
  layOut();
  expect(read).toEqual(['2']);
  vi.advanceTimersByTime(9_000);
  match('3');
  expect(read).toEqual(['2']);
  vi.advanceTimersByTime(2_000);
  match('4');
  expect(read).toEqual(['2', '4']);
});

it('reads it again when the theme may have changed', () => {
  const { colour, read, match } = watch();
  match('1');
  colour.forget();
  match('2');
  expect(read).toEqual(['1', '2']);
});

it('tries again at the next button when it could not be read', () => {
  const { read, match } = watch();
  match('0', '1', '2');
  expect(read).toEqual(['0', '1']);
});
