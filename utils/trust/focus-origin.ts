/**
 * Knows where the focus was before it came to what we show, and puts it back there once: the next time it may come from
 * elsewhere, and the page would jump to where it came from before.
 */
export function createFocusOrigin() {
  let origin: (() => void) | null = null;
  return {
    /** @param focus puts the focus back there; null: where it comes from is not known, as after a click */
    set(focus: (() => void) | null): void {
      origin = focus;
    },
    /** @returns false where it is not known, or was gone back to already */
    goBack(): boolean {
      const focus = origin;
      origin = null;
      focus?.();
      return focus !== null;
    },
  };
}
