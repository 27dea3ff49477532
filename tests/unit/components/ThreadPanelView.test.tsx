// @vitest-environment happy-dom

import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ThreadPanelView } from '../../../components/ThreadPanelView.tsx';
import { type ProductLink, readProductLink } from '../../../utils/amazon/product-link.ts';
import { callToActionStrings } from '../../../utils/i18n/en/call-to-action.ts';
import { threadStrings } from '../../../utils/i18n/en/thread.ts';
import type { ThreadData } from '../../../utils/x/thread/thread-panel.ts';
import type { Tweet } from '../../../utils/x/tweet-model.ts';
import { AUTHOR, FOCAL_ID, idAfter } from '../../fixtures/threads.ts';

afterEach(cleanup);

const reply = (minutes: number, handle: string, change = {}) => ({
  ...{ id: idAfter(minutes), handle, isByAuthor: false, isProtected: false },
  ...change,
});
const DATA: ThreadData = {
  tweet: {
    ...{ id: FOCAL_ID, url: `https://x.com/${AUTHOR}/status/${FOCAL_ID}`, links: [], canReply: true },
    author: { handle: AUTHOR, name: 'Seller', isProtected: false },
  },
  isOwn: false,
  replies: [
    reply(4, AUTHOR, { isByAuthor: true }),
    reply(3, 'two_fan', { isProtected: true }),
    reply(2, 'one_fan'),
    reply(1, 'one_fan'),
  ],
  isCounting: null,
};
const show = (
  change: Partial<ThreadData> = {},
  keepTally = vi.fn(),
  copy: () => Promise<void> = vi.fn(async () => undefined),
) =>
  render(
    <ThreadPanelView
      data={{ ...DATA, ...change }}
      problem={null}
      {...{ keepTally, copy }}
      close={() => undefined}
    />,
  );

describe('the panel of a thread', () => {
  it('lists who replied and when, with a plain link to each reply, and counts people apart from replies', () => {
    const { container, getAllByRole } = show();
    expect(container.textContent).toContain(threadStrings.people(3, 2));
    expect(container.textContent).toContain(threadStrings.means);
    const [first, second, ...others] = getAllByRole('listitem');
    expect(first?.textContent).toContain(threadStrings.byAuthor);
    expect(second?.textContent).toContain(threadStrings.byProtected);
    for (const other of others) expect(other.querySelector('small')).toBeNull();
    expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      DATA.replies.map(({ id, handle }) => `https://x.com/${handle}/status/${id}`),
    );
  });

  it('says of somebody else’s tweet that anyone can see the same, and offers no tally', () => {
    const { container, queryByText } = show();
    expect(container.textContent).toContain(threadStrings.anyoneCanSee);
    expect(queryByText(threadStrings.keepTally)).toBeNull();
  });

  it('names nobody and lists nothing before the first cart reply, and offers a tally all the same', () => {
    const { container, queryByRole, queryByText } = show({ isOwn: true, replies: [], isCounting: false });
    expect(container.textContent).not.toContain(threadStrings.people(0, 0));
    expect(queryByRole('list')).toBeNull();
    expect(queryByText(threadStrings.keepTally)).not.toBeNull();
  });

  it('offers a tally of one’s own tweet once it is known that none is kept, and does nothing at a click of the page’s', () => {
    expect(show({ isOwn: true }).queryByText(threadStrings.keepTally)).toBeNull();
    cleanup();
    const keepTally = vi.fn();
    const { container, getByText } = show({ isOwn: true, isCounting: false }, keepTally);
    expect(container.textContent).not.toContain(threadStrings.anyoneCanSee);
    fireEvent.click(getByText(threadStrings.keepTally));
    expect(keepTally).not.toHaveBeenCalled();
  });

  it('offers the author a line to copy for the next tweet, with the hashtag of the product’s store, and nobody else', async () => {
    const links = [readProductLink('https://www.amazon.co.uk/dp/B0C7QKX4TN') as ProductLink];
    const tweet = { ...(DATA.tweet as Tweet), links };
    expect(show({ tweet }).queryByText(callToActionStrings.copy)).toBeNull();
    cleanup();
    const copy = vi.fn(async () => undefined);
    const { getByText, findByText } = show({ tweet, isOwn: true }, vi.fn(), copy);
    fireEvent.click(getByText(callToActionStrings.copy));
    await findByText(callToActionStrings.copied);
    expect(copy).toHaveBeenCalledExactlyOnceWith(callToActionStrings.line('#AmazonBasket'));
  });

  it('lets the line for the next post be selected where it could not be copied, in a panel where nothing else can', async () => {
    const links = [readProductLink('https://www.amazon.com/dp/B0CX23V2ZK') as ProductLink];
    const copy = vi.fn(() => Promise.reject(new Error('denied')));
    const tweet = { ...(DATA.tweet as Tweet), links };
    const { container, findByText, getByText } = show({ isOwn: true, tweet }, vi.fn(), copy);
    const style = document.createElement('style');
    style.textContent = readFileSync('entrypoints/x-sheet/sheet.css', 'utf8');
    container.className = 'ac-root';
    container.append(style);
    const selection = (element: Element) => getComputedStyle(element).getPropertyValue('user-select');
    const line = getByText(callToActionStrings.line('#AmazonCart'));
    expect([selection(container), selection(line)]).toEqual(['none', '']);
    fireEvent.click(getByText(callToActionStrings.copy));
    await findByText(callToActionStrings.notCopied);
    expect([selection(container), selection(line)]).toEqual(['none', 'text']);
  });

  it('says where a tally that is kept is found, and offers to stop', () => {
    const { getByRole, getByText } = show({ isOwn: true, isCounting: true });
    // Announced when it comes in place of the offer.
    expect(getByRole('status').textContent).toContain(threadStrings.tallyOn);
    expect(getByText(threadStrings.stopTally)).toBeTruthy();
  });
});
