import { commonStrings } from '../utils/i18n/en/common.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import { capitalize, formatAgo } from '../utils/i18n/formats.ts';
import type { EarlierRequest } from '../utils/requests/request-progress.ts';
import { onTrustedClick } from '../utils/trust/click.ts';

interface Props {
  earlier: readonly EarlierRequest[];
  /** The one that the sheet is about, which is left out; null: none. */
  current: EarlierRequest | null;
  finish(requestId: string): void;
}

/**
 * What became of earlier requests for the same tweet or product; one that waits for the shopper can be finished here.
 */
export function EarlierList({ earlier: all, current, finish }: Props) {
  const earlier = all.filter((request) => request !== current);
  if (earlier.length === 0) return null;
  return (
    <ul class="earlier">
      {earlier.map(({ requestId, replyUrl, ...request }) => (
        <li key={requestId}>
          {describe(request, Date.now())}{' '}
          {replyUrl && (
            <a href={replyUrl} target="_blank" rel="noreferrer">
              {sheetStrings.seeIt}
            </a>
          )}
          {request.state === 'needs-you' && (
            <button type="button" class="inline" onClick={onTrustedClick(() => finish(requestId))}>
              {commonStrings.finish}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function describe(
  { askedAt, sameTweet, state }: Pick<EarlierRequest, 'askedAt' | 'sameTweet' | 'state'>,
  now: number,
): string {
  return sheetStrings.earlier(capitalize(formatAgo(askedAt, now)), sameTweet, sheetStrings.became[state]);
}
