interface Waiting {
  at: number;
  isOurs: boolean;
  isHeld: boolean;
  /** Two posts were under way when a toast came that could be either's. */
  isUnclear: boolean;
}

/**
 * Whose toast is it? X's toast names the new post, and not the box that it came from. So it counts for a submit while
 * no other one is under way. Posts that X holds back go out in the order of their submits; everything else is unclear.
 */
export function createToastTurns() {
  const waiting = new Set<Waiting>();
  /** Ids of posts that are accounted for. */
  const taken = new Set<string>();

  function join(at: number, isOurs: boolean) {
    const own: Waiting & { claim(replyId: string): 'own' | 'wait' | 'unclear'; leave(): void } = {
      ...{ at, isOurs, isHeld: false, isUnclear: false },
      /** May this submit have the post that a toast shows? `wait`: an earlier one has it. */
      claim(replyId) {
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
