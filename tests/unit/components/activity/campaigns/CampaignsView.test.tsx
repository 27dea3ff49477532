// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import {
  type CampaignsProps,
  CampaignsView,
} from '../../../../../components/activity/campaigns/CampaignsView.tsx';
import { activityStrings } from '../../../../../utils/i18n/en/activity.ts';
import { callToActionStrings } from '../../../../../utils/i18n/en/call-to-action.ts';
import { campaignsStrings } from '../../../../../utils/i18n/en/campaigns.ts';
import { newTally } from '../../../../../utils/ledger/tallies.ts';
import type { Campaign } from '../../../../../utils/pages/activity/campaigns.ts';
import { withReplies } from '../../../../../utils/tallies/count-replies.ts';
import { MOST_REPLIES, type Tally } from '../../../../../utils/tallies/tally.ts';
import { asked } from '../../../../fixtures/requests.ts';
import { AUTHOR, POSTED_AT, replyId } from '../../../../fixtures/tallies.ts';

afterEach(cleanup);

const NOW = POSTED_AT + 3 * 86_400_000;

function campaign(title: string, hours: number, change: Partial<Tally> = {}, repeated = 0): Campaign {
  const tweetId = replyId(hours);
  const basis = { tweetId, author: AUTHOR, link: asked().link, title, begunAt: POSTED_AT };
  return { tally: { ...newTally(basis), ...change }, repeated, names: { card: title }, picture: null };
}
const replies = (...hours: number[]): Partial<Tally> => ({
  ...{ replies: hours.length, people: hours.length, firstDay: hours.length },
  hours: withReplies(
    [],
    hours.map((hour) => replyId(hour)),
  ),
});
const PAN = campaign(
  'Pan',
  1,
  { ...replies(2, 3), visits: [{ from: 0, to: NOW - 7_200_000, shown: 120 }], visitCount: 3 },
  1,
);
const BOOK = campaign('Book', 2, replies(5, 6, 7));
const UK = campaign('Tea', 3, {
  link: {
    kind: 'product',
    href: 'https://www.amazon.co.uk/dp/B0ABCDE123',
    marketplace: 'co.uk',
    asin: 'B0ABCDE123',
    affiliateTag: null,
  },
});

function show(campaigns: Campaign[], change: Partial<CampaignsProps> = {}) {
  const props: CampaignsProps = {
    ...{ campaigns, repeats: [], now: NOW, copy: vi.fn(async () => undefined) },
    ...{ exportCsv: vi.fn(), setKeepLonger: vi.fn(), remove: vi.fn(), ...change },
  };
  render(<CampaignsView {...props} />);
  return props;
}
const card = (name: string) => within(screen.getByRole('article', { name }));
const compared = () =>
  screen.getAllByRole('rowheader').flatMap((cell) => within(cell).queryByRole('button')?.textContent ?? []);

it('says how to begin when there is no tally', () => {
  show([]);
  expect(screen.getByRole('heading', { name: campaignsStrings.none })).toBeTruthy();
  expect(screen.getByRole('link', { name: activityStrings.openX })).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

it('one tally has its counts, its visits and its chart as a table, and nothing to compare it with', () => {
  show([PAN]);
  const pan = card('Pan');
  expect(pan.getByText(campaignsStrings.counted(2, 2))).toBeTruthy();
  expect(pan.getByText(new RegExp(campaignsStrings.alsoAsked(1)))).toBeTruthy();
  expect(pan.getByText(campaignsStrings.seen(3, '2 hours ago', 120))).toBeTruthy();
  const chart = within(pan.getByRole('table', { name: campaignsStrings.charts.hour }));
  expect(chart.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['1', '1']);
  expect(screen.queryByRole('table', { name: campaignsStrings.compare })).toBeNull();
  expect(pan.getByRole<HTMLAnchorElement>('link', { name: campaignsStrings.openPost }).href).toBe(
    `https://x.com/${AUTHOR}/status/${PAN.tally.tweetId}`,
  );
});

it('several are compared, by each of their numbers, and lead to their cards', async () => {
  show([BOOK, PAN]);
  const table = within(screen.getByRole('table', { name: campaignsStrings.compare }));
  expect(compared()).toEqual(['Book', 'Pan']);
  const header = table.getByRole('button', { name: campaignsStrings.measures.repeated });
  fireEvent.click(header);
  expect(compared()).toEqual(['Pan', 'Book']);
  expect(header.closest('th')?.getAttribute('aria-sort')).toBe('descending');
  fireEvent.click(header);
  expect(compared()).toEqual(['Book', 'Pan']);
  expect(header.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(table.getByRole('button', { name: 'Pan' }));
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Pan'));
});

it('names those who asked for more than one product, twenty at most', () => {
  const repeats = Array.from({ length: 23 }, (_, i) => ({ handle: `person_${i}`, products: 3 }));
  show([PAN], { repeats });
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: '@person_0' }).href).toBe(
    'https://x.com/person_0',
  );
  expect(screen.getAllByText(new RegExp(campaignsStrings.askedFor(3)))).toHaveLength(20);
  expect(screen.getByText(campaignsStrings.andMore(3))).toBeTruthy();
});

it('offers a line for the next post, with the hashtag of each store that the author links to', async () => {
  const { copy } = show([UK]);
  const line = callToActionStrings.line('#AmazonBasket');
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`: ${line}`) }));
  expect(copy).toHaveBeenCalledExactlyOnceWith(line);
  expect(await screen.findByText(callToActionStrings.copied)).toBeTruthy();
  expect(screen.getByText(callToActionStrings.line('#AmazonCart'))).toBeTruthy();
});

it('says so when the browser does not let it copy', async () => {
  show([PAN], { copy: () => Promise.reject(new Error('not allowed')) });
  fireEvent.click(screen.getByRole('button', { name: /^Copy/ }));
  expect(await screen.findByText(callToActionStrings.notCopied)).toBeTruthy();
});

it('a tally without a reply says what to do, and has no chart and nothing to export', () => {
  show([campaign('Pan', 1)]);
  expect(card('Pan').getByText(campaignsStrings.noReplies)).toBeTruthy();
  expect(card('Pan').getByText(campaignsStrings.neverSeen)).toBeTruthy();
  expect(card('Pan').queryByRole('table')).toBeNull();
  expect(card('Pan').queryByRole('button', { name: campaignsStrings.exportCsv })).toBeNull();
});

it('says when it was stopped, and when it is full', () => {
  show([campaign('Pan', 1, { ...replies(2), replies: MOST_REPLIES, isCounting: false })]);
  expect(card('Pan').getByText(campaignsStrings.stopped)).toBeTruthy();
  expect(card('Pan').getByText(campaignsStrings.mostReplies(MOST_REPLIES))).toBeTruthy();
});

it('says until when it is kept, and keeps it longer', () => {
  const { setKeepLonger } = show([PAN]);
  expect(screen.getByText(campaignsStrings.forgottenOn('February 18, 2026'))).toBeTruthy();
  fireEvent.click(screen.getByRole('switch'));
  expect(setKeepLonger).toHaveBeenCalledExactlyOnceWith(PAN.tally.tweetId, true);
  cleanup();
  show([campaign('Pan', 1, { keepLonger: true })]);
  expect(screen.getByText(campaignsStrings.keptOn)).toBeTruthy();
});

it('deletes only after a question that names the number of replies, and leaves the focus on the heading', async () => {
  const { remove } = show([PAN, BOOK]);
  fireEvent.click(card('Book').getByRole('button', { name: campaignsStrings.delete }));
  const question = within(screen.getByRole('dialog', { name: campaignsStrings.deleteQuestion(3) }));
  expect(document.activeElement?.textContent).toBe(campaignsStrings.keep);
  expect(remove).not.toHaveBeenCalled();
  fireEvent.click(question.getByRole('button', { name: campaignsStrings.yesDelete }));
  await vi.waitFor(() => expect(remove).toHaveBeenCalledExactlyOnceWith(BOOK.tally.tweetId, 'Book'));
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
});

it('shows ten of many tallies at first, and all on demand', () => {
  show(Array.from({ length: 12 }, (_, i) => campaign(`Pan ${i}`, i)));
  expect(screen.getAllByRole('article')).toHaveLength(10);
  fireEvent.click(screen.getByRole('button', { name: campaignsStrings.showMore(2) }));
  expect(screen.getAllByRole('article')).toHaveLength(12);
});

it('exports one tally, or all in the order that is shown', () => {
  const { exportCsv } = show([BOOK, PAN]);
  fireEvent.click(card('Pan').getByRole('button', { name: campaignsStrings.exportCsv }));
  fireEvent.click(screen.getByRole('button', { name: campaignsStrings.exportAll }));
  expect(vi.mocked(exportCsv).mock.calls).toEqual([
    [[PAN.tally.tweetId]],
    [[BOOK.tally.tweetId, PAN.tally.tweetId]],
  ]);
});
