import type { Tweet } from '../tweet-model.ts';
import type { CartReply } from './seen-replies.ts';

/** Whether a tally of the tweet is kept; null: the background has not said yet, or the tweet is somebody else's. */
export type IsCounting = boolean | null;

/** What the panel shows. */
export interface ThreadData {
  /** Null until X has shown it. */
  tweet: Tweet | null;
  /** Is the tweet by the account that is signed in? */
  isOwn: boolean;
  /** All cart replies, those of the author included, the newest first. */
  replies: readonly CartReply[];
  isCounting: IsCounting;
}

/** A thread's panel. The thread's script has the data, and the sheet's script draws it. */
export interface ThreadPanel {
  data(): ThreadData;
  /** The article of the tweet; null while X does not show it. */
  article(): Element | null;
  /** What the panel is opened at. */
  anchor: HTMLElement;
  /** Puts the keyboard focus back to where the panel was opened. */
  focusOpener(): void;
  /** Calls the listener whenever the data has changed; the last one alone. Null: nobody. */
  listen(onChange: (() => void) | null): void;
  /**
   * Keeps a tally from now on, or stops counting.
   * @param title what X's page calls the product
   * @throws as `send`
   */
  keepTally(keep: boolean, title: string | undefined): Promise<void>;
}
