// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findComposer } from '../../../../utils/x/reply/composer.ts';
import { createSubmitHub } from '../../../../utils/x/reply/submit-hub.ts';
import { SEEN_WITHIN_MS, type SubmitOutcome } from '../../../../utils/x/reply/submit-outcome.ts';
import { captureSubmit } from '../../../../utils/x/reply/submits.ts';
import { editor, mockLayout, postedToast, replyDialog, submit } from './reply-page.ts';

const A = '1990000000000000001';
const [FIRST, SECOND] = ['1990000000000000777', '1990000000000000778'];
const TEXT = '#AmazonCart';

let life: AbortController;
let hub: ReturnType<typeof createSubmitHub>;
beforeEach(() => {
  life = new AbortController();
  mockLayout();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  hub = createSubmitHub(life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const layers = () => document.querySelector('#layers') as HTMLElement;
const say = (html: string) => layers().insertAdjacentHTML('beforeend', html);
const boxWith = (inner: string) => {
  document.body.innerHTML = `<div id="layers">${replyDialog(A, inner + submit())}</div>`;
};
/** What X says while it holds a post back. */
const UNDO = '<div data-testid="toast" role="alert"><button>Undo</button></div>';

/** Follows a reply that is sent now; `then` is what X does. */
async function follow(then: () => void): Promise<SubmitOutcome> {
  const composer = findComposer(document) ?? expect.unreachable('no box');
  const outcome = hub.follow(captureSubmit(composer), { handle: 'shopper_one', isOurs: true });
  then();
  await vi.advanceTimersByTimeAsync(SEEN_WITHIN_MS + 3000);
  return outcome;
}
const closeAndSay = (html: string) => () => {
  document.querySelector('[role="dialog"]')?.remove();
  say(html);
};

describe('X’s toast after a submit', () => {
  it('proves the one post that the box held', async () => {
    boxWith(editor('one', TEXT));
    expect(await follow(closeAndSay(postedToast(FIRST)))).toMatchObject({ kind: 'posted', replyId: FIRST });
  });

  it('does not say which of a thread’s posts it is about', async () => {
    const further = editor('two', 'And another one.').replace('tweetTextarea_0', 'tweetTextarea_1');
    boxWith(editor('one', TEXT) + further);
    expect(await follow(closeAndSay(postedToast(SECOND)))).toEqual({ kind: 'unseen', said: '' });
  });

  it('may be about a post that X was holding back before anything was followed here', async () => {
    boxWith(editor('one', TEXT));
    say(UNDO);
    expect(await follow(closeAndSay(postedToast(FIRST)))).toEqual({ kind: 'unseen', said: '' });
  });

  it('refuses the post although another notice with a control stands on the page for good', async () => {
    boxWith(editor('one', TEXT));
    say('<div role="alert"><button>Turn on notifications</button></div>');
    const refusal = 'You already said that.';
    expect(await follow(() => say(`<div data-testid="toast" role="alert">${refusal}</div>`))).toMatchObject({
      kind: 'refused',
      said: refusal,
    });
  });
});
