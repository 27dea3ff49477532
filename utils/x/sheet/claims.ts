/** Locks by key. They are taken synchronously, so that two events of one gesture cannot both get one. */
export function createClaims() {
  const held = new Set<string>();
  return {
    has: (key: string) => held.has(key),

    /** @returns releases the key, the first time it is called; null when the key is taken already */
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
