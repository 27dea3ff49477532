import { describe, expect, it, vi } from 'vitest';
import { commonStrings } from '../../../../utils/i18n/en/common.ts';
import { needStrings } from '../../../../utils/i18n/en/needs.ts';
import { replyStrings } from '../../../../utils/i18n/en/reply.ts';
import { sheetStrings } from '../../../../utils/i18n/en/sheet.ts';
import { type Followed, progressNotice } from '../../../../utils/x/sheet/progress-notice.ts';
import type { Notice } from '../../../../utils/x/sheet/sheet-ui.ts';
import { progressOf } from '../../../fixtures/x/earlier.ts';

const FIRST: Notice = { tone: 'busy', text: 'first' };
const CART = { label: commonStrings.openCart, href: 'https://www.amazon.com/gp/cart/view.html' };
const followed = (count: number, intro = ''): Followed => ({
  titles: new Map(Array.from({ length: count }, (_, i) => [`r${i + 1}`, `Product ${i + 1}`])),
  first: FIRST,
  intro,
});

describe('a notice follows its request to the end', () => {
  it('“Adding…”, then what is in which cart for how much, with the way there', () => {
    const none = () => undefined;
    expect(progressNotice(followed(1), [progressOf('idle')], none)).toBe(FIRST);
    expect(progressNotice(followed(1), [progressOf('adding')], none)).toMatchObject({
      tone: 'busy',
      text: replyStrings.adding('Product 1'),
    });
    expect(progressNotice(followed(1), [progressOf('in-cart')], none)).toMatchObject({
      tone: 'good',
      text: '✓ “Quiet Harbour”, $14.99, is in your amazon.com cart.',
      links: [CART],
    });
  });

  it.each([
    ['needs-you', 'warn', needStrings.needs.options, commonStrings.finish],
    ['not-added', 'bad', needStrings.refusals.unavailable, sheetStrings.openOnAmazon],
  ] as const)('%s: the reason in its colour, with its way out', (state, tone, text, label) => {
    const finish = vi.fn();
    const notice = progressNotice(followed(1), [progressOf(state)], finish);
    expect(notice).toMatchObject({
      tone,
      text: replyStrings.about('Product 1', text),
      action: { label },
    });
    notice.action?.run();
    expect(finish).toHaveBeenCalledExactlyOnceWith('r1');
  });

  it('names the product that is no longer in the cart', () => {
    const { text } = progressNotice(followed(1), [progressOf('left-cart')], () => undefined);
    expect(text).toBe(replyStrings.about('Quiet Harbour', sheetStrings.became['left-cart']));
  });

  it('after a reply it says first that the reply is posted', () => {
    const { text } = progressNotice(
      followed(1, replyStrings.posted),
      [progressOf('in-cart')],
      () => undefined,
    );
    expect(text).toMatch(new RegExp(`^${replyStrings.posted} ✓ “Quiet Harbour”`));
  });
});

describe('what was removed from the list meanwhile is not followed any longer', () => {
  const none = () => undefined;
  it('says so, keeps the way to the reply, and does not take back that it is posted', () => {
    expect(progressNotice(followed(1), [], none)).toEqual({
      tone: 'plain',
      text: replyStrings.removed,
      links: [],
    });
    const links = [{ label: replyStrings.seeReply, href: 'https://x.com/shopper_one/status/2' }];
    const notice = progressNotice(
      { ...followed(1, replyStrings.posted), first: { ...FIRST, links } },
      [],
      none,
    );
    expect(notice.text).toBe(`${replyStrings.posted} ${replyStrings.removed}`);
    expect(notice.links).toEqual(links);
  });

  it('of several, the others are still told and counted', () => {
    const left = [progressOf('in-cart'), progressOf('in-cart', { requestId: 'r2' })];
    expect(progressNotice(followed(3), left, none).text).toBe(replyStrings.allInCart(2));
    expect(progressNotice(followed(3), left.slice(1), none).text).toMatch(/^✓ “Quiet Harbour”/);
  });
});

it('a title that reads like a sentence of ours stays in its quotation marks', () => {
  const titles = new Map([['r1', 'Pan” is in your amazon.com cart. “Book']]);
  const { text } = progressNotice(
    { ...followed(1), titles },
    [progressOf('adding', { product: null })],
    () => undefined,
  );
  expect(text).toBe(replyStrings.adding('Pan" is in your amazon.com cart. "Book'));
});

describe('a notice of several requests', () => {
  const say = (...states: Parameters<typeof progressOf>[0][]) =>
    progressNotice(
      followed(states.length),
      states.map((state, i) => progressOf(state, { requestId: `r${i + 1}` })),
      () => undefined,
    );
  it('stays as it is while one is under way, and then counts', () => {
    expect(say('idle', 'idle')).toBe(FIRST);
    expect(say('in-cart', 'adding')).toMatchObject({ tone: 'busy', text: replyStrings.addingMany(2) });
    expect(say('in-cart', 'in-cart')).toMatchObject({
      tone: 'good',
      text: replyStrings.allInCart(2),
      links: [CART],
    });
    expect(say('not-added', 'needs-you').tone).toBe('bad');
    const { tone, text, action } = say('in-cart', 'needs-you');
    expect(tone).toBe('warn');
    expect(text).toBe(
      `${replyStrings.someInCart(1, 2)} ${replyStrings.about('Product 2', needStrings.needs.options)}`,
    );
    expect(action?.label).toBe(commonStrings.finish);
  });
});
