/** Locks by key. They are taken synchronously, so that two events of one gesture cannot both get one. */
export function createClaims() {
  const taken = new Set<string>();
  return {
    has: (key: string) => taken.has(key),

    /** @returns releases the key, the first time it is called; null when the key is taken already */
    take(key: string): (() => void) | null {
      if (taken.has(key)) return null;
      taken.add(key);
      let isMine = true;
      return () => {
        if (isMine) taken.delete(key);
        isMine = false;
      };
    },
  };
}
