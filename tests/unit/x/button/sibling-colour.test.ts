import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MountedButton } from '../../../../utils/x/button/button.ts';
import { SiblingColour } from '../../../../utils/x/button/sibling-colour.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const button = (tweetId: string) => ({ tweetId }) as MountedButton;

/** Beside which buttons the colour was read; it can be read beside all but the one of tweet 0. */
function watch() {
  const read: string[] = [];
  const colour = new SiblingColour(({ tweetId }) => {
    read.push(tweetId);
    return tweetId !== '0';
  });
  return { colour, read };
}

it('reads the colour of X’s controls at once, then every ten seconds at most', () => {
  const { colour, read } = watch();
  colour.match(undefined);
  colour.match(button('1'));
  vi.advanceTimersByTime(9_000);
  colour.match(button('2'));
  expect(read).toEqual(['1']);
  vi.advanceTimersByTime(2_000);
  colour.match(button('3'));
  expect(read).toEqual(['1', '3']);
});

it('reads it again when the theme may have changed', () => {
  const { colour, read } = watch();
  colour.match(button('1'));
  colour.forget();
  colour.match(button('2'));
  expect(read).toEqual(['1', '2']);
});

it('tries again at the next button when it could not be read', () => {
  const { colour, read } = watch();
  colour.match(button('0'));
  colour.match(button('1'));
  colour.match(button('2'));
  expect(read).toEqual(['0', '1']);
});
