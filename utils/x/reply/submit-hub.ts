import { createSubmitFollower, type FollowOptions, type SubmitOutcome } from './submit-outcome.ts';
import { type Submit, watchSubmits } from './submits.ts';

export interface SubmitHub {
  /**
   * Hears every submit as it happens.
   * @param accept returns whether the submit belongs to the caller, who then follows it
   * @returns stops listening
   */
  onSubmit(accept: (submit: Submit) => boolean): () => void;
  /** Waits for the outcome of a submit. */
  follow(submit: Submit, options: FollowOptions): Promise<SubmitOutcome>;
}

/**
 * Follows all submits on a page of X: those of requests, and other posts, whose toasts must not be mixed up with them.
 */
export function createSubmitHub(signal: AbortSignal): SubmitHub {
  const follow = createSubmitFollower(signal);
  const listeners = new Set<(submit: Submit) => boolean>();
  watchSubmits((submit) => {
    const isAccepted = [...listeners].some((accept) => accept(submit));
    if (!isAccepted) void follow(submit, { handle: null, isOurs: false });
  }, signal);
  return {
    follow,
    onSubmit(accept) {
      listeners.add(accept);
      return () => listeners.delete(accept);
    },
  };
}
