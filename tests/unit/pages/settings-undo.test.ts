import { expect, it, vi } from 'vitest';
import { ChangeRefused, SettingsUndo } from '../../../utils/pages/settings-undo.ts';

function page() {
  const show = vi.fn();
  const undo = new SettingsUndo(show);
  let value = 0;
  const set = (next: number) => async () => {
    value = next;
    return `It is ${next}.`;
  };
  const change = (next: number) => undo.make(set(next), set(value));
  return { undo, show, change, value: () => value };
}

it('says that a change is saved, and takes changes back one by one, the last one first', async () => {
  const { undo, show, change, value } = page();
  expect(undo.saved).toEqual({ text: '', tone: 'plain', canUndo: false });
  await change(1);
  await change(2);
  expect(undo.saved).toEqual({ text: 'Saved. It is 2.', tone: 'plain', canUndo: true });
  await undo.undo();
  expect(undo.saved).toEqual({ text: 'Undone. It is 1.', tone: 'plain', canUndo: true });
  await undo.undo();
  expect(undo.saved).toEqual({ text: 'Undone. It is 0.', tone: 'plain', canUndo: false });
  expect(value()).toBe(0);
  expect(show).toHaveBeenCalledTimes(4);
  await undo.undo();
  expect(show).toHaveBeenCalledTimes(4);
});

it('says when a change could not be saved, and keeps the way back to what was', async () => {
  const { undo, change } = page();
  await change(1);
  await undo.make(
    () => Promise.reject(new Error('disk full')),
    async () => 'never',
  );
  expect(undo.saved).toEqual({
    text: 'We could not save this, so nothing was changed. Try again.',
    tone: 'bad',
    canUndo: true,
  });
  await undo.make(
    () => Promise.reject(new ChangeRefused('The browser said no.')),
    async () => 'never',
  );
  expect(undo.saved.text).toBe('The browser said no.');
  await undo.undo();
  expect(undo.saved.text).toBe('Undone. It is 0.');
});

it('an undoing that fails can be tried again', async () => {
  const undo = new SettingsUndo(() => undefined);
  const back = vi.fn().mockRejectedValueOnce(new Error('busy')).mockResolvedValueOnce('Back.');
  await undo.make(async () => 'Done.', back);
  await undo.undo();
  expect(undo.saved).toMatchObject({ tone: 'bad', canUndo: true });
  await undo.undo();
  expect(undo.saved).toEqual({ text: 'Undone. Back.', tone: 'plain', canUndo: false });
});

it('begins a change within the click, as the browser asks of a request for access', () => {
  const change = vi.fn(async () => '');
  void new SettingsUndo(() => undefined).make(change, change);
  expect(change).toHaveBeenCalledOnce();
});
