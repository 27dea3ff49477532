// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { render as renderAlone } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { UndoBar } from '../../../../components/activity/UndoBar.tsx';

afterEach(cleanup);
const ctrlZ = (target: Element, more = {}) => fireEvent.keyDown(target, { key: 'z', ctrlKey: true, ...more });

it('is a live region before there is anything to say, so that what it says is heard', () => {
  const { rerender } = render(<UndoBar removed={null} />);
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  rerender(<UndoBar removed={{ title: 'Cast Iron Pan', undo: vi.fn() }} />);
  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toContain('Removed: Cast Iron Pan');
});

it('undoes by its button and by the usual keys, but not what is typed into a field', () => {
  const undo = vi.fn();
  render(
    <>
      <input />
      <UndoBar removed={{ title: 'Cast Iron Pan', undo }} />
    </>,
  );
  ctrlZ(screen.getByRole('textbox'));
  ctrlZ(document.body, { shiftKey: true });
  expect(undo).not.toHaveBeenCalled();
  ctrlZ(document.body);
  ctrlZ(document.body, { ctrlKey: false, metaKey: true });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(3);
});

it('leaves the keys alone when there is nothing to undo', () => {
  render(<UndoBar removed={null} />);
  expect(ctrlZ(document.body)).toBe(true);
});

it('undoes from the moment at which the page says that something was removed', () => {
  const undo = vi.fn();
  // Without the testing library, which would run what waits for the next paint.
  renderAlone(<UndoBar removed={{ title: 'Cast Iron Pan', undo }} />, document.body);
  ctrlZ(document.body);
  renderAlone(null, document.body);
  ctrlZ(document.body);
  expect(undo).toHaveBeenCalledTimes(1);
});
