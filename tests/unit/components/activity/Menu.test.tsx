// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Menu } from '../../../../components/activity/Menu.tsx';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

function show() {
  const run = vi.fn();
  const remove = vi.fn();
  function Page() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Menu
          label="More"
          items={[
            { label: 'Open', href: 'https://x.com/' },
            { label: 'Details', run },
            { label: 'Remove', run: remove, danger: true, disabled: true },
          ]}
          open={open}
          tabbable
          toggle={setOpen}
        />
        <button type="button">Elsewhere</button>
      </>
    );
  }
  render(<Page />);
  const button = screen.getByRole('button', { name: 'More' });
  const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
  const focused = () => document.activeElement?.textContent;
  return { run, remove, button, press, focused };
}

it('opens with its first item focused, and the arrow keys go round', async () => {
  const { button, press, focused } = show();
  fireEvent.click(button);
  await vi.waitFor(() => expect(focused()).toBe('Open'));
  press('ArrowDown');
  expect(focused()).toBe('Details');
  press('End');
  expect(focused()).toBe('Remove');
  press('ArrowDown');
  expect(focused()).toBe('Open');
  press('ArrowUp');
  expect(focused()).toBe('Remove');
  press('Home');
  expect(focused()).toBe('Open');
});

it('leaves the focus where it was moved to while the list is drawn anew', () => {
  const items = ['Open', 'Remove'].map((label) => ({ label, run: vi.fn() }));
  // As the list does, with another function each time.
  const draw = () => <Menu label="More" items={items} open tabbable toggle={() => undefined} />;
  const { rerender } = render(draw());
  expect(document.activeElement?.textContent).toBe('Open');
  fireEvent.keyDown(document.activeElement as Element, { key: 'End' });
  rerender(draw());
  expect(document.activeElement?.textContent).toBe('Remove');
});

it.each(['Escape', 'Tab'])('%s closes it and gives the focus back to its button', async (key) => {
  const { button, press, focused } = show();
  fireEvent.click(button);
  await vi.waitFor(() => expect(focused()).toBe('Open'));
  press(key);
  await vi.waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(document.activeElement).toBe(button);
});

it('an item runs and closes it; a disabled item does neither', async () => {
  const { button, run, remove } = show();
  fireEvent.click(button);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Remove' }));
  expect(remove).not.toHaveBeenCalled();
  expect(screen.getByRole('menu')).toBeTruthy();
  fireEvent.click(screen.getByRole('menuitem', { name: 'Details' }));
  expect(run).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
});

it('closes when the shopper presses elsewhere, and not when they press inside', async () => {
  const { button, focused } = show();
  fireEvent.click(button);
  await vi.waitFor(() => expect(focused()).toBe('Open'));
  fireEvent.pointerDown(screen.getByRole('menuitem', { name: 'Details' }));
  expect(screen.getByRole('menu')).toBeTruthy();
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Elsewhere' }));
  await vi.waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
});
