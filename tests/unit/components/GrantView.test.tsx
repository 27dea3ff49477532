// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GrantView } from '../../../components/GrantView.tsx';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

const show = (marketplace: string | null, state: 'asking' | 'allowed' | 'refused') => {
  const [allow, close] = [vi.fn(), vi.fn()];
  render(<GrantView {...{ marketplace, state, allow, close }} />);
  return { allow, close };
};

it('asks for access only on a click, and says so when the browser refuses', () => {
  const { allow, close } = show('de', 'refused');
  expect(screen.getByRole('alert').textContent).toMatch(
    /^Your browser did not allow amazon\.de\. Nothing was changed/,
  );
  expect(allow).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Allow amazon.de' }));
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(allow).toHaveBeenCalledOnce();
  expect(close).toHaveBeenCalledOnce();
});

it.each([
  ['de', 'allowed', 'amazon.de is allowed'],
  [null, 'asking', 'Unknown store'],
] as const)('offers nothing to allow for the store %s that is %s', (marketplace, state, heading) => {
  show(marketplace, state);
  expect(screen.getByRole('heading').textContent).toBe(heading);
  expect(screen.queryByRole('button')).toBeNull();
});
