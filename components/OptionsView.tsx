import { useLayoutEffect, useRef } from 'preact/hooks';
import { MARKETPLACES } from '../utils/amazon/marketplaces.ts';
import { accessStrings } from '../utils/i18n/en/access.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { optionStrings } from '../utils/i18n/en/options.ts';
import { settingStrings } from '../utils/i18n/en/settings.ts';
import { storeStrings } from '../utils/i18n/en/stores.ts';
import { joinSentences } from '../utils/i18n/join-sentences.ts';
import type { Saved } from '../utils/pages/settings-undo.ts';
import { LANGUAGE_NAMES } from '../utils/settings/languages.ts';
import type { Settings } from '../utils/settings/settings.ts';
import { OwnStore } from './OwnStore.tsx';
import { SavedLine } from './SavedLine.tsx';
import { SelectSetting } from './SelectSetting.tsx';
import { type Shortcut, ShortcutList } from './ShortcutList.tsx';
import { StoreRow, type StoreStatus } from './StoreRow.tsx';
import { Switch } from './Switch.tsx';

export interface OptionsProps {
  settings: Settings;
  /** All stores, in the table's order. */
  stores: readonly StoreStatus[];
  /** The store to suggest while the shopper has chosen and allowed none. */
  guess: string;
  /** The extension's shortcuts; empty where the browser has none. */
  shortcuts: readonly Shortcut[];
  /** Whether the browser lets extensions show notifications. */
  hasNotifications: boolean;
  now: number;
  saved: Saved;
  change(change: Partial<Settings>): void;
  undo(): void;
  allow(marketplace: string): void;
  withdraw(marketplace: string): void;
  /** Opens the browser's settings for shortcuts; null where there is no way there. */
  changeShortcuts: (() => void) | null;
}

/** The options page: stores and every setting. Each change is saved immediately and can be undone. */
export function OptionsView(props: OptionsProps) {
  const { settings, shortcuts, hasNotifications, saved, change, undo, changeShortcuts } = props;
  return (
    <main class="ac-root page">
      <h1>{optionStrings.title}</h1>
      <p class="disclaimer">
        {joinSentences(commonStrings.disclaimer, optionStrings.savedAtOnce)}{' '}
        <a href="/welcome.html">{optionStrings.help}</a>
      </p>
      <Stores {...props} />
      <Replies {...{ settings, hasNotifications, change }} />
      <section>
        <h2>{optionStrings.appearance}</h2>
        <div class="settings">
          <SelectSetting
            label={optionStrings.buttonStyle}
            names={optionStrings.buttonStyles}
            chosen={settings.buttonStyle}
            change={(buttonStyle) => change({ buttonStyle })}
          />
          <SelectSetting
            label={optionStrings.language}
            note={optionStrings.languageNote}
            names={{ auto: optionStrings.languageAuto, ...LANGUAGE_NAMES }}
            chosen={settings.language}
            change={(language) => change({ language })}
          />
        </div>
      </section>
      <section>
        <h2>{optionStrings.records}</h2>
        <div class="settings">
          <SelectSetting
            label={optionStrings.keepFor}
            note={optionStrings.keepForNote}
            names={optionStrings.keepForNames}
            chosen={settings.keepFor}
            change={(keepFor) => change({ keepFor })}
          />
          <Switch
            label={optionStrings.sync}
            note={optionStrings.syncNote}
            checked={settings.sync}
            change={(value) => change({ sync: value })}
          />
        </div>
      </section>
      {shortcuts.length > 0 && (
        <section>
          <h2>{optionStrings.shortcuts}</h2>
          <ShortcutList shortcuts={shortcuts} change={changeShortcuts} />
        </section>
      )}
      <SavedLine saved={saved} undo={undo} />
    </main>
  );
}

/** The shopper's own and the allowed stores; the others are folded away. */
function Stores({ settings: { ownStore }, stores, guess, now, change, allow, withdraw }: OptionsProps) {
  const isNoneChosen = ownStore === null && !stores.some(({ allowed }) => allowed);
  const first = isNoneChosen ? guess : ownStore;
  const isTheirs = ({ marketplace, allowed }: StoreStatus) => allowed || marketplace === first;
  const theirs = stores.filter(isTheirs);
  theirs.sort((a, b) => Number(b.marketplace === first) - Number(a.marketplace === first));
  const { section, keepFocus } = useMovedFocus();
  const handlers = { allow: keepFocus(allow), withdraw: keepFocus(withdraw) };
  const row = (store: StoreStatus) => <StoreRow key={store.marketplace} {...store} now={now} {...handlers} />;
  return (
    <section ref={section}>
      <h2>{storeStrings.title}</h2>
      <p>{accessStrings.what}</p>
      <div class="settings">
        <OwnStore chosen={ownStore} change={(store) => change({ ownStore: store })} />
      </div>
      <ul class="stores" aria-label={storeStrings.title}>
        {theirs.map(row)}
      </ul>
      <details class="fold">
        <summary>{optionStrings.allStores(MARKETPLACES.length)}</summary>
        <ul class="stores">{stores.filter((store) => !isTheirs(store)).map(row)}</ul>
      </details>
    </section>
  );
}

/** A row that is allowed or no longer allowed moves to the other list; the focus moves with it. */
function useMovedFocus() {
  const section = useRef<HTMLElement>(null);
  const acted = useRef<string | null>(null);
  const hadFocus = document.activeElement !== document.body;
  // Before the page is painted, so that the next key finds it; and only what this drawing took away is given back.
  useLayoutEffect(() => {
    const isLost = hadFocus && document.activeElement === document.body;
    if (acted.current === null || !isLost) return;
    const find = (selector: string) => section.current?.querySelector<HTMLElement>(selector)?.focus();
    find(`[data-store="${acted.current}"] button`);
    // In the closed fold it cannot have the focus.
    if (document.activeElement === document.body) find('summary');
  });
  const keepFocus = (act: (marketplace: string) => void) => (marketplace: string) => {
    acted.current = marketplace;
    act(marketplace);
  };
  return { section, keepFocus };
}

function Replies({
  settings,
  hasNotifications,
  change,
}: Pick<OptionsProps, 'settings' | 'hasNotifications' | 'change'>) {
  const { warn, act, addAfterReply, notify } = settings;
  return (
    <section>
      <h2>{optionStrings.replies}</h2>
      <div class="settings">
        <Switch
          label={settingStrings.warn}
          note={warn ? settingStrings.warnOn : settingStrings.warnOff}
          checked={warn}
          change={(value) => change({ warn: value })}
        />
        <SelectSetting
          label={warn ? optionStrings.oneClickIfOff : settingStrings.oneClick}
          names={settingStrings.acts}
          chosen={act}
          change={(chosen) => change({ act: chosen })}
        />
        <Switch
          label={settingStrings.addAfterReply}
          note={optionStrings.addAfterReplyNote}
          checked={addAfterReply}
          change={(value) => change({ addAfterReply: value })}
        />
        {hasNotifications && (
          <Switch
            label={optionStrings.notify}
            note={optionStrings.notifyNote}
            checked={notify}
            change={(value) => change({ notify: value })}
          />
        )}
      </div>
    </section>
  );
}
