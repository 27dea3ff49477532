// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { render as renderAlone } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DataProps, DataTab } from '../../../../components/activity/DataTab.tsx';
import { commonStrings } from '../../../../utils/i18n/en/common.ts';
import { dataStrings } from '../../../../utils/i18n/en/data.ts';
import { toListEntry } from '../../../../utils/pages/activity/list-entry.ts';
import { fold } from '../../../../utils/requests/fold.ts';
import { asked, LATER } from '../../../fixtures/requests.ts';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

function propsWith(change: Partial<DataProps>): DataProps {
  return {
    entries: [],
    keptReplies: [],
    unreadable: [],
    exporting: null,
    importing: { kind: 'none' },
    exportAs: vi.fn(),
    readFile: vi.fn(),
    applyFile: vi.fn(),
    cancel: vi.fn(),
    deleteAll: vi.fn(),
    ...change,
  };
}

function show(change: Partial<DataProps> = {}) {
  const props = propsWith(change);
  render(<DataTab {...props} />);
  return props;
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('deletes nothing before it is confirmed, and nothing when the shopper thinks better of it', async () => {
  const { deleteAll } = show();
  click('Delete all…');
  click('Keep everything');
  expect(deleteAll).not.toHaveBeenCalled();
  click('Delete all…');
  click('Yes, delete everything');
  expect(vi.mocked(deleteAll).mock.calls).toEqual([[false]]);
});

it('says before everything is deleted how many requests go, and how many replies stay on X', () => {
  const state = fold('r1', [asked(), ...LATER.filter(({ id }) => id === 'd')]);
  const kept = { replyId: '1900000000000000700', handle: 'shopper_one', at: 5, followersOnly: false };
  show({ entries: state ? [toListEntry(state)] : [], keptReplies: [kept] });
  click('Delete all…');
  const question = screen.getByRole('dialog', { name: dataStrings.reallyRequests('1', 1) });
  expect(question.textContent).toContain(dataStrings.stillPublic('2', 2));
  // The safe answer has the focus.
  expect(document.activeElement?.textContent).toBe(dataStrings.keep);
});

it('resets the settings, too, only when that is chosen', () => {
  const { deleteAll } = show();
  click('Delete all…');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Reset the settings, too' }));
  click('Yes, delete everything');
  expect(vi.mocked(deleteAll).mock.calls).toEqual([[true]]);
});

it('starts no second export while one is written', () => {
  const { exportAs } = show({ exporting: 'csv' });
  click('Export JSON');
  click('Saving…');
  expect(exportAs).not.toHaveBeenCalled();
});

const READY: DataProps['importing'] = {
  kind: 'ready',
  name: 'a.json',
  counts: { fresh: 3, merged: 0, unchanged: 2, removedBefore: 1, tallies: 4 },
  refused: 0,
  hasSettings: true,
};

it('shows what a file contains, and takes it over only when the shopper says so', () => {
  const { applyFile, cancel } = show({ importing: READY });
  const preview = screen.getByRole('region', { name: 'a.json' });
  expect(preview.textContent).toMatch(/3 new.*2 already here.*4 for “Campaigns”.*You had removed 1/);
  // It is read and answered next.
  expect(document.activeElement).toBe(preview);
  click('Cancel');
  expect(cancel).toHaveBeenCalledOnce();
  expect(applyFile).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Use the file’s settings, too' }));
  click('Import');
  expect(vi.mocked(applyFile).mock.calls).toEqual([[true]]);
});

it('has the focus on what a file contains before the next key, and on choosing a file after "Cancel"', () => {
  // Without the testing library, which would run what waits for the next paint.
  const draw = (importing: DataProps['importing']) =>
    renderAlone(
      <DataTab {...propsWith({ importing, cancel: () => draw({ kind: 'none' }) })} />,
      document.body,
    );
  draw({ kind: 'reading' });
  draw(READY);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'a.json' }));
  screen.getByRole('button', { name: commonStrings.cancel }).focus();
  click(commonStrings.cancel);
  expect(document.activeElement?.textContent).toBe(dataStrings.choose);
  renderAlone(null, document.body);
});

it('offers the settings of a file only when it has some', () => {
  show({ importing: { ...READY, hasSettings: false } });
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('lists unreadable rows as text, whatever they hold', () => {
  const why = '<img src=x onerror=alert(1)>';
  show({ unreadable: [{ store: 'requests', key: 'bad', row: {}, why, at: 0 }] });
  expect(screen.getByText(why)).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});
