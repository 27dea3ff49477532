import type { Earlier } from '../utils/messages/commands.ts';
import { trusted } from '../utils/trust/click.ts';
import { commonWords } from '../utils/words/common.ts';
import { ago, capital } from '../utils/words/formats.ts';
import { sheetWords } from '../utils/words/sheet.ts';

interface Props {
  earlier: readonly Earlier[];
  finish(requestId: string): void;
}

/** What became of earlier requests for the same tweet or product; one that waits for the shopper can be finished here. */
export function EarlierList({ earlier, finish }: Props) {
  if (earlier.length === 0) return null;
  return (
    <ul class="earlier">
      {earlier.map(({ requestId, replyUrl, ...request }) => (
        <li key={requestId}>
          {describe(request, Date.now())}{' '}
          {replyUrl && (
            <a href={replyUrl} target="_blank" rel="noreferrer">
              {sheetWords.seeIt}
            </a>
          )}
          {request.state === 'needs-you' && (
            <button type="button" class="inline" onClick={trusted(() => finish(requestId))}>
              {commonWords.finish}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function describe(
  { askedAt, sameTweet, state }: Pick<Earlier, 'askedAt' | 'sameTweet' | 'state'>,
  now: number,
): string {
  return sheetWords.earlier(capital(ago(askedAt, now)), sameTweet, sheetWords.became[state]);
}
