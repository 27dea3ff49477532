// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RowList } from '../../../../components/activity/RowList.tsx';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

const COUNT = 1000;
const GROUPS = new Uint8Array(COUNT);
const SIZES = { row: 100, heading: 0 };

function show() {
  const onRowKey = vi.fn();
  render(
    <RowList
      label="Requests"
      groups={GROUPS}
      sizes={SIZES}
      keyOf={(i) => `r${i}`}
      onRowKey={onRowKey}
      render={(i) => (
        <span id={`row-r${i}`}>
          {i} <button type="button">Act {i}</button>
        </span>
      )}
    />,
  );
  const press = (key: string, more = {}) =>
    fireEvent.keyDown(document.activeElement as Element, { key, ...more });
  const focusedRow = () => document.activeElement?.getAttribute('aria-posinset');
  screen.getAllByRole('article')[0]?.focus();
  return { onRowKey, press, focusedRow };
}

it('has only some of its rows in the page, and says how many there are', () => {
  show();
  const rows = screen.getAllByRole('article');
  expect(rows.length).toBeLessThan(60);
  expect(rows.every((row) => row.getAttribute('aria-setsize') === String(COUNT))).toBe(true);
});

it('End, Home and the arrow keys move the focus to rows that were not in the page, and never past the ends', async () => {
  const { press, focusedRow } = show();
  for (const [key, row] of [
    ['ArrowUp', '1'],
    ['ArrowDown', '2'],
    ['End', '1000'],
    ['ArrowDown', '1000'],
    ['ArrowUp', '999'],
    ['Home', '1'],
  ] as const) {
    press(key);
    await vi.waitFor(() => expect(focusedRow(), key).toBe(row));
  }
  expect(screen.getAllByRole('article').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

it('Enter, Delete and the menu keys act on the focused row; within a row, Enter and Delete belong to its controls', async () => {
  const { press, focusedRow, onRowKey } = show();
  press('ArrowDown');
  await vi.waitFor(() => expect(focusedRow()).toBe('2'));
  press('Enter');
  press('Delete');
  press('ContextMenu');
  press('F10', { shiftKey: true });
  press('F10');
  expect(onRowKey.mock.calls).toEqual([
    [1, 'main'],
    [1, 'remove'],
    [1, 'menu'],
    [1, 'menu'],
  ]);
  onRowKey.mockClear();
  screen.getByRole('button', { name: 'Act 1' }).focus();
  press('Enter');
  press('Delete');
  expect(onRowKey).not.toHaveBeenCalled();
  press('ContextMenu');
  expect(onRowKey.mock.calls).toEqual([[1, 'menu']]);
});
