// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Sheet } from '../../../components/Sheet.tsx';
import { readProductLink } from '../../../utils/amazon/product-link.ts';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import type { Prepared } from '../../../utils/messages/x-answers.ts';
import { createEarlier } from '../../fixtures/x/earlier.ts';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

const [FIRST, SECOND] = ['B0C7QKX4TN', 'B07PANSET2'].flatMap(
  (asin) => readProductLink(`https://www.amazon.com/dp/${asin}`) ?? [],
);

const show = (change: Partial<Prepared>, links = [FIRST, SECOND]) => {
  const prepared: Prepared = {
    ...{ warn: true, act: 'reply', addAfterReply: true, ownStore: null, foreignLinks: null },
    ...{ allowed: ['com'], earlier: [], titles: ['Quiet Harbour', 'Pan Set'], ...change },
  };
  const tweet = {
    ...{ id: '1', url: 'https://x.com/daily_reader/status/1', canReply: true },
    author: { handle: 'daily_reader', name: 'Daily Reader', isProtected: false },
    links: links.flatMap((link) => link ?? []),
  };
  const account = { handle: 'shopper_one', visibility: 'public' } as const;
  const acts = { choose: vi.fn(), finish: vi.fn(), allow: vi.fn(), cancel: vi.fn() };
  const rest = { contexts: [], clickProblem: null, loginHref: null, opensWindow: false };
  render(<Sheet {...{ tweet, account, prepared, ...rest, ...acts }} />);
};
const follows = sheetStrings.cartFollows('amazon.com');

it('says what follows a reply once: in its button, or where the store can be allowed', () => {
  show({}, [FIRST]);
  const reply = () =>
    screen.getByRole('button', { name: new RegExp(`^${sheetStrings.reply('#AmazonCart')}`) });
  expect(reply().textContent).toContain(follows);
  expect(document.body.textContent?.split(follows)).toHaveLength(2);
  cleanup();
  show({ allowed: [] }, [FIRST]);
  expect(reply().textContent).toBe(sheetStrings.reply('#AmazonCart'));
  expect(document.body.textContent).toContain(sheetStrings.notAllowed('amazon.com'));
  cleanup();
  show({ addAfterReply: false }, [FIRST]);
  expect(document.body.textContent).not.toContain(follows);
});

it('does not tell again of a request whose product stands in the list with its state', () => {
  const inCart = createEarlier('in-cart', 'com/B0C7QKX4TN');
  const elsewhere = createEarlier('needs-you', 'com/B07PANSET2', { requestId: 'r2', sameTweet: false });
  show({ earlier: [inCart, elsewhere] });
  expect(document.querySelectorAll('.earlier > li')).toHaveLength(1);
  expect(document.querySelector('.earlier')?.textContent).toContain(sheetStrings.became['needs-you']);
});
