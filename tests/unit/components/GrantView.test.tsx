// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type GrantProduct, type GrantState, GrantView } from '../../../components/GrantView.tsx';
import { accessStrings } from '../../../utils/i18n/en/access.ts';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

const show = (
  marketplace: string | null,
  state: GrantState,
  adds = 0,
  products: readonly GrantProduct[] = [],
) => {
  const [allow, openLink, close] = [vi.fn(), vi.fn(), vi.fn()];
  render(<GrantView {...{ marketplace, state, adds, products, allow, openLink, close }} />);
  return { allow, openLink, close };
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

it('says what goes on by itself once the store is allowed, and lets one link just open', () => {
  const { allow, openLink } = show('com', 'asking', 1);
  fireEvent.click(screen.getByRole('button', { name: accessStrings.allowAndAdd('amazon.com') }));
  fireEvent.click(screen.getByRole('button', { name: accessStrings.openLink }));
  expect([allow, openLink].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  cleanup();
  show('com', 'asking', 2);
  expect(screen.queryByRole('button', { name: accessStrings.openLink })).toBeNull();
  cleanup();
  show('com', 'allowed', 1);
  expect(screen.getByRole('status').textContent).toBe(accessStrings.adding(1));
  cleanup();
  show('com', 'failed', 1);
  expect(screen.getByRole('alert').textContent).toBe(accessStrings.notAdded);
});

it.each(['asking', 'refused', 'failed', 'allowed'] as const)(
  'shows which products wait for the store, with their pictures, while it is %s',
  (state) => {
    const picture = 'data:image/jpeg;base64,AA==';
    show('com', state, 2, [
      { id: 'r1', title: 'Cast Iron Pan', picture },
      { id: 'r2', title: 'Quiet Harbour', picture: null },
    ]);
    expect(screen.getByText('Cast Iron Pan').closest('.product')?.querySelector('img')?.src).toBe(picture);
    expect(screen.getByText('Quiet Harbour').closest('.product')?.querySelector('img')).toBeNull();
  },
);
