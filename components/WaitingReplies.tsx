import { requestStrings } from '../utils/i18n/en/request.ts';
import { mayReadTarget, type RequestState } from '../utils/requests/fold.ts';

export interface WaitingProps {
  /** Requests that wait for "Add to cart". */
  waiting: readonly RequestState[];
  /** The allowed stores. */
  allowed: readonly string[];
  /** The X account last seen; null when none has been. */
  handle: string | null;
  add(requestIds: string[]): void;
}

/** Products that the shopper replied for and that are not in the cart: add them all, or look for more on X. */
export function WaitingReplies({ waiting, allowed, handle, add }: WaitingProps) {
  if (waiting.length === 0 && !handle) return null;
  const ready = waiting.filter((request) => mayReadTarget(request, allowed)).map(({ id }) => id);
  const isFromElsewhere = waiting.every(({ origin }) => origin === 'elsewhere');
  const waits = isFromElsewhere ? requestStrings.repliedElsewhereWaiting : requestStrings.repliedWaiting;
  return (
    <p class="waiting-replies">
      <span>{waiting.length === 0 ? requestStrings.repliedByPhone : waits(waiting.length)}</span>
      {ready.length > 1 && (
        <button type="button" onClick={() => add(ready)}>
          {requestStrings.addAll(ready.length)}
        </button>
      )}
      {handle && (
        <a href={`https://x.com/${handle}/with_replies`} target="_blank" rel="noreferrer">
          {waiting.length === 0 ? requestStrings.lookThroughReplies : requestStrings.lookForMore}
        </a>
      )}
    </p>
  );
}

/** The button for a request that waits for "Add to cart". */
export function AddToCartButton({
  request,
  allowed,
  add,
}: Pick<WaitingProps, 'allowed' | 'add'> & { request: RequestState }) {
  return (
    <button type="button" onClick={() => add([request.id])}>
      {mayReadTarget(request, allowed) ? requestStrings.addToCart : requestStrings.openOnAmazon}
    </button>
  );
}
