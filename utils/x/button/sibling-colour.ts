import type { MountedButton } from './button.ts';

/** How old X's colour may be before it is read again, in ms: reading it can make the browser work out styles. */
const MOST_AGE_MS = 10_000;

/** Keeps the buttons in the colour of X's own controls, and reads that colour seldom. */
export class SiblingColour {
  private readAt = Number.NEGATIVE_INFINITY;
  private readonly read: (mounted: MountedButton) => boolean;

  /** @param read reads the colour beside a button; false when it could not be read now */
  constructor(read: (mounted: MountedButton) => boolean) {
    this.read = read;
  }

  /** Reads the colour beside this button, if the last one is too old. */
  match(mounted: MountedButton | undefined): void {
    const now = performance.now();
    if (mounted && now - this.readAt > MOST_AGE_MS && this.read(mounted)) this.readAt = now;
  }

  /** X's theme may have changed: the next `match` reads the colour. */
  forget(): void {
    this.readAt = Number.NEGATIVE_INFINITY;
  }
}
