/** How often `checkWhile` checks that the extension is still there, in ms. */
const CHECK_MS = 1000;

/** Tells a part of the script that its work has ended. An `AbortSignal` is one, too. */
export type Ended = Pick<AbortSignal, 'aborted'>;

/**
 * When the extension is updated, reloaded, turned off or removed, its content script stays in open pages as an orphan:
 * nothing answers its messages, and the browser does not tell it. This finds out, and ends the script's work.
 *
 * @param isAlive does the browser still know the extension that this script belongs to?
 * @param onOrphan called once, when it does not
 */
export function watchOrphaned(isAlive: () => boolean, onOrphan: () => void) {
  let work: AbortController | undefined;
  let watching = false;
  const life = {
    /** The extension is gone. For parts that only ask: the first real signal costs each page some 5 KB. */
    aborted: false,
    /** Aborted when the extension is gone; made at first use. */
    get work(): AbortSignal {
      work ??= new AbortController();
      if (life.aborted) work.abort();
      return work.signal;
    },
    check(): boolean {
      if (life.aborted) return false;
      if (isAlive()) return true;
      life.aborted = true;
      work?.abort();
      onOrphan();
      return false;
    },
    /**
     * Checks every second while something is in progress: a button must not go on saying so for an extension that is
     * gone.
     */
    checkWhile(isBusy: () => boolean): void {
      if (watching) return;
      watching = true;
      const checkAgain = () => {
        watching = isBusy() && life.check();
        if (watching) setTimeout(checkAgain, CHECK_MS);
      };
      checkAgain();
    },
  };
  return life;
}
