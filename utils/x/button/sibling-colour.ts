import type { MountedButton } from './button.ts';

/** How old X's colour may be before it is read again, in ms. */
const MOST_AGE_MS = 10_000;

/**
 * Keeps the buttons in the colour of X's own controls. It is read seldom, and only when the browser has just laid out
 * the page: at any other time reading it could force the browser to work out styles.
 */
export class SiblingColour {
  private readAt = Number.NEGATIVE_INFINITY;
  private layout?: ResizeObserver;
  private readonly read: (mounted: MountedButton) => boolean;

  /** @param read reads the colour beside a button; false when it could not be read now */
  constructor(read: (mounted: MountedButton) => boolean) {
    this.read = read;
  }

  /** Reads the colour beside this button at the next layout, if the last one is too old. */
  match(mounted: MountedButton | undefined): void {
    if (!mounted || performance.now() - this.readAt <= MOST_AGE_MS) return;
    this.layout?.disconnect();
    // The browser tells the size of what is newly observed right after the next layout.
    this.layout = new ResizeObserver(() => {
      this.layout?.disconnect();
      if (this.read(mounted)) this.readAt = performance.now();
    });
    this.layout.observe(mounted.host);
  }

  /** X's theme may have changed: the next `match` reads the colour. */
  forget(): void {
    this.readAt = Number.NEGATIVE_INFINITY;
  }
}
