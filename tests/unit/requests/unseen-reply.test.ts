import { expect, it } from 'vitest';
import { fold } from '../../../utils/requests/fold.ts';
import { BELONGS_WITHIN_MS, unseenReply } from '../../../utils/requests/unseen-reply.ts';
import { asked } from '../../fixtures/requests.ts';

const AT = 1_790_000_000_000;
const start = asked({ at: AT });
const composing = { id: 'c', at: AT + 1, kind: 'reply/composing', by: 'send', tabId: 7 } as const;
const ended = { id: 'e', at: AT + 2 };
const posted = { replyId: '1900000000000000500', handle: 'shopper_one', seenIn: 'toast' } as const;

it.each([
  ['not asked for', [], null],
  ['under way', [composing], Number.POSITIVE_INFINITY],
  ['given up', [composing, { ...ended, kind: 'reply/abandoned' }], AT + 2 + BELONGS_WITHIN_MS],
  [
    'failed',
    [composing, { ...ended, kind: 'reply/failed', reason: 'unseen', said: '' }],
    AT + 2 + BELONGS_WITHIN_MS,
  ],
  ['seen', [composing, { ...ended, kind: 'reply/posted', ...posted }], null],
] as const)('a reply that is %s', (_, events, until) => {
  const request = fold('r1', [start, ...events]) ?? expect.unreachable();
  const unseen = unseenReply(request);
  expect(unseen?.until ?? null).toBe(until);
  if (unseen) expect(unseen.from).toBeLessThan(AT);
});
