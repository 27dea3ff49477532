// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendInWindow, type WindowJob } from '../../../../utils/x/reply/send-in-window.ts';
import { mockLayout, mockTyping } from './reply-page.ts';

const A = '1990000000000000001';
const TEXT = '#AmazonCart';
const POSTED = { kind: 'posted', replyId: '1990000000000000777', handle: 'shopper_one' } as const;

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  mockLayout();
  mockTyping();
  const { happyDOM } = window as unknown as { happyDOM: { setURL(href: string): void } };
  happyDOM.setURL(`https://x.com/intent/post?in_reply_to=${A}&text=%23AmazonCart`);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('data-app-version');
  history.replaceState(null, '');
  document.body.replaceChildren();
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;

/** X's own window with a form; `text`: what X has filled in. */
function open(text = TEXT, job: Partial<WindowJob> = {}) {
  document.body.innerHTML = `<a href="/reader/status/${A}">@reader</a>
    <form><div id="box" contenteditable="true" role="textbox" tabindex="0">${text}</div><button type="submit"></button></form>`;
  const pressed = vi.fn((event: Event) => event.preventDefault());
  find('button').addEventListener('click', pressed);
  const claim = vi.fn(async () => {
    expect(pressed).not.toHaveBeenCalled();
    return true;
  });
  const parts: WindowJob = {
    ...{ tweetId: A, text: TEXT, signal: life.signal, isGood: () => true, isSure: () => true },
    isTouched: () => false,
    ...{ claim, follow: async () => POSTED, ...job },
  };
  const run = async () => {
    const sending = sendInWindow(parts);
    const [end] = await Promise.all([sending, vi.advanceTimersByTimeAsync(10_000)]);
    return end;
  };
  return { run, pressed, claim };
}

describe('sending a reply in X’s own window', () => {
  it('claims the press, then presses X’s button once', async () => {
    const { run, pressed, claim } = open();
    expect(await run()).toEqual(POSTED);
    expect(claim).toHaveBeenCalledOnce();
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('fills in an empty box first', async () => {
    const { run, pressed } = open('');
    expect(await run()).toEqual(POSTED);
    expect(find('#box').textContent?.trim()).toBe(TEXT);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('presses nothing when the box does not take the text', async () => {
    mockTyping(() => undefined);
    const { run, pressed, claim } = open('');
    expect(await run()).toEqual({ kind: 'left', why: 'unknown' });
    expect(claim).not.toHaveBeenCalled();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('on the second client’s page waits until React runs', async () => {
    document.documentElement.setAttribute('data-app-version', '1');
    const { run, pressed } = open();
    setTimeout(() => {
      expect(pressed).not.toHaveBeenCalled();
      history.replaceState({ __TSR_index: 0 }, '');
    }, 3_000);
    expect(await run()).toEqual(POSTED);
    expect(pressed).toHaveBeenCalledOnce();
  });

  const CHANGES: [string, () => void, string][] = [
    ['other text comes in', () => find('#box').append('!'), 'draft'],
    ['a picture comes in', () => find('#box').insertAdjacentHTML('afterend', '<video></video>'), 'draft'],
    ['the button goes off', () => find('button').setAttribute('disabled', ''), 'unknown'],
    [
      'another button takes its place',
      () => find('button').replaceWith(find('button').cloneNode()),
      'unknown',
    ],
    [
      'a second box comes',
      () => find('form').insertAdjacentHTML('beforeend', '<textarea></textarea>'),
      'unknown',
    ],
    ['another tweet is shown', () => find('a').setAttribute('href', '/reader/status/2'), 'target'],
    ['X goes to another page', () => history.replaceState(null, '', '/home'), 'target'],
    ['the box is closed', () => document.body.replaceChildren(), 'unknown'],
  ];
  it.each(CHANGES)('presses nothing when %s while the press is saved', async (_, change, why) => {
    const { run, pressed } = open(TEXT, {
      claim: async () => {
        change();
        return true;
      },
    });
    expect(await run()).toEqual({ kind: 'left', why });
    expect(pressed).not.toHaveBeenCalled();
  });

  it('presses nothing when the press may not come, or cannot be saved', async () => {
    const refused = open(TEXT, { claim: async () => false });
    expect(await refused.run()).toEqual({ kind: 'left', why: 'late' });
    expect(refused.pressed).not.toHaveBeenCalled();
    const error = new Error('no room');
    const failing = open(TEXT, { claim: () => Promise.reject(error) });
    expect(await failing.run().catch((thrown) => thrown)).toBe(error);
    expect(failing.pressed).not.toHaveBeenCalled();
  });

  it.each([
    ['once it is too late', { isGood: () => false }, 'late'],
    ['in a window that the shopper has taken in hand', { isTouched: () => true }, 'unknown'],
  ])('fills in and presses nothing %s', async (_, job, why) => {
    const { run, pressed, claim } = open('', job);
    expect(await run()).toEqual({ kind: 'left', why });
    expect(find('#box').textContent).toBe('');
    expect(claim).not.toHaveBeenCalled();
    expect(pressed).not.toHaveBeenCalled();
  });

  it.each([
    ['too late', 'isGood', 'late'],
    ['the shopper’s', 'isTouched', 'unknown'],
  ] as const)('presses nothing when it is %s by the time the press is saved', async (_, name, why) => {
    let isOver = false;
    const { run, pressed } = open(TEXT, {
      [name]: () => (name === 'isGood' ? !isOver : isOver),
      claim: async () => {
        isOver = true;
        return true;
      },
    });
    expect(await run()).toEqual({ kind: 'left', why });
    expect(pressed).not.toHaveBeenCalled();
  });
});
