import { expect, it } from 'vitest';
import { chooseNote, type XPageNote } from '../../../utils/settings/x-page-notes.ts';

const note = (tabId: number, at: number): XPageNote => ({ tabId, at, trouble: 'unreadable', outline: [] });
const notes = [note(1, 100), note(2, 200)];

it.each([
  ['the tab in front', { notes, readWellAt: 0 }, { id: 1, isX: true }, 1],
  ['the tab in front, whatever another page was like', { notes, readWellAt: 300 }, { id: 1, isX: true }, 1],
  [
    'none for a tab of X that nothing was noted of',
    { notes, readWellAt: 0 },
    { id: 3, isX: true },
    undefined,
  ],
  ['the newest, where another site is in front', { notes, readWellAt: 0 }, { id: 3, isX: false }, 2],
  ['the newest, where no tab is known', { notes, readWellAt: 0 }, null, 2],
  ['none, where a later page has read well', { notes, readWellAt: 300 }, { id: 3, isX: false }, undefined],
])('the popup shows the note of %s', (_, known, front, shown) => {
  expect(chooseNote(known, front)?.tabId).toBe(shown);
});
