import { optionStrings } from '../utils/i18n/en/options.ts';

/** One of the extension's keyboard shortcuts, as set in the browser now. */
export interface Shortcut {
  /** What it does. */
  description: string;
  /** As the browser writes it ("Alt+Shift+H"); empty when none is set. */
  keys: string;
}

interface Props {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's settings for shortcuts; null where there is no way there. */
  change: (() => void) | null;
}

/** The shortcuts for X's pages. Only the browser can change them. */
export function ShortcutList({ shortcuts, change }: Props) {
  return (
    <>
      <dl class="settings shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : optionStrings.notSet}</dd>
          </div>
        ))}
      </dl>
      <p>
        {optionStrings.shortcutsNote}{' '}
        {change && (
          <button type="button" onClick={change}>
            {optionStrings.changeShortcuts}
          </button>
        )}
      </p>
    </>
  );
}
