// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type OptionsProps, OptionsView } from '../../../components/OptionsView.tsx';
import { DEFAULTS, type Settings } from '../../../utils/settings/settings.ts';
import { describeChange } from '../../../utils/texts/settings-texts.ts';

// Test files share one document.
beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

function show(change: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    settings: DEFAULTS,
    stores: [],
    shortcuts: [],
    now: 0,
    saved: { text: '', tone: 'plain', canUndo: false },
    change: vi.fn(),
    undo: vi.fn(),
    allow: vi.fn(),
    withdraw: vi.fn(),
    changeShortcuts: vi.fn(),
    ...change,
  };
  render(<OptionsView {...props} />);
  return props;
}

it.each([
  [/^How it looks/, 'icon', { buttonStyle: 'icon' }],
  [/^Keep my requests/, '90-days', { keepFor: '90-days' }],
  [/one click/, 'private', { act: 'private' }],
  [/^My store/, 'de', { ownStore: 'de' }],
  [/^My store/, '', { ownStore: null }],
])('passes on the choice %s %s', (name, value, change) => {
  const props = show({ settings: { ...DEFAULTS, ownStore: 'com' } });
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  expect(vi.mocked(props.change).mock.calls).toEqual([[change]]);
});

it('can switch off sharing between browsers', () => {
  const { change } = show();
  fireEvent.click(screen.getByRole('switch', { name: /^Share between my browsers/ }));
  expect(vi.mocked(change).mock.calls).toEqual([[{ sync: false }]]);
});

it('announces what was saved to screen readers, and offers Undo only when there is something to undo', () => {
  const { undo } = show({ saved: { text: 'Saved. The warning is off.', tone: 'plain', canUndo: true } });
  expect(screen.getByRole('status').textContent).toBe('Saved. The warning is off.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  cleanup();
  show();
  // It exists before it has text: otherwise a screen reader would not watch it.
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('lists the shortcuts as set in the browser, with a link to change them; shows nothing when there are none', () => {
  show();
  expect(screen.queryByRole('heading', { name: 'Keyboard shortcuts' })).toBeNull();
  cleanup();
  const shortcuts = [
    { description: 'Open the sheet', keys: 'Alt+Shift+H' },
    { description: 'Add privately', keys: '' },
  ];
  const { changeShortcuts } = show({ shortcuts });
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Open the sheet',
    'Add privately',
  ]);
  expect(screen.getAllByRole('definition').map((key) => key.textContent)).toEqual(['Alt+Shift+H', 'Not set']);
  fireEvent.click(screen.getByRole('button', { name: 'Change them in your browser' }));
  expect(changeShortcuts).toHaveBeenCalledOnce();
});

it.each<[Partial<Settings>, string]>([
  [{ warn: false }, 'The warning is off.'],
  [{ act: 'edit' }, 'With the warning off, one click means “Fill in X’s reply box”.'],
  [{ ownStore: null }, 'You have not chosen a store.'],
  [{ ownStore: 'co.uk' }, 'Your store is amazon.co.uk.'],
  [{ buttonStyle: 'icon' }, 'The button is just a cart icon.'],
  [{ keepFor: '90-days' }, 'Your requests are kept for 90 days.'],
  [{ warn: true, notify: false }, 'The warning is on. Notifications are off.'],
])('after the change %o it says: %s', (change, sentence) => {
  expect(describeChange(change)).toBe(sentence);
});
