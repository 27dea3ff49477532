import { optionWords } from '../utils/words/options.ts';

/** One key of ours, as the browser has it now. */
export interface Key {
  /** What it does. */
  description: string;
  /** As the browser writes it ("Alt+Shift+H"); empty: none is set. */
  shortcut: string;
}

interface Props {
  keys: readonly Key[];
  /** Opens the browser's own settings of keys. */
  change(): void;
}

/** The keys on a page of X; the browser alone can change them. */
export function KeyList({ keys, change }: Props) {
  return (
    <>
      <dl class="settings keys">
        {keys.map(({ description, shortcut }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : optionWords.notSet}</dd>
          </div>
        ))}
      </dl>
      <p>
        {optionWords.keysNote}{' '}
        <button type="button" onClick={change}>
          {optionWords.changeKeys}
        </button>
      </p>
    </>
  );
}
