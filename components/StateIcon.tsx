import type { CartLane } from '../utils/requests/cart-lane.ts';
import type { AnswerClass } from '../utils/requests/events.ts';
import type { ReplyLane } from '../utils/requests/fold.ts';

/** A state at a glance: each tone has its own colour and shape. */
export type Tone = 'good' | 'busy' | 'warn' | 'bad' | 'open' | 'plain';

const SHAPES: Record<Tone, string> = {
  good: 'M4.5 8.3l2.4 2.4 4.6-5',
  busy: 'M4.6 8h.01M8 8h.01M11.4 8h.01',
  warn: 'M8 4.4v4.2M8 11.4h.01',
  bad: 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2',
  open: 'M6 10l4.4-4.4M6.6 5.4h4v4',
  plain: 'M5 8h6',
};

/** A small round icon, shown beside a sentence that says the same. */
export function StateIcon({ tone }: { tone: Tone }) {
  return (
    <svg class={`icon ${tone}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="8" />
      <path d={SHAPES[tone]} />
    </svg>
  );
}

export function replyTone(reply: ReplyLane): Tone {
  if (reply.state === 'posted') return 'good';
  if (reply.state === 'composing') return 'busy';
  if (reply.state === 'failed') return reply.reason === 'unseen' ? 'warn' : 'bad';
  return 'plain';
}

const CART_TONES: Record<CartLane['state'], Tone> = {
  none: 'plain',
  queued: 'busy',
  opening: 'busy',
  reading: 'busy',
  adding: 'busy',
  interrupted: 'warn',
  opened: 'open',
  'needs-you': 'warn',
  refused: 'bad',
  'in-cart': 'good',
  left: 'plain',
};

export function cartTone({ state }: CartLane): Tone {
  return CART_TONES[state];
}

export const ANSWER_TONES: Record<AnswerClass, Tone> = {
  added: 'good',
  'not-linked': 'warn',
  refused: 'bad',
  unrecognised: 'plain',
};
