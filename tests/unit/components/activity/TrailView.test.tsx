// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { type TrailProps, TrailView } from '../../../../components/activity/TrailView.tsx';
import { activityStrings } from '../../../../utils/i18n/en/activity.ts';
import { trailStrings } from '../../../../utils/i18n/en/trail.ts';
import { toListEntry } from '../../../../utils/pages/activity/list-entry.ts';
import { fold } from '../../../../utils/requests/fold.ts';
import { asked, LATER } from '../../../fixtures/requests.ts';

afterEach(cleanup);

const state = fold('r1', [asked(), ...LATER.filter(({ id }) => 'ds'.includes(id))]);
const LISTED = state ? [toListEntry(state)] : [];
const PICTURE = 'data:image/jpeg;base64,AA==';
const KEPT = { replyId: '1900000000000000700', handle: 'shopper_one', at: 500, followersOnly: false };

function show(change: Partial<TrailProps> = {}) {
  const props: TrailProps = {
    ...{ entries: LISTED, keptReplies: [KEPT], complete: true, sizes: { row: 68, heading: 0 }, now: 2000 },
    row: (id) => (state && id === 'r1' ? { request: state, picture: PICTURE } : null),
    ...{ markGone: vi.fn(), forgetReply: vi.fn(), ...change },
  };
  render(<TrailView {...props} />);
  return props;
}
const row = (name: string) => within(screen.getByRole('article', { name }));

it('counts replies whose request is gone among those that are on X, and says what is kept of them', () => {
  show();
  expect(screen.getByRole('heading', { name: trailStrings.visible(2) })).toBeTruthy();
  const told = document.querySelector('section')?.textContent;
  expect(told).toContain(trailStrings.tells(1, 1, 1, true));
  expect(told).toContain(trailStrings.kept(1));
  const kept = row(trailStrings.replyBy('@shopper_one'));
  expect(kept.getByText(new RegExp(trailStrings.notInList))).toBeTruthy();
  expect(kept.getByRole<HTMLAnchorElement>('link').href).toBe(
    'https://x.com/shopper_one/status/1900000000000000700',
  );
});

it('shows the picture of a reply’s product, and a parcel for a reply whose request is gone', () => {
  show();
  const pictureOf = (name: string) =>
    screen.getByRole('article', { name }).querySelector('img')?.getAttribute('src') ?? 'parcel';
  expect(pictureOf('Cast Iron Pan')).toBe(PICTURE);
  expect(pictureOf(trailStrings.replyBy('@shopper_one'))).toBe('parcel');
});

it('takes the shopper’s word that a reply is deleted, for both kinds', () => {
  const { markGone, forgetReply } = show();
  const isGone = { name: trailStrings.isGone };
  fireEvent.click(row('Cast Iron Pan').getByRole('button', isGone));
  fireEvent.click(row(trailStrings.replyBy('@shopper_one')).getByRole('button', isGone));
  expect(vi.mocked(markGone).mock.calls).toEqual([['r1']]);
  expect(vi.mocked(forgetReply).mock.calls).toEqual([[KEPT.replyId]]);
});

it('takes a reply off the list only after saying that this forgets it here alone', async () => {
  const { forgetReply } = show();
  fireEvent.click(row(trailStrings.replyBy('@shopper_one')).getByRole('button', { name: /^More/ }));
  fireEvent.click(screen.getByRole('menuitem', { name: trailStrings.forgetHere }));
  const question = within(screen.getByRole('dialog', { name: trailStrings.forgetQuestion }));
  expect(question.getByText(trailStrings.forgetNote)).toBeTruthy();
  expect(forgetReply).not.toHaveBeenCalled();
  fireEvent.click(question.getByRole('button', { name: trailStrings.forget }));
  await vi.waitFor(() => expect(vi.mocked(forgetReply).mock.calls).toEqual([[KEPT.replyId]]));
});

it('says that there are none only when neither the list nor what was kept has one', () => {
  show({ entries: [] });
  expect(screen.getByRole('heading', { name: trailStrings.visible(1) })).toBeTruthy();
  cleanup();
  show({ entries: [], keptReplies: [] });
  expect(screen.getByRole('heading', { name: trailStrings.none })).toBeTruthy();
  expect(screen.getByText(trailStrings.noneNote)).toBeTruthy();
  expect(screen.getByRole('link', { name: activityStrings.openX })).toBeTruthy();
  cleanup();
  show({ entries: [], keptReplies: [], complete: false });
  expect(screen.queryByRole('heading')).toBeNull();
});
