import { log } from '../../common/log.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { AbandonReason } from '../../requests/events.ts';
import { fillReplyBox, pressReply, type ReplyJob, type ReplyOutcome } from '../reply/post-reply.ts';
import { createSubmitHub } from '../reply/submit-hub.ts';
import { filledBox, waitForShopper } from '../reply/wait-for-shopper.ts';
import type { SheetUi } from './sheet-ui.ts';

interface Parts {
  ui: SheetUi;
  send: typeof sendType;
  signal: AbortSignal;
}

/** Carries out replies that are written down already, through X's reply box. */
export function createReplyRunner({ ui, send, signal }: Parts) {
  const submits = createSubmitHub(signal);

  /**
   * Runs the reply. Rejects only when nothing was pressed.
   * @param onHandOver called when the shopper takes over, so that requests for other tweets can start
   * @returns null when X's own window has taken over
   */
  async function run(
    requestId: string,
    job: ReplyJob,
    act: 'reply' | 'edit',
    onHandOver: () => void,
  ): Promise<ReplyOutcome | null> {
    const filled = await fillReplyBox(job);
    if (filled.kind !== 'filled' && filled.kind !== 'window') return filled;
    if (filled.kind === 'window') {
      // Only where the sheet said beforehand that X's own window opens, and the shopper chose to send.
      const sends = act === 'reply' && filled.why === 'unknownBox';
      await send({ kind: 'open-intent', requestId, ...(sends && { sends }) });
      ui.showNotice({ tone: 'plain', text: replyStrings[sends ? 'windowSends' : filled.why] });
      return null;
    }
    const { composer } = filled;
    if (act === 'edit') {
      ui.showNotice({ tone: 'plain', text: replyStrings.filledIn });
      onHandOver();
      return waitForShopper({ box: filledBox(composer, job), handle: job.handle, ...watchParts(requestId) });
    }
    let mayBePressed = false;
    const beforePress = async () => {
      await reportPressing(requestId);
      mayBePressed = true;
    };
    const onHeldBack = () => {
      onHandOver();
      showHeldNotice();
    };
    try {
      return await pressReply(job, composer, { submits, beforePress, onHeldBack });
    } catch (error) {
      if (!mayBePressed) throw error;
      log('a reply was pressed, and its outcome was not seen', error);
      return { kind: 'failed', reason: 'unseen', said: '' };
    }
  }

  async function reportPressing(requestId: string): Promise<void> {
    const event = { id: `${requestId}:pressing`, at: Date.now(), kind: 'reply/pressing' } as const;
    await send({ kind: 'report', requestId, event });
  }

  const showHeldNotice = () => ui.showNotice({ tone: 'busy', text: replyStrings.held });

  /** What waiting for the shopper's own press needs. */
  function watchParts(requestId: string) {
    const onError = (error: unknown) => log('the press of Reply could not be saved', error);
    return {
      submits,
      signal,
      onPressed: () => void reportPressing(requestId).catch(onError),
      onHeldBack: showHeldNotice,
    };
  }

  /** Reports that a reply came to nothing. Best effort: the background settles what it does not hear of. */
  async function reportAbandoned(requestId: string, why?: AbandonReason): Promise<void> {
    const base = { id: `${requestId}:ended`, at: Date.now() };
    const event = { ...base, kind: 'reply/abandoned' as const, ...(why && { why }) };
    await send({ kind: 'report', requestId, event }).catch(() => undefined);
  }

  return { run, reportPressing, reportAbandoned, submits };
}
