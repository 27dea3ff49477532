// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { KeyHelp } from '../../../../components/activity/KeyHelp.tsx';
import { activityStrings } from '../../../../utils/i18n/en/activity.ts';
import { commonStrings } from '../../../../utils/i18n/en/common.ts';

afterEach(cleanup);

function show() {
  const search = vi.fn();
  render(
    <>
      <input />
      <KeyHelp search={search} />
    </>,
  );
  return search;
}
const help = () => screen.queryByRole('dialog', { name: activityStrings.showKeys });

it.each(['key', 'button'])('lists every key by its %s', (way) => {
  show();
  if (way === 'key') fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
  else fireEvent.click(screen.getByRole('button', { name: /^Keyboard shortcuts/ }));
  const text = help()?.textContent ?? '';
  for (const [key, does] of Object.entries(activityStrings.keys)) {
    expect(text).toContain(does);
    expect(text).toContain(activityStrings.keyCaps[key as keyof typeof activityStrings.keyCaps]);
  }
});

it('goes to the search field with "/", and not with the browser’s own shortcuts', () => {
  const search = show();
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
    fireEvent.keyDown(document.body, { key: '/', [modifier]: true });
  expect(search).not.toHaveBeenCalled();
  // The "/" must not end up in the field.
  expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(false);
  expect(search).toHaveBeenCalledOnce();
});

it('leaves what is typed into a field alone', () => {
  const search = show();
  for (const key of ['?', '/']) expect(fireEvent.keyDown(screen.getByRole('textbox'), { key })).toBe(true);
  expect(search).not.toHaveBeenCalled();
  expect(help()).toBeNull();
});

it('hears the key right after Escape, when the focus is still in the list that has closed', () => {
  const search = show();
  const press = (target: Element, key: string) => fireEvent.keyDown(target, { key });
  press(document.body, '?');
  const list = help() as HTMLDialogElement;
  const close = screen.getByRole('button', { name: commonStrings.close });
  press(close, '/');
  expect(search).not.toHaveBeenCalled();
  list.close();
  press(close, '/');
  expect(search).toHaveBeenCalledOnce();
  press(close, '?');
  expect(list.open).toBe(true);
});
