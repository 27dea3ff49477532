// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replyStrings } from '../../../../utils/i18n/en/reply.ts';
import type { ReplyWindowRequest } from '../../../../utils/messages/reply-window.ts';
import type { XCommand } from '../../../../utils/messages/x-commands.ts';
import { GOOD_FOR_MS } from '../../../../utils/trust/confirmation.ts';
import type { ReplyOutcome } from '../../../../utils/x/reply/post-reply.ts';
import { createSubmitHub } from '../../../../utils/x/reply/submit-hub.ts';
import type { Submit } from '../../../../utils/x/reply/submits.ts';
import { createReplyWindow } from '../../../../utils/x/sheet/reply-window.ts';
import { mockLayout } from '../reply/reply-page.ts';

const A = '1990000000000000001';
const REQUEST: ReplyWindowRequest = {
  ...{ requestId: 'r1', tweetId: A, text: '#AmazonCart', account: 'shopper_one', pressed: false },
  mayPressForMs: GOOD_FOR_MS,
};

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  mockLayout();
  vi.useFakeTimers();
  const { happyDOM } = window as unknown as { happyDOM: { setURL(href: string): void } };
  happyDOM.setURL(`https://x.com/intent/post?in_reply_to=${A}&text=%23AmazonCart`);
  document.documentElement.setAttribute('data-app-version', '1');
  history.replaceState({ __TSR_index: 0 }, '');
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('data-app-version');
  document.body.replaceChildren();
});

/**
 * X's own window of the second client, with a form that surely sends the reply.
 * @param onPress what X does when its button is pressed
 */
function open({
  handle = 'shopper_one' as string | null,
  mayPress = true,
  onPress = () => {},
  onClaim = () => {},
} = {}) {
  document.body.innerHTML = `<a href="/reader/status/${A}">@reader</a>
    <form><div contenteditable="true" role="textbox">#AmazonCart</div><button type="submit"></button></form>`;
  const pressed = vi.fn((event: Event) => {
    event.preventDefault();
    onPress();
  });
  document.querySelector('button')?.addEventListener('click', pressed);
  const notices: string[] = [];
  const sent: XCommand[] = [];
  const outcomes: ReplyOutcome[] = [];
  const reported: string[] = [];
  const resume = createReplyWindow({
    ui: {
      show() {},
      isShowing: () => false,
      isShowingNotice: () => false,
      close() {},
      showNotice: ({ text }) => void notices.push(text),
    },
    send: (async (command: XCommand) => {
      sent.push(command);
      onClaim();
      return mayPress;
    }) as never,
    account: () => (handle === null ? null : { handle, visibility: 'unknown' }),
    submits: createSubmitHub(life.signal),
    pageHides: () => 0,
    reportPressing: async (requestId) => void reported.push(requestId),
    reportOutcome: async (_, outcome) => void outcomes.push(outcome),
    signal: life.signal,
  });
  const run = async (change: Partial<ReplyWindowRequest> = {}, earlier: readonly Submit[] = []) => {
    void resume({ ...REQUEST, ...change }, earlier);
    await vi.advanceTimersByTimeAsync(GOOD_FOR_MS);
  };
  return { run, pressed, notices, sent, outcomes, reported };
}

/** X's announcement of a new post, whose id has the time at which it is made. */
function announce(handle: string): string {
  const id = String(BigInt(Date.now() - Date.UTC(2010, 10, 4, 1, 42, 54, 657)) << 22n);
  document.body.insertAdjacentHTML(
    'beforeend',
    `<p role="status"><a href="/${handle}/status/${id}">View</a></p>`,
  );
  return id;
}

describe('X’s own window', () => {
  it('sends the reply once, after the press was claimed, and takes a link to the new post as proof', async () => {
    let replyId = '';
    const { run, pressed, sent, outcomes } = open({
      onPress: () => {
        replyId = announce('shopper_one');
      },
    });
    await run();
    expect(sent).toMatchObject([{ kind: 'claim-press', requestId: 'r1' }]);
    expect(pressed).toHaveBeenCalledOnce();
    expect(outcomes).toEqual([{ kind: 'posted', replyId, handle: 'shopper_one' }]);
  });

  it('is not proof when it announces a post of somebody else', async () => {
    const { run, outcomes } = open({ onPress: () => void announce('somebody') });
    await run();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(outcomes).toMatchObject([{ kind: 'failed', reason: 'unseen' }]);
  });

  const LEFT: [string, Parameters<typeof open>[0], Partial<ReplyWindowRequest>, string[]][] = [
    ['when the shopper chose to edit', {}, { mayPressForMs: null }, []],
    ['when the click is too old', {}, { mayPressForMs: 0 }, [replyStrings.inWindow.late]],
    ['when the press may not come', { mayPress: false }, {}, [replyStrings.inWindow.late]],
    ['when another account is signed in', { handle: 'somebody' }, {}, [replyStrings.inWindow.target]],
    ['when X does not show who is signed in', { handle: null }, {}, [replyStrings.inWindow.target]],
    [
      'when it was reloaded after a press',
      {},
      { pressed: true, mayPressForMs: null },
      [replyStrings.failures.unseen],
    ],
  ];
  it.each(LEFT)('is left to the shopper %s', async (_, page, change, told) => {
    const { run, pressed, notices } = open(page);
    await run(change);
    expect(pressed).not.toHaveBeenCalled();
    expect(notices.filter((text) => text !== replyStrings.sending)).toEqual(told);
  });

  it('sends for an account that X did not show when it was asked for, either', async () => {
    const { run, pressed } = open({ handle: null });
    await run({ account: null });
    expect(pressed).toHaveBeenCalledOnce();
  });

  /** A trusted event on X's button. */
  function touch(type: string): void {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.querySelector('button')?.dispatchEvent(event);
  }

  it.each([
    ['pointerdown', 0],
    // Assistive technology may begin with it.
    ['click', 1],
  ])('is the shopper’s from their %s on', async (type, presses) => {
    const { run, sent, pressed, notices } = open({ onClaim: () => touch(type) });
    await run();
    expect(sent).toHaveLength(1);
    expect(pressed).toHaveBeenCalledTimes(presses);
    expect(notices).toContain(replyStrings.inWindow.unknown);
  });

  it('is the shopper’s while X sends its form', async () => {
    const { run, notices } = open({
      onClaim: () => void document.querySelector('form')?.dispatchEvent(new Event('submit')),
    });
    await run();
    expect(notices).toContain(replyStrings.inWindow.unknown);
  });

  it('is the shopper’s when they pressed in it before our script was there', async () => {
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        private readonly hear: () => void;
        constructor(hear: () => void) {
          this.hear = hear;
        }
        observe(options: PerformanceObserverInit) {
          if (options.type === 'first-input' && options.buffered) setTimeout(this.hear);
        }
        disconnect() {}
      },
    );
    const { run, pressed, sent } = open();
    await run();
    vi.unstubAllGlobals();
    expect(sent).toEqual([]);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('follows the press with which the shopper was faster', async () => {
    let replyId = '';
    const page = open({
      onClaim: () => {
        touch('click');
        replyId = announce('shopper_one');
      },
    });
    await page.run();
    expect(page.reported).toEqual(['r1']);
    expect(page.outcomes).toEqual([{ kind: 'posted', replyId, handle: 'shopper_one' }]);
    expect(page.pressed).toHaveBeenCalledOnce();
  });

  it('is left to the shopper who was faster', async () => {
    const { run, pressed, sent } = open();
    await run({}, [{} as Submit]);
    expect(pressed).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });
});
