// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FailReason } from '../../../../utils/requests/events.ts';
import {
  fillReplyBox,
  pressReply,
  REPLY_BOX_WITHIN_MS,
  type ReplyJob,
  type ReplyOutcome,
  toReplyOutcome,
} from '../../../../utils/x/reply/post-reply.ts';
import { createSubmitHub } from '../../../../utils/x/reply/submit-hub.ts';
import { HELD_WITHIN_MS, type SubmitOutcome } from '../../../../utils/x/reply/submit-outcome.ts';
import { readTweet } from '../../../../utils/x/tweet.ts';
import { bar, tweet } from '../../../fixtures/x/parts.ts';
import { entry } from '../../../fixtures/x-web/parts.ts';
import {
  editor,
  inline,
  mockLayout,
  mockTyping,
  modal,
  postedToast,
  replyDialog,
  submit,
} from './reply-page.ts';

const [A, B] = ['1990000000000000001', '1990000000000000002'] as const;
const REPLY_ID = '1990000000000000777';
const TEXT = '#AmazonCart';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  mockLayout();
  mockTyping();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const avatar = (handle: string) => `<i data-testid="UserAvatar-Container-${handle}"></i>`;
const failed = (reason: FailReason) => ({ kind: 'failed', reason, said: '' });
const find = (selector: string) => document.querySelector(selector) as HTMLElement;

/**
 * X's page with the tweet to answer.
 * @param opens what X puts on the page when its reply button is clicked
 */
function page(opens: string, { html = tweet({ id: A }), handle = 'shopper_one' as string | null } = {}) {
  document.body.innerHTML = `<main>${html}</main><div id="layers"></div>`;
  const article = find('article');
  const opened = vi.fn(() => {
    find('#layers').innerHTML = opens;
  });
  article.querySelector('[data-testid="reply"]')?.addEventListener('click', opened);
  const answered = readTweet(article);
  if (!answered) throw new Error('the fixture shows no tweet');
  const job: ReplyJob = {
    ...{ article, tweet: answered, text: TEXT, handle },
    ...{ signal: life.signal, isGood: () => true },
  };
  return { job, article, opened };
}

async function fill(job: ReplyJob) {
  const filling = fillReplyBox(job);
  await vi.advanceTimersByTimeAsync(REPLY_BOX_WITHIN_MS + 1);
  return filling;
}

describe('filling X’s reply box', () => {
  it('opens it for the tweet and puts the text in, and presses nothing', async () => {
    const { job, opened } = page(replyDialog(A));
    const pressed = vi.fn();
    document.addEventListener('click', ({ target }) => {
      if (target === find('[data-testid="tweetButton"]')) pressed();
    });
    expect(await fill(job)).toMatchObject({ kind: 'filled', composer: { editor: find('#editor') } });
    expect(find('#editor').textContent?.trim()).toBe(TEXT);
    expect(opened).toHaveBeenCalledOnce();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('uses the box below the tweet only when the click has given it the focus', async () => {
    const html = `${tweet({ id: A, attributes: 'tabindex="-1"' })}${inline(editor('inline') + submit())}`;
    const focused = page('', { html });
    focused.opened.mockImplementation(() => find('#inline').focus());
    expect(await fill(focused.job)).toMatchObject({ kind: 'filled', composer: { isInline: true } });

    const untouched = page('', { html });
    expect(await fill(untouched.job)).toEqual({ kind: 'window', why: 'boxDidNotOpen' });
    expect(find('#inline').textContent).toBe('');
  });

  it('touches nothing once too much time has passed since the click', async () => {
    const { job, opened } = page(replyDialog(A));
    expect(await fill({ ...job, isGood: () => false })).toEqual({ kind: 'late' });
    expect(opened).not.toHaveBeenCalled();
  });

  it('types nothing when the box has opened too late', async () => {
    const { job, opened } = page(replyDialog(A));
    const isGood = () => opened.mock.calls.length === 0;
    expect(await fill({ ...job, isGood })).toEqual({ kind: 'late' });
    expect(find('#editor').textContent).toBe('');
  });

  it('does not open X’s own window too late either', async () => {
    const { job, opened } = page('');
    expect(await fill({ ...job, isGood: () => opened.mock.calls.length === 0 })).toEqual({ kind: 'late' });
  });

  it('fails when X shows another tweet in the article, or has removed it', async () => {
    const removed = page(replyDialog(A));
    removed.article.remove();
    expect(await fill(removed.job)).toEqual(failed('wrong-target'));
    const changed = page(replyDialog(A));
    for (const link of changed.article.querySelectorAll('a[href*="/status/"]'))
      link.setAttribute('href', `/reader/status/${B}`);
    expect(await fill(changed.job)).toEqual(failed('wrong-target'));
    expect(changed.opened).not.toHaveBeenCalled();
  });

  it('fails when the author limits replies', async () => {
    const { job, opened } = page(replyDialog(A), {
      html: tweet({ id: A, bar: bar('aria-disabled="true"') }),
    });
    expect(await fill(job)).toEqual(failed('restricted'));
    expect(opened).not.toHaveBeenCalled();
  });

  it('fails when a dialog with a reply box is open already', async () => {
    const { job, opened } = page('');
    find('#layers').innerHTML = replyDialog(B);
    expect(await fill(job)).toEqual(failed('draft-in-the-way'));
    expect(opened).not.toHaveBeenCalled();
  });

  it.each([
    ['text', editor('editor', 'my own words') + submit()],
    ['a picture', `${editor() + submit()}<div data-testid="attachments"><img alt=""></div>`],
    ['a poll', `${editor() + submit()}<input type="text">`],
  ])('leaves a draft with %s alone', async (_, inner) => {
    const { job } = page(replyDialog(A, inner));
    expect(await fill(job)).toEqual(failed('draft-in-the-way'));
    expect(find('#editor').textContent).not.toContain(TEXT);
  });

  it('types nothing when the box posts from another account than the one that was named', async () => {
    const { job } = page(replyDialog(A, avatar('other_one') + editor() + submit()));
    expect(await fill(job)).toEqual({ kind: 'other-account' });
    expect(find('#editor').textContent).toBe('');
    const same = page(replyDialog(A, avatar('Shopper_One') + editor() + submit()));
    expect(await fill(same.job)).toMatchObject({ kind: 'filled' });
    const unnamed = page(replyDialog(A, avatar('other_one') + editor() + submit()), { handle: null });
    expect(await fill(unnamed.job)).toMatchObject({ kind: 'filled' });
  });

  it('fails when the box answers another tweet', async () => {
    const { job } = page(replyDialog(B));
    expect(await fill(job)).toEqual(failed('wrong-target'));
    expect(find('#editor').textContent).toBe('');
  });

  it('without a box uses X’s own window, or fails when nobody is logged in', async () => {
    expect(await fill(page('').job)).toEqual({ kind: 'window', why: 'boxDidNotOpen' });
    expect(await fill(page('', { handle: null }).job)).toEqual(failed('logged-out'));
  });

  it('leaves a box that does not show its tweet to X’s own window', async () => {
    const { job } = page(modal(editor() + submit()));
    expect(await fill(job)).toEqual({ kind: 'window', why: 'targetUnclear' });
    expect(find('#editor').textContent).toBe('');
  });

  it('leaves a box that does not take the text, or does not enable its button, to X’s own window', async () => {
    const disabled = page(replyDialog(A, editor() + submit('aria-disabled="true"')));
    expect(await fill(disabled.job)).toEqual({ kind: 'window', why: 'textDidNotTake' });
    mockTyping(() => undefined);
    expect(await fill(page(replyDialog(A)).job)).toEqual({ kind: 'window', why: 'textDidNotTake' });
  });

  it('leaves a tweet of the second web client to X’s own window', async () => {
    const { job } = page('', { html: entry() });
    expect(await fill(job)).toEqual({ kind: 'window', why: 'unknownBox' });
  });
});

describe('pressing Reply', () => {
  /**
   * A filled box.
   * @param onPress what X does when its button is pressed
   */
  async function filled(onPress: () => void = () => undefined) {
    const { job } = page(replyDialog(A));
    const result = await fill(job);
    if (result.kind !== 'filled') throw new Error(`not filled: ${result.kind}`);
    const pressed = vi.fn(onPress);
    find('[data-testid="tweetButton"]').addEventListener('click', pressed);
    const submits = createSubmitHub(life.signal);
    const onHeldBack = vi.fn();
    const press = (beforePress: () => unknown = () => undefined, isGood = () => true) =>
      pressReply({ ...job, isGood }, result.composer, {
        ...{ submits, onHeldBack },
        beforePress: async () => void (await beforePress()),
      });
    return { press, pressed, onHeldBack };
  }

  it('presses X’s button once, after that was saved, and takes X’s toast as proof', async () => {
    const { press, pressed } = await filled(() => {
      find('#layers').innerHTML = postedToast(REPLY_ID);
    });
    const beforePress = vi.fn(() => expect(pressed).not.toHaveBeenCalled());
    const outcome = { kind: 'posted', replyId: REPLY_ID, handle: 'shopper_one' };
    expect(await press(beforePress)).toEqual(outcome);
    expect(beforePress).toHaveBeenCalledOnce();
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('presses nothing when that cannot be saved', async () => {
    const { press, pressed } = await filled();
    const error = new Error('no room');
    await expect(press(() => Promise.reject(error))).rejects.toBe(error);
    expect(pressed).not.toHaveBeenCalled();
  });

  const CHANGES: [string, () => void, FailReason][] = [
    [
      'has got a picture',
      () => find('#editor').insertAdjacentHTML('afterend', '<video></video>'),
      'draft-in-the-way',
    ],
    ['holds other text', () => find('#editor').append('!'), 'wrong-target'],
    [
      'has its button disabled',
      () => find('[data-testid="tweetButton"]').setAttribute('disabled', ''),
      'wrong-target',
    ],
    ['is closed', () => find('[role="dialog"]').remove(), 'wrong-target'],
    [
      'answers another tweet',
      () => {
        find('[role="dialog"] article').outerHTML = tweet({ id: B });
      },
      'wrong-target',
    ],
  ];
  it.each(CHANGES)('presses nothing when the box %s meanwhile', async (_, change, reason) => {
    const { press, pressed } = await filled();
    expect(await press(change)).toEqual(failed(reason));
    expect(pressed).not.toHaveBeenCalled();
  });

  it('presses nothing when the box posts from another account meanwhile', async () => {
    const { press, pressed } = await filled();
    const outcome = press(() => find('#editor').insertAdjacentHTML('beforebegin', avatar('other_one')));
    expect(await outcome).toEqual({ kind: 'other-account' });
    expect(pressed).not.toHaveBeenCalled();
  });

  it('presses nothing when too much time has passed meanwhile', async () => {
    const { press, pressed } = await filled();
    expect(await press(undefined, () => false)).toEqual({ kind: 'late' });
    expect(pressed).not.toHaveBeenCalled();
  });

  it('treats a refusal as not confirmed while X’s server has not answered, and quotes it', async () => {
    const { press, pressed } = await filled(() => {
      find('#layers').insertAdjacentHTML('beforeend', '<div data-testid="toast">Oops. Try again.</div>');
    });
    const outcome = press();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await outcome).toEqual({ ...failed('unseen'), said: 'Oops. Try again.' });
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('is not confirmed when the box lets go of the text and nothing else is ever seen', async () => {
    const { press, pressed, onHeldBack } = await filled(() => find('[role="dialog"]').remove());
    const outcome = press();
    await vi.advanceTimersByTimeAsync(HELD_WITHIN_MS + 1);
    expect(await outcome).toEqual(failed('unseen'));
    expect(onHeldBack).toHaveBeenCalledOnce();
    expect(pressed).toHaveBeenCalledOnce();
  });
});

const posted = { kind: 'posted', replyId: REPLY_ID, handle: 'shopper_one' } as const;
const OUTCOMES: [SubmitOutcome, ReplyOutcome][] = [
  [posted, posted],
  [{ kind: 'undone' }, { kind: 'abandoned', why: 'undone' }],
  [
    { kind: 'refused', said: 'No.', status: 403 },
    { kind: 'failed', reason: 'refused-by-x', said: 'No.' },
  ],
  [
    { kind: 'refused', said: 'No.', status: 429 },
    { kind: 'failed', reason: 'rate-limited', said: 'No.' },
  ],
  [
    { kind: 'refused', said: 'No.', status: 503 },
    { kind: 'failed', reason: 'unseen', said: 'No.' },
  ],
  [
    { kind: 'refused', said: 'No.', status: null },
    { kind: 'failed', reason: 'unseen', said: 'No.' },
  ],
  [
    { kind: 'unseen', said: '' },
    { kind: 'failed', reason: 'unseen', said: '' },
  ],
];
it.each(OUTCOMES)('the outcome of a submit %j means %j for its request', (outcome, expected) => {
  expect(toReplyOutcome(outcome)).toEqual(expected);
});
