interface PendingSubmit {
  submittedAt: number;
  isOurs: boolean;
  isHeld: boolean;
  /** Two posts were under way when a toast came that could be either's. */
  isUnclear: boolean;
}

/**
 * Decides which submit a toast belongs to. X's toast names the new post but not the box it came from, so it counts for
 * a submit only while no other one is under way. Posts that X holds back are sent in the order of their submits; every
 * other case is unclear.
 */
export function createToastTurns() {
  const pending = new Set<PendingSubmit>();
  /** Ids of posts that were assigned to a submit. */
  const assignedIds = new Set<string>();

  /** @param isOtherHeld X holds a post back, which may be one that was sent before anything was followed here */
  function join(submittedAt: number, isOurs: boolean, isOtherHeld = false) {
    const own: PendingSubmit & { assign(replyId: string): 'own' | 'wait' | 'unclear'; leave(): void } = {
      ...{ submittedAt, isOurs, isHeld: false, isUnclear: isOtherHeld && pending.size === 0 },
      /** May this submit claim the post that a toast shows? `wait`: it belongs to an earlier one. */
      assign(replyId) {
        const others = [...pending].filter((other) => other !== own);
        const isClear = others.every((other) => other.isOurs) && (own.isHeld || others.length === 0);
        if (
          !own.isUnclear &&
          others.some((other) => other.submittedAt < own.submittedAt && other.isOurs && other.isHeld)
        )
          return 'wait';
        assignedIds.add(replyId);
        if (!isClear) for (const other of pending) other.isUnclear = true;
        return own.isUnclear || !isClear ? 'unclear' : 'own';
      },
      leave() {
        pending.delete(own);
      },
    };
    pending.add(own);
    return own;
  }

  return { join, assignedIds: assignedIds as ReadonlySet<string> };
}
