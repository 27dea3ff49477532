interface Waiting {
  at: number;
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
  const waiting = new Set<Waiting>();
  /** Ids of posts that were assigned to a submit. */
  const taken = new Set<string>();

  function join(at: number, isOurs: boolean) {
    const own: Waiting & { assign(replyId: string): 'own' | 'wait' | 'unclear'; leave(): void } = {
      ...{ at, isOurs, isHeld: false, isUnclear: false },
      /** May this submit claim the post that a toast shows? `wait`: it belongs to an earlier one. */
      assign(replyId) {
        const others = [...waiting].filter((other) => other !== own);
        const isClear = others.every((other) => other.isOurs) && (own.isHeld || others.length === 0);
        if (!own.isUnclear && others.some((other) => other.at < own.at && other.isOurs && other.isHeld))
          return 'wait';
        taken.add(replyId);
        if (!isClear) for (const other of waiting) other.isUnclear = true;
        return own.isUnclear || !isClear ? 'unclear' : 'own';
      },
      leave() {
        waiting.delete(own);
      },
    };
    waiting.add(own);
    return own;
  }

  return { join, taken: taken as ReadonlySet<string> };
}
