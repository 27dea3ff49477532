// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from '../../../components/Sheet.tsx';
import { readProductLink } from '../../../utils/amazon/product-link.ts';
import { commonStrings } from '../../../utils/i18n/en/common.ts';
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
  const draw = (next: Prepared) => <Sheet {...{ tweet, account, prepared: next, ...rest, ...acts }} />;
  const { rerender } = render(draw(prepared));
  return { change: (to: Partial<Prepared>) => rerender(draw({ ...prepared, ...to })) };
};
const follows = sheetStrings.cartFollows('amazon.com');

const replyButton = () =>
  screen.getByRole('button', { name: new RegExp(`^${sheetStrings.reply('#AmazonCart')}`) });
/** What Tab reaches, in order, by its first words. */
const stops = () => [...document.querySelectorAll('button, input, a[href]')].map(nameOf);
const nameOf = (control: Element) =>
  (control.closest('label') ?? control).firstChild?.textContent || control.closest('label')?.textContent;
const trusted = (type: string, init: MouseEventInit = {}) =>
  Object.defineProperty(new MouseEvent(type, { bubbles: true, ...init }), 'isTrusted', { value: true });
const unfold = () =>
  fireEvent(screen.getByRole('button', { name: sheetStrings.moreOptions }), trusted('click'));

it('tells a screen reader how the request stands when that has changed, and once', () => {
  const [adding, inCart] = (['adding', 'in-cart'] as const).map((state) =>
    createEarlier(state, 'com/B0C7QKX4TN'),
  );
  const { change } = show({ earlier: adding ? [adding] : [] }, [FIRST]);
  const region = screen.getByRole('status');
  // At first the dialog's own name and description say it.
  expect(region.textContent).toBe('');
  change({ allowed: ['com', 'de'] });
  expect(region.textContent).toBe('');
  change({ earlier: inCart ? [inCart] : [] });
  expect(screen.getByRole('status')).toBe(region);
  expect(region.textContent).toBe(sheetStrings.inCart('amazon.com'));
});

it('says what follows a reply in its button, once', () => {
  show({}, [FIRST]);
  expect(replyButton().textContent).toContain(follows);
  expect(document.body.textContent?.split(follows)).toHaveLength(2);
  cleanup();
  show({ allowed: [] }, [FIRST]);
  expect(replyButton().textContent).toContain(sheetStrings.notAllowed('amazon.com'));
  cleanup();
  show({ addAfterReply: false }, [FIRST]);
  expect(document.body.textContent).not.toContain(follows);
});

describe('the usual sheet has one obvious button, one beside it, and a way to more', () => {
  it('in the order of Tab; what is chosen seldom comes after “More options”', () => {
    show({}, [FIRST]);
    const usual = [
      sheetStrings.reply('#AmazonCart'),
      sheetStrings.private,
      commonStrings.cancel,
      sheetStrings.moreOptions,
    ];
    expect(stops()).toEqual(usual);
    unfold();
    expect(stops()).toEqual([...usual, sheetStrings.edit, sheetStrings.dontAsk]);
    expect(document.body.textContent).toContain('www.amazon.com/dp/B0C7QKX4TN');
    unfold();
    expect(stops()).toEqual(usual);
  });

  it('where the store is not allowed: allowing it comes first, and the reply says who will see it right before', () => {
    show({ allowed: [] }, [FIRST]);
    expect(stops()).toEqual([
      sheetStrings.allowPrivate('amazon.com'),
      sheetStrings.openLink,
      sheetStrings.reply('#AmazonCart'),
      commonStrings.cancel,
      sheetStrings.moreOptions,
    ]);
    expect(replyButton().previousElementSibling?.id).toBe('ac-who');
    unfold();
    expect(stops().slice(-3)).toEqual([
      sheetStrings.edit,
      commonStrings.allow('amazon.com'),
      sheetStrings.dontAsk,
    ]);
  });

  it('and an act that posts says who will see it also where it is folded away', () => {
    const stands = { handle: 'shopper_one', text: '#AmazonCart' };
    const replyUrl = 'https://x.com/shopper_one/status/2';
    show({ earlier: [createEarlier('left-cart', 'com/B0C7QKX4TN', { replyUrl, reply: stands })] }, [FIRST]);
    expect(document.querySelector('#ac-who')).toBeNull();
    unfold();
    expect(screen.getByRole('button', { name: sheetStrings.edit }).previousElementSibling?.id).toBe('ac-who');
    expect(document.querySelectorAll('#ac-who')).toHaveLength(1);
  });

  it('a double click on “More options” is one click', () => {
    show({}, [FIRST]);
    unfold();
    fireEvent(
      screen.getByRole('button', { name: sheetStrings.moreOptions }),
      trusted('click', { detail: 2 }),
    );
    expect(stops()).toContain(sheetStrings.edit);
  });
});

it('does not tell again of a request whose product stands in the list with its state', () => {
  const inCart = createEarlier('in-cart', 'com/B0C7QKX4TN');
  const elsewhere = createEarlier('needs-you', 'com/B07PANSET2', { requestId: 'r2', sameTweet: false });
  show({ earlier: [inCart, elsewhere] });
  expect(document.querySelectorAll('.earlier > li')).toHaveLength(1);
  expect(document.querySelector('.earlier')?.textContent).toContain(sheetStrings.became['needs-you']);
});
