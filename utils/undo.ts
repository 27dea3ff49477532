import { optionWords } from './words/options.ts';

/** What a page says of the last change, and whether there is one to take back. */
export interface Saved {
  said: string;
  tone: 'plain' | 'bad';
  canUndo: boolean;
}

/** One change: makes it, and says in a sentence how things stand then. Rejects when it could not be made. */
type Change = () => Promise<string>;

/** Why a change was not made, as a sentence for the shopper. */
export class NotMade extends Error {}

/**
 * Carries out what the shopper changes on a page of ours, and takes it back, change by change, the last
 * one first.
 */
export class Undo {
  private readonly back: Change[] = [];
  private readonly show: () => void;
  saved: Saved = { said: '', tone: 'plain', canUndo: false };

  /** @param show called when there is something new to say */
  constructor(show: () => void) {
    this.show = show;
  }

  /** Makes a change, of which `back` is the way back. */
  async make(change: Change, back: Change): Promise<void> {
    await this.run(
      (said) => optionWords.saved(said),
      change,
      () => this.back.push(back),
    );
  }

  /** Takes the last change back; does nothing when there is none. */
  async undo(): Promise<void> {
    const back = this.back.pop();
    if (back)
      await this.run(
        (said) => optionWords.undone(said),
        back,
        undefined,
        () => this.back.push(back),
      );
  }

  private async run(
    word: (said: string) => string,
    change: Change,
    made?: () => void,
    failed?: () => void,
  ): Promise<void> {
    try {
      const said = await change();
      made?.();
      this.say(word(said), 'plain');
    } catch (error) {
      failed?.();
      this.say(error instanceof NotMade ? error.message : optionWords.notSaved, 'bad');
    }
  }

  private say(said: string, tone: Saved['tone']): void {
    this.saved = { said, tone, canUndo: this.back.length > 0 };
    this.show();
  }
}
