// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Filters } from '../../../../components/activity/Filters.tsx';
import { type Filter, NO_FILTER } from '../../../../utils/pages/activity/filter.ts';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

function show(filter: Filter = NO_FILTER) {
  const change = vi.fn();
  render(<Filters filter={filter} stores={['de', 'com']} change={change} />);
  return change;
}

const BEFORE: Filter = { search: 'pan', standing: 'in-cart', store: 'com', lane: 'cart' };

it.each<[string, string, Partial<Filter>]>([
  ['State', 'needs-you', { standing: 'needs-you' }],
  ['State', '', { standing: null }],
  ['Store', 'de', { store: 'de' }],
  ['Store', '', { store: null }],
  ['Kind', 'private', { lane: 'private' }],
])('%s set to "%s" changes that part of the filter alone', (name, value, part) => {
  const change = show(BEFORE);
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  expect(change.mock.calls).toEqual([[{ ...BEFORE, ...part }]]);
});

it('searches as the shopper types', () => {
  const change = show(BEFORE);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'pan 26' } });
  expect(change.mock.calls).toEqual([[{ ...BEFORE, search: 'pan 26' }]]);
});

it('offers “Show all” only while something is filtered, and it clears every part', () => {
  show();
  expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
  cleanup();
  const change = show(BEFORE);
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(change.mock.calls).toEqual([[NO_FILTER]]);
});
