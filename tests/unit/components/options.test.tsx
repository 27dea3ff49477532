// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type OptionsProps, OptionsView } from '../../../components/OptionsView.tsx';
import { DEFAULTS, type Settings } from '../../../utils/settings.ts';
import { sayChange } from '../../../utils/settings-texts.ts';

// Test files share one page.
beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

function show(change: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    settings: DEFAULTS,
    stores: [],
    keys: [],
    now: 0,
    saved: { said: '', tone: 'plain', canUndo: false },
    change: vi.fn(),
    undo: vi.fn(),
    allow: vi.fn(),
    withdraw: vi.fn(),
    changeKeys: vi.fn(),
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

it('lets sharing between browsers be switched off', () => {
  const { change } = show();
  fireEvent.click(screen.getByRole('switch', { name: /^Share between my browsers/ }));
  expect(vi.mocked(change).mock.calls).toEqual([[{ sync: false }]]);
});

it('says what was saved to who cannot see it, and offers the way back only where there is one', () => {
  const { undo } = show({ saved: { said: 'Saved. The warning is off.', tone: 'plain', canUndo: true } });
  expect(screen.getByRole('status').textContent).toBe('Saved. The warning is off.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  cleanup();
  show();
  // It is there before there is anything to say: else a screen reader would not listen to it.
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('lists the keys as the browser has them, and leads to where they are changed; nothing where there are none', () => {
  show();
  expect(screen.queryByRole('heading', { name: 'Keyboard shortcuts' })).toBeNull();
  cleanup();
  const keys = [
    { description: 'Open the sheet', shortcut: 'Alt+Shift+H' },
    { description: 'Add privately', shortcut: '' },
  ];
  const { changeKeys } = show({ keys });
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Open the sheet',
    'Add privately',
  ]);
  expect(screen.getAllByRole('definition').map((key) => key.textContent)).toEqual(['Alt+Shift+H', 'Not set']);
  fireEvent.click(screen.getByRole('button', { name: 'Change them in your browser' }));
  expect(changeKeys).toHaveBeenCalledOnce();
});

it.each<[Partial<Settings>, string]>([
  [{ warn: false }, 'The warning is off.'],
  [{ act: 'edit' }, 'With the warning off, one click means “Fill in X’s reply box”.'],
  [{ ownStore: null }, 'You have not chosen a store.'],
  [{ ownStore: 'co.uk' }, 'Your store is amazon.co.uk.'],
  [{ buttonStyle: 'icon' }, 'The button is just a cart icon.'],
  [{ keepFor: '90-days' }, 'Your requests are kept for 90 days.'],
  [{ warn: true, notify: false }, 'The warning is on. Notifications are off.'],
])('of the change %o it says: %s', (change, said) => {
  expect(sayChange(change)).toBe(said);
});
