// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Filters } from '../../../../components/activity/Filters.tsx';
import { type Filter, NO_FILTER, type StandingCounts } from '../../../../utils/pages/activity/filter.ts';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

const counts: StandingCounts = {
  all: 1200,
  each: [
    { standing: 'needs-you', count: 4 },
    { standing: 'in-cart', count: 0 },
  ],
};

function show(filter: Filter = NO_FILTER, { stores = ['de', 'com'], offersAll = true } = {}) {
  const change = vi.fn();
  render(<Filters {...{ filter, counts, change, stores, offersAll }} />);
  return change;
}

const BEFORE: Filter = { search: 'pan', standing: 'in-cart', store: 'com', lane: 'cart' };

it.each<[string, string, Partial<Filter>]>([
  ['Store', 'de', { store: 'de' }],
  ['Store', '', { store: null }],
  ['Type', 'private', { lane: 'private' }],
])('%s set to "%s" changes that part of the filter alone', (name, value, part) => {
  const change = show(BEFORE);
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  expect(change.mock.calls).toEqual([[{ ...BEFORE, ...part }]]);
});

it.each<[RegExp, Partial<Filter>, boolean]>([
  [/^All 1,200$/, { standing: null }, false],
  [/^Needs you 4$/, { standing: 'needs-you' }, false],
  // Chosen again, it shows every state.
  [/^In your cart 0$/, { standing: null }, true],
])('the state %s is a button with its count, which says whether it is chosen', (name, part, isChosen) => {
  const change = show(BEFORE);
  const chip = screen.getByRole('button', { name });
  expect(chip.getAttribute('aria-pressed')).toBe(String(isChosen));
  fireEvent.click(chip);
  expect(change.mock.calls).toEqual([[{ ...BEFORE, ...part }]]);
});

it('offers no choice of stores where there is only one', () => {
  show(NO_FILTER, { stores: ['com'] });
  expect(screen.queryByRole('combobox', { name: 'Store' })).toBeNull();
  cleanup();
  show(BEFORE, { stores: ['com'] });
  expect(screen.getByRole('combobox', { name: 'Store' })).toBeTruthy();
});

it('searches as the shopper types', () => {
  const change = show(BEFORE);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'pan 26' } });
  expect(change.mock.calls).toEqual([[{ ...BEFORE, search: 'pan 26' }]]);
});

it('offers “Show all” only while something is filtered and found, and it clears every part', () => {
  for (const [filter, offersAll] of [
    [NO_FILTER, true],
    [BEFORE, false],
  ] as const) {
    show(filter, { offersAll });
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
    cleanup();
  }
  const change = show(BEFORE);
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(change.mock.calls).toEqual([[NO_FILTER]]);
});
