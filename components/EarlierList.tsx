import type { Earlier } from '../utils/messages/commands.ts';
import { describeEarlier } from '../utils/texts.ts';
import { trusted } from '../utils/trust/click.ts';

interface Props {
  earlier: readonly Earlier[];
  finish(requestId: string): void;
}

/** What became of earlier requests for the tweet or its product; what waits for the shopper can be finished here. */
export function EarlierList({ earlier, finish }: Props) {
  if (earlier.length === 0) return null;
  return (
    <ul class="earlier">
      {earlier.map(({ requestId, replyUrl, ...request }) => (
        <li key={requestId}>
          {describeEarlier({ requestId, replyUrl, ...request }, Date.now())}{' '}
          {replyUrl && (
            <a href={replyUrl} target="_blank" rel="noreferrer">
              See it
            </a>
          )}
          {request.state === 'needs-you' && (
            <button type="button" class="inline" onClick={trusted(() => finish(requestId))}>
              Finish on Amazon
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
