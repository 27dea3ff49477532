import { optionStrings } from '../i18n/en/options.ts';

/** The message about the last change, and whether a change can be undone. */
export interface Saved {
  text: string;
  tone: 'plain' | 'bad';
  canUndo: boolean;
}

/** Makes a change and returns a sentence about the result. Rejects when it fails. */
type Change = () => Promise<string>;

/** Thrown when a change was not made; the message is a sentence for the shopper. */
export class ChangeRefused extends Error {}

/**
 * Makes the shopper's changes on an extension page, and undoes them one by one, the last first.
 */
export class SettingsUndo {
  private readonly back: Change[] = [];
  private readonly show: () => void;
  saved: Saved = { text: '', tone: 'plain', canUndo: false };

  /** @param show called when the message has changed */
  constructor(show: () => void) {
    this.show = show;
  }

  /** Makes a change that `back` undoes. */
  async make(change: Change, back: Change): Promise<void> {
    await this.run(
      (text) => optionStrings.saved(text),
      change,
      () => this.back.push(back),
    );
  }

  /** Undoes the last change; does nothing when there is none. */
  async undo(): Promise<void> {
    const back = this.back.pop();
    if (back)
      await this.run(
        (text) => optionStrings.undone(text),
        back,
        undefined,
        () => this.back.push(back),
      );
  }

  private async run(
    toSentence: (text: string) => string,
    change: Change,
    made?: () => void,
    failed?: () => void,
  ): Promise<void> {
    try {
      const text = await change();
      made?.();
      this.setMessage(toSentence(text), 'plain');
    } catch (error) {
      failed?.();
      this.setMessage(error instanceof ChangeRefused ? error.message : optionStrings.notSaved, 'bad');
    }
  }

  private setMessage(text: string, tone: Saved['tone']): void {
    this.saved = { text, tone, canUndo: this.back.length > 0 };
    this.show();
  }
}
