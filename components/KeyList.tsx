import { optionStrings } from '../utils/i18n/en/options.ts';

/** One of the extension's keyboard shortcuts, as set in the browser now. */
export interface Key {
  /** What it does. */
  description: string;
  /** As the browser writes it ("Alt+Shift+H"); empty when none is set. */
  shortcut: string;
}

interface Props {
  keys: readonly Key[];
  /** Opens the browser's settings for shortcuts. */
  change(): void;
}

/** The shortcuts for X's pages. Only the browser can change them. */
export function KeyList({ keys, change }: Props) {
  return (
    <>
      <dl class="settings keys">
        {keys.map(({ description, shortcut }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : optionStrings.notSet}</dd>
          </div>
        ))}
      </dl>
      <p>
        {optionStrings.keysNote}{' '}
        <button type="button" onClick={change}>
          {optionStrings.changeKeys}
        </button>
      </p>
    </>
  );
}
