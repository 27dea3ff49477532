/** What is taken, and until when: taken synchronously, so that two events of one gesture cannot both get it. */
export function createClaims() {
  const held = new Set<string>();
  return {
    has: (key: string) => held.has(key),

    /** @returns how to let go of it, which counts once; null when it is taken already */
    take(key: string): (() => void) | null {
      if (held.has(key)) return null;
      held.add(key);
      let isMine = true;
      return () => {
        if (isMine) held.delete(key);
        isMine = false;
      };
    },
  };
}
