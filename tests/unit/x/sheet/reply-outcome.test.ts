import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replyStrings } from '../../../../utils/i18n/en/reply.ts';
import type { XCommand } from '../../../../utils/messages/x-commands.ts';
import type { ReplyOutcome } from '../../../../utils/x/reply/post-reply.ts';
import { createOutcomeReporter } from '../../../../utils/x/sheet/reply-outcome.ts';
import type { Notice, SheetUi } from '../../../../utils/x/sheet/sheet-ui.ts';

const POSTED = { kind: 'posted', replyId: '1990000000000000777', handle: 'shopper_one' } as const;
const REFUSED = { kind: 'failed', reason: 'refused-by-x', said: 'No.' } as const;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Reports an outcome to a background that answers with `answer`, or throws it. */
async function report(outcome: ReplyOutcome, answer: unknown = null) {
  const notices: Notice[] = [];
  const sent: XCommand[] = [];
  const ui = { showNotice: (notice: Notice) => void notices.push(notice) } as SheetUi;
  const send = async (command: XCommand) => {
    sent.push(command);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const reportOutcome = createOutcomeReporter(ui, send as Parameters<typeof createOutcomeReporter>[1]);
  await reportOutcome('r1', outcome);
  const [command] = sent;
  return { notice: notices[0], event: command?.kind === 'report' ? command.event : null };
}

describe('a posted reply', () => {
  it('is saved, and the notice links to it', async () => {
    const { notice, event } = await report(POSTED);
    expect(event).toMatchObject({ id: 'r1:ended', kind: 'reply/posted', seenIn: 'toast' });
    expect(notice).toMatchObject({ tone: 'good', text: replyStrings.posted });
    expect(notice?.links?.[0]?.href).toBe('https://x.com/shopper_one/status/1990000000000000777');
  });

  it('that cannot be saved is shown as posted, without a word about the cart', async () => {
    const { notice } = await report(POSTED, new Error('gone'));
    expect(notice).toMatchObject({ tone: 'bad', text: replyStrings.postedNotNoted });
  });

  it('that the ledger knows as another request’s is a failure', async () => {
    const { notice } = await report(POSTED, 'duplicate');
    expect(notice).toEqual({ tone: 'bad', text: replyStrings.failures.duplicate });
  });
});

describe('a failed reply', () => {
  it.each([
    ['with its reason', null, replyStrings.failures['refused-by-x']],
    ['with the better reason that the ledger knows', 'duplicate', replyStrings.failures.duplicate],
    ['also when it cannot be saved', new Error('gone'), replyStrings.failures['refused-by-x']],
  ])('is shown %s, and X’s own words', async (_, answer, text) => {
    const { notice, event } = await report(REFUSED, answer);
    expect(event).toMatchObject({ kind: 'reply/failed', reason: 'refused-by-x', said: 'No.' });
    expect(notice).toEqual({ tone: 'bad', text, said: 'No.' });
  });
});

describe('a reply that came to nothing', () => {
  it.each(['undone', 'other-words'] as const)('is saved with why: %s', async (why) => {
    const { notice, event } = await report({ kind: 'abandoned', why });
    expect(event).toMatchObject({ kind: 'reply/abandoned', why });
    expect(notice?.text).toBe(replyStrings.abandoned[why]);
  });

  it('is saved without a reason when the box was closed, or too much time had passed', async () => {
    const closed = await report({ kind: 'abandoned', why: 'closed' });
    expect(closed.event).not.toHaveProperty('why');
    const late = await report({ kind: 'late' });
    expect(late.event).toMatchObject({ kind: 'reply/abandoned' });
    expect(late.notice).toEqual({ tone: 'bad', text: replyStrings.tooLate });
  });
});
