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

/** Makes the shopper's changes on an extension page, and undoes them one by one, the last first. */
export class SettingsUndo {
  private readonly undoChanges: Change[] = [];
  private readonly show: () => void;
  saved: Saved = { text: '', tone: 'plain', canUndo: false };

  /** @param show called when the message has changed */
  constructor(show: () => void) {
    this.show = show;
  }

  /** Makes a change; `undoChange` is kept to undo it. */
  async make(change: Change, undoChange: Change): Promise<void> {
    await this.run(
      (text) => optionStrings.saved(text),
      change,
      () => this.undoChanges.push(undoChange),
    );
  }

  /** Undoes the last change; does nothing when there is none. */
  async undo(): Promise<void> {
    const undoChange = this.undoChanges.pop();
    if (undoChange)
      await this.run(
        (text) => optionStrings.undone(text),
        undoChange,
        undefined,
        () => this.undoChanges.push(undoChange),
      );
  }

  private async run(
    toSentence: (text: string) => string,
    change: Change,
    onMade?: () => void,
    onFailed?: () => void,
  ): Promise<void> {
    try {
      const text = await change();
      onMade?.();
      this.setMessage(toSentence(text), 'plain');
    } catch (error) {
      onFailed?.();
      this.setMessage(error instanceof ChangeRefused ? error.message : optionStrings.notSaved, 'bad');
    }
  }

  private setMessage(text: string, tone: Saved['tone']): void {
    this.saved = { text, tone, canUndo: this.undoChanges.length > 0 };
    this.show();
  }
}
