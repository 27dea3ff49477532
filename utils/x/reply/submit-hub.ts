import { createSubmitFollower, type FollowOptions, type SubmitOutcome } from './submit-outcome.ts';
import { type Submit, watchSubmits } from './submits.ts';

export interface SubmitHub {
  /**
   * Hands submits over as they happen.
   * @param take says whether a submit is one of the caller's
   * @returns ends it
   */
  claim(take: (submit: Submit) => boolean): () => void;
  /** What becomes of a submit. */
  follow(submit: Submit, options: FollowOptions): Promise<SubmitOutcome>;
}

/** All submits of a page of X: those that a request waits for, and the shopper's other posts, whose toasts come between. */
export function createSubmitHub(signal: AbortSignal): SubmitHub {
  const follow = createSubmitFollower(signal);
  const takers = new Set<(submit: Submit) => boolean>();
  watchSubmits((submit) => {
    const isTaken = [...takers].some((take) => take(submit));
    if (!isTaken) void follow(submit, { handle: null, isOurs: false });
  }, signal);
  return {
    follow,
    claim(take) {
      takers.add(take);
      return () => takers.delete(take);
    },
  };
}
