// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { render as renderAlone } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type OptionsProps, OptionsView } from '../../../components/OptionsView.tsx';
import { MARKETPLACES } from '../../../utils/amazon/marketplaces.ts';
import { optionStrings } from '../../../utils/i18n/en/options.ts';
import { DEFAULTS, type Settings } from '../../../utils/settings/settings.ts';
import { describeChange } from '../../../utils/texts/settings-texts.ts';

// Test files share one document.
beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

function show(change: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    settings: DEFAULTS,
    stores: [],
    guess: 'com',
    shortcuts: [],
    hasNotifications: true,
    now: 0,
    saved: { text: '', tone: 'plain', canUndo: false },
    change: vi.fn(),
    undo: vi.fn(),
    allow: vi.fn(),
    withdraw: vi.fn(),
    changeShortcuts: vi.fn(),
    ...change,
  };
  const { container } = render(<OptionsView {...props} />);
  return { ...props, container };
}

it.each([
  [/^How the button looks/, 'icon', { buttonStyle: 'icon' }],
  [/^Keep my requests/, '90-days', { keepFor: '90-days' }],
  [/one click/, 'private', { act: 'private' }],
  [/^My store/, 'de', { ownStore: 'de' }],
  [/^My store/, '', { ownStore: null }],
])('passes on the choice %s %s', (name, value, change) => {
  const props = show({ settings: { ...DEFAULTS, ownStore: 'com' } });
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  expect(vi.mocked(props.change).mock.calls).toEqual([[change]]);
});

const storesWith = (...allowed: string[]) =>
  MARKETPLACES.map(({ id }) => ({ marketplace: id, allowed: allowed.includes(id), seen: null }));
/** The names of the stores outside the fold, then the number of those in it. */
function shownStores() {
  const [theirs, others] = [...document.querySelectorAll('ul.stores')];
  const names = [...(theirs?.children ?? [])].map((row) => row.getAttribute('data-store'));
  return [...names, others?.children.length];
}

it('shows the own store and the allowed ones first, and folds away the others', () => {
  show({ stores: storesWith('com', 'de'), settings: { ...DEFAULTS, ownStore: 'co.uk' } });
  expect(shownStores()).toEqual(['co.uk', 'com', 'de', MARKETPLACES.length - 3]);
  const fold = screen.getByText(optionStrings.allStores(MARKETPLACES.length)).closest('details');
  expect(fold?.open).toBe(false);
});

it('suggests a store while none is chosen or allowed', () => {
  show({ stores: storesWith(), guess: 'de' });
  expect(shownStores()).toEqual(['de', MARKETPLACES.length - 1]);
  cleanup();
  show({ stores: storesWith('fr'), guess: 'de' });
  expect(shownStores()).toEqual(['fr', MARKETPLACES.length - 1]);
});

it('keeps the focus on a store that moves out of the fold, and on the fold when one moves into it', () => {
  const { container, ...props } = show({ stores: storesWith('fr') });
  const click = (name: string) => {
    const button = screen.getByRole('button', { name, hidden: true });
    button.focus();
    fireEvent.click(button);
  };
  const rerender = (...allowed: string[]) =>
    render(<OptionsView {...props} stores={storesWith(...allowed)} />, { container });
  click('Allow amazon.de');
  rerender('fr', 'de');
  expect(document.activeElement?.textContent).toBe('Remove access amazon.de');
  click('Remove access amazon.de');
  rerender('fr');
  expect(document.activeElement).not.toBe(document.body);
});

it('moves the focus with its store before the next key, and takes it from nobody who has left the store', () => {
  const { container, ...props } = show();
  cleanup();
  // Without the testing library, which would run what waits for the next paint.
  const draw = (...allowed: string[]) =>
    renderAlone(<OptionsView {...props} stores={storesWith(...allowed)} />, document.body);
  draw('fr');
  const button = screen.getByRole('button', { name: 'Allow amazon.de', hidden: true });
  button.focus();
  fireEvent.click(button);
  draw('fr', 'de');
  expect(document.activeElement?.textContent).toBe('Remove access amazon.de');
  (document.activeElement as HTMLElement).blur();
  draw('fr', 'de');
  expect(document.activeElement).toBe(document.body);
  renderAlone(null, document.body);
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
  cleanup();
  show({ shortcuts, changeShortcuts: null });
  expect(screen.queryByRole('button', { name: optionStrings.changeShortcuts })).toBeNull();
});

it('offers notifications only where the browser has them', () => {
  const name = new RegExp(`^${optionStrings.notify}`);
  show();
  expect(screen.getByRole('switch', { name })).not.toBeNull();
  cleanup();
  show({ hasNotifications: false });
  expect(screen.queryByRole('switch', { name })).toBeNull();
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
