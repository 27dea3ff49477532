// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefusedError } from '../../../../utils/common/refusal.ts';
import { commonStrings } from '../../../../utils/i18n/en/common.ts';
import { refusalStrings } from '../../../../utils/i18n/en/refusals.ts';
import { replyStrings } from '../../../../utils/i18n/en/reply.ts';
import type { XCommand } from '../../../../utils/messages/x-commands.ts';
import { GOOD_FOR_MS } from '../../../../utils/trust/confirmation.ts';
import { progressOf } from '../../../fixtures/x/earlier.ts';
import { editor, mockLayout, mockTyping, postedToast, replyDialog, submit } from '../reply/reply-page.ts';
import { A, B, createFlowPage, mockClocks, PRODUCT } from './flow-page.ts';

let life: AbortController;
let clocks: ReturnType<typeof mockClocks>;
beforeEach(() => {
  life = new AbortController();
  clocks = mockClocks();
  mockLayout();
  mockTyping();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const page = (options: Parameters<typeof createFlowPage>[1] = {}) => createFlowPage(life.signal, options);

/** Lets X's reply button open a box for the tweet, and X's own button do `onPress`. */
function answerAsX(onPress: () => void = () => undefined, inner = editor() + submit()): void {
  document.body.insertAdjacentHTML('beforeend', '<div id="layers"></div>');
  const layers = document.getElementById('layers') as HTMLElement;
  document.querySelector('[data-testid="reply"]')?.addEventListener('click', () => {
    layers.innerHTML = replyDialog(A, inner);
    layers.querySelector('[data-testid="tweetButton"]')?.addEventListener('click', onPress);
  });
}

describe('a reply', () => {
  const REPLY_ID = '1990000000000000777';
  const post = () => {
    const layers = document.getElementById('layers');
    if (layers) layers.innerHTML = postedToast(REPLY_ID);
  };

  it('is saved, pressed and reported as posted, in that order', async () => {
    const pressed = vi.fn(post);
    const { click, sent, notices } = page({
      prepared: { act: 'reply' },
      answer: (command) => {
        if (command.kind === 'report' && command.event.kind === 'reply/pressing')
          expect(pressed).not.toHaveBeenCalled();
        return null;
      },
    });
    answerAsX(pressed);
    await click(A);
    expect(sent).toMatchObject([
      { kind: 'prepare' },
      {
        kind: 'ask',
        act: 'reply',
        asked: { tweet: { id: A }, text: '#AmazonCart', account: 'shopper_one', named: { line: 'See' } },
      },
      { kind: 'report', event: { kind: 'reply/pressing' } },
      { kind: 'report', event: { kind: 'reply/posted', replyId: REPLY_ID, seenIn: 'toast' } },
    ]);
    expect(pressed).toHaveBeenCalledOnce();
    expect(notices.at(-1)).toEqual({
      tone: 'good',
      text: `${replyStrings.posted} ${replyStrings.cartFollows}`,
      links: [{ label: replyStrings.seeReply, href: `https://x.com/shopper_one/status/${REPLY_ID}` }],
    });
  });

  it('is not pressed when the press cannot be saved, and ends as abandoned', async () => {
    const pressed = vi.fn();
    const { click, sent, texts } = page({
      prepared: { act: 'reply' },
      answer: (command) => {
        if (command.kind === 'report' && command.event.kind === 'reply/pressing')
          throw new RefusedError('unexpected');
        return null;
      },
    });
    answerAsX(pressed);
    await click(A);
    expect(pressed).not.toHaveBeenCalled();
    expect(sent.at(-1)).toMatchObject({ kind: 'report', event: { kind: 'reply/abandoned' } });
    expect(texts().at(-1)).toBe(refusalStrings.unexpected);
  });

  it('that fails is reported with its reason, and the box is free for the next one', async () => {
    const { click, sent, texts } = page({ prepared: { act: 'reply' } });
    answerAsX(undefined, editor('editor', 'my own words') + submit());
    await click(A);
    const failure = { kind: 'report', event: { kind: 'reply/failed', reason: 'draft-in-the-way' } };
    expect(sent.at(-1)).toMatchObject(failure);
    expect(texts().at(-1)).toBe(replyStrings.failures['draft-in-the-way']);
    await click(A);
    expect(sent.filter(({ kind }) => kind === 'ask')).toHaveLength(2);
  });

  it('that the shopper edits is filled in and not pressed, and lets other tweets be answered', async () => {
    const pressed = vi.fn();
    const { click, sent, texts } = page({ prepared: { act: 'edit' } });
    answerAsX(pressed);
    void click(A);
    await expect.poll(() => texts().at(-1)).toBe(replyStrings.filledIn);
    expect(document.getElementById('editor')?.textContent?.trim()).toBe('#AmazonCart');
    expect(pressed).not.toHaveBeenCalled();
    await click(A);
    expect(texts()).not.toContain(replyStrings.oneAtATime);
    expect(sent.filter(({ kind }) => kind === 'ask')).toHaveLength(2);
  });
});

describe('“Don’t ask again”', () => {
  it('makes the next click act without the sheet', async () => {
    const prepared = { warn: true };
    const { click, sheet, sent } = page({ prepared });
    await click(A);
    const [found] = sheet()?.tweet.links ?? [];
    if (!found) throw new Error('the sheet is not open');
    const products = [{ link: found, ownStore: null }];
    sheet()?.choose({ act: 'private', products, remember: true, allowFirst: null, foreignLinks: null });
    await expect.poll(() => sent.at(-1)).toMatchObject({ kind: 'ask', remember: true });
    prepared.warn = false;
    await expect
      .poll(async () => {
        await click(A);
        return sent.filter(({ kind }) => kind === 'ask').length;
      })
      .toBe(2);
    expect(sheet()).toBeNull();
  });
});

describe('what is added privately', () => {
  it('is on its way, or was opened, with the offer to allow its store', async () => {
    const adding = page();
    await adding.click(A);
    expect(adding.notices).toEqual([{ tone: 'busy', text: replyStrings.adding('See') }]);
    const opened = page({
      prepared: { allowed: [] },
      answer: ({ kind }) => (kind === 'ask' ? 'opened' : null),
    });
    await opened.click(A);
    expect(opened.notices).toMatchObject([
      { text: replyStrings.openedPrivately, action: { label: 'Allow amazon.com' } },
    ]);
    opened.notices[0]?.action?.run();
    await expect.poll(() => opened.sent.at(-1)).toEqual({ kind: 'open-grant', marketplace: 'com' });
  });
});

describe('a confirmed act', () => {
  const INTERRUPTIONS: [string, () => void][] = [
    [
      'the computer slept',
      () => {
        clocks.wall += 2 * GOOD_FOR_MS;
      },
    ],
    [
      'the page was kept waiting',
      () => {
        clocks.page += 2 * GOOD_FOR_MS;
      },
    ],
    [
      'the clock was set back',
      () => {
        clocks.wall -= 2 * GOOD_FOR_MS;
      },
    ],
    ['the page was left', () => void dispatchEvent(new Event('pagehide'))],
    ['the page was frozen', () => void document.dispatchEvent(new Event('freeze'))],
  ];

  it.each(INTERRUPTIONS.slice(0, 3))('is not carried out when %s since the click', async (_, pass) => {
    const { click, kinds, notices } = page({
      answer: ({ kind }) => {
        if (kind === 'prepare') pass();
        return null;
      },
    });
    await click(A);
    expect(kinds()).toEqual(['prepare']);
    expect(notices.map(({ text }) => text)).toEqual([replyStrings.tooLate]);
  });

  it.each(INTERRUPTIONS)('ends before X’s box is touched when %s, and a notice says so', async (_, pass) => {
    const { click, sent, notices } = page({
      prepared: { act: 'reply' },
      answer: ({ kind }) => {
        if (kind === 'ask') pass();
        return null;
      },
    });
    const pressed = vi.fn();
    for (const button of document.querySelectorAll('[data-testid="reply"]'))
      button.addEventListener('click', pressed);
    await click(A);
    expect(pressed).not.toHaveBeenCalled();
    expect(sent.map(({ kind }) => kind)).toEqual(['prepare', 'ask', 'report']);
    expect(sent.at(-1)).toMatchObject({ event: { kind: 'reply/abandoned' } });
    expect(notices.at(-1)?.text).toBe(replyStrings.tooLate);
  });
});

describe('an error after a reply was saved', () => {
  it('and before the press abandons the reply and shows the error’s sentence', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { click, sent, notices } = page({
      prepared: { act: 'reply' },
      answer: ({ kind }) => {
        if (kind === 'open-intent') throw new RefusedError('unexpected');
        return null;
      },
    });
    const clicked = click(A);
    await vi.advanceTimersByTimeAsync(4000);
    await clicked;
    vi.useRealTimers();
    expect(sent.map(({ kind }) => kind)).toEqual(['prepare', 'ask', 'open-intent', 'report']);
    // The sheet said nothing of X's own window, so our script may not press in it.
    expect(sent[2]).toEqual({ kind: 'open-intent', requestId: expect.any(String) });
    expect(sent.at(-1)).toMatchObject({ event: { kind: 'reply/abandoned' } });
    expect(notices.at(-1)?.text).toBe(refusalStrings.unexpected);
  });
});

describe('the notice of what is added', () => {
  const PRIVATE = { act: 'private', remember: false, allowFirst: null, foreignLinks: null } as const;
  /** A page whose requests stand as `state` says. */
  function followed(options: Parameters<typeof createFlowPage>[1] = {}) {
    const now: { state: Parameters<typeof progressOf>[0] | 'removed' | 'unknown' } = { state: 'adding' };
    const answer = (command: XCommand) => {
      const { state } = now;
      if (command.kind !== 'progress') return null;
      if (state === 'unknown') throw new RefusedError('unexpected');
      if (state === 'removed') return [];
      return command.requestIds.map((requestId) => progressOf(state, { requestId }));
    };
    return { now, ...page({ answer, ...options }) };
  }

  it('follows the request to its end, says each thing once, and stops when it was closed', async () => {
    const { now, click, flow, notices, texts } = followed();
    await click(A);
    await flow.onStatesChanged();
    now.state = 'in-cart';
    await flow.onStatesChanged();
    await flow.onStatesChanged();
    expect(texts()).toEqual([
      replyStrings.adding('See'),
      '✓ “Quiet Harbour”, $14.99, is in your amazon.com cart.',
    ]);
    notices.push({ tone: 'plain', text: 'another notice' });
    now.state = 'left-cart';
    await flow.onStatesChanged();
    expect(texts().at(-1)).toBe('another notice');
  });

  it('does not follow a request any longer that was removed meanwhile, and says so; no answer changes nothing', async () => {
    const { now, click, flow, texts } = followed();
    await click(A);
    now.state = 'unknown';
    await flow.onStatesChanged();
    expect(texts()).toEqual([replyStrings.adding('See')]);
    now.state = 'removed';
    await flow.onStatesChanged();
    expect(texts().at(-1)).toBe(replyStrings.removed);
  });

  it('several products are asked for one by one, and told together', async () => {
    const { now, click, sheet, sent, flow, texts } = followed({ prepared: { warn: true } });
    await click(A);
    const [one] = sheet()?.tweet.links ?? [];
    if (!one) throw new Error('the sheet is not open');
    const products = [one, { ...one, href: `${PRODUCT}?x`, asin: 'B0OTHER000' } as typeof one].map(
      (link) => ({ link, ownStore: null }),
    );
    sheet()?.choose({ ...PRIVATE, products });
    await expect.poll(() => texts().at(-1)).toBe(replyStrings.addingMany(2));
    const asks = sent.filter(({ kind }) => kind === 'ask');
    expect(new Set(asks.map((ask) => 'requestId' in ask && ask.requestId)).size).toBe(2);
    now.state = 'in-cart';
    await flow.onStatesChanged();
    expect(texts().at(-1)).toBe(replyStrings.allInCart(2));
  });

  it('a store to allow first: the request is only written down, and the page that asks for it goes on', async () => {
    const { now, click, sheet, sent, flow, texts } = followed({ prepared: { warn: true, allowed: [] } });
    now.state = 'idle';
    await click(A);
    const [link] = sheet()?.tweet.links ?? [];
    if (!link) throw new Error('the sheet is not open');
    sheet()?.choose({ ...PRIVATE, products: [{ link, ownStore: null }], allowFirst: 'com' });
    await expect.poll(() => texts()).toEqual([replyStrings.allowInWindow('amazon.com')]);
    const [, ask, grant] = sent;
    expect(ask).toMatchObject({ kind: 'ask', act: 'private', afterGrant: true });
    const requestIds = ask?.kind === 'ask' ? [ask.requestId] : [];
    expect(grant).toEqual({ kind: 'open-grant', marketplace: 'com', requestIds });
    now.state = 'adding';
    await flow.onStatesChanged();
    expect(texts().at(-1)).toBe(replyStrings.adding('See'));
  });
});

describe('a reply by one click', () => {
  const UNDO_MS = 400;
  /** X's page on which one click posts. */
  function onePressPage() {
    const pressed = vi.fn();
    const one = page({ prepared: { act: 'reply' }, undoMs: UNDO_MS });
    answerAsX(pressed);
    const ends = () =>
      one.sent.flatMap((command) => (command.kind === 'report' ? [command.event] : [])).at(-1);
    return { pressed, ends, ...one };
  }
  const soon = replyStrings.postingSoon('#AmazonCart', 'See');

  it('is written down first, and nothing is sent when it is undone', async () => {
    const { pressed, click, kinds, notices, texts, ends } = onePressPage();
    const done = click(A);
    await expect.poll(() => texts().at(-1)).toBe(soon);
    expect(kinds()).toEqual(['prepare', 'ask']);
    expect(notices.at(-1)?.action?.label).toBe(commonStrings.undo);
    notices.at(-1)?.action?.run();
    await done;
    expect(pressed).not.toHaveBeenCalled();
    expect(ends()).toMatchObject({ kind: 'reply/abandoned', why: 'undone' });
    expect(texts().at(-1)).toBe(replyStrings.abandoned.undone);
  });

  it('is sent when the offer to undo has passed, by a confirmation of its own', async () => {
    const { pressed, click, texts } = onePressPage();
    void click(A);
    await expect.poll(() => texts().at(-1)).toBe(soon);
    // Together with what follows this is more than a click is good for.
    clocks.wall += GOOD_FOR_MS - 1;
    clocks.page += GOOD_FOR_MS - 1;
    await expect.poll(() => texts()).toContain(replyStrings.sending);
    clocks.wall += 2;
    clocks.page += 2;
    await expect.poll(() => pressed.mock.calls.length).toBe(1);
  });

  it.each([
    ['the page was hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the computer slept', () => (clocks.wall += 60_000)],
    ['X has taken the tweet away', () => document.querySelector('article')?.remove()],
  ])('is not sent, and that is said, when meanwhile %s', async (_, leave) => {
    const { pressed, click, texts, ends } = onePressPage();
    const done = click(A);
    await expect.poll(() => texts().at(-1)).toBe(soon);
    leave();
    await done;
    expect(pressed).not.toHaveBeenCalled();
    expect(ends()).toMatchObject({ kind: 'reply/abandoned' });
    expect(texts().at(-1)).toBe(replyStrings.movedOnFirst);
  });

  it('can still be undone after a click on another tweet, which starts nothing', async () => {
    const { click, notices, texts, sent } = onePressPage();
    void click(A);
    await expect.poll(() => texts().at(-1)).toBe(soon);
    await click(B);
    expect(notices.at(-1)).toMatchObject({
      text: replyStrings.oneAtATime,
      action: { label: commonStrings.undo },
    });
    expect(sent.filter(({ kind }) => kind === 'ask')).toHaveLength(1);
  });

  it('from the sheet goes out at once: the shopper has just read what it does', async () => {
    const { click, sheet, texts } = page({ prepared: { warn: true }, undoMs: UNDO_MS });
    answerAsX();
    await click(A);
    const [link] = sheet()?.tweet.links ?? [];
    if (!link) throw new Error('the sheet is not open');
    const products = [{ link, ownStore: null }];
    sheet()?.choose({ act: 'reply', products, remember: false, allowFirst: null, foreignLinks: null });
    await expect.poll(() => texts()).toContain(replyStrings.sending);
    expect(texts()).not.toContain(soon);
  });
});
