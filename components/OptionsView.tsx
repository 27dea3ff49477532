import { MARKETPLACES } from '../utils/amazon/marketplaces.ts';
import { accessStrings } from '../utils/i18n/en/access.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { optionStrings } from '../utils/i18n/en/options.ts';
import { settingStrings } from '../utils/i18n/en/settings.ts';
import { storeStrings } from '../utils/i18n/en/stores.ts';
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
  /** The extension's shortcuts; empty where the browser has none. */
  shortcuts: readonly Shortcut[];
  now: number;
  saved: Saved;
  change(change: Partial<Settings>): void;
  undo(): void;
  allow(marketplace: string): void;
  withdraw(marketplace: string): void;
  /** Opens the browser's settings for shortcuts. */
  changeShortcuts(): void;
}

/** The options page: stores and every setting. Each change is saved immediately and can be undone. */
export function OptionsView(props: OptionsProps) {
  const { settings, stores, shortcuts, now, saved, change, undo, allow, withdraw, changeShortcuts } = props;
  const { ownStore } = settings;
  const sorted = [...stores].sort((a, b) => rank(b, ownStore) - rank(a, ownStore));
  return (
    <main class="ac-root page">
      <h1>{optionStrings.title}</h1>
      <p class="disclaimer">
        {commonStrings.disclaimer} {optionStrings.savedAtOnce}{' '}
        <a href="/welcome.html">{optionStrings.help}</a>
      </p>
      <Replies settings={settings} change={change} />
      <section>
        <h2>{optionStrings.button}</h2>
        <div class="settings">
          <SelectSetting
            label={optionStrings.buttonStyle}
            names={optionStrings.buttonStyles}
            chosen={settings.buttonStyle}
            change={(buttonStyle) => change({ buttonStyle })}
          />
        </div>
      </section>
      <section>
        <h2>{optionStrings.language}</h2>
        <div class="settings">
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
        <h2>{storeStrings.title}</h2>
        <p>{accessStrings.what}</p>
        <div class="settings">
          <OwnStore chosen={ownStore} change={(store) => change({ ownStore: store })} />
        </div>
        <ul class="stores" aria-label={optionStrings.stores(MARKETPLACES.length)}>
          {sorted.map((store) => (
            <StoreRow key={store.marketplace} {...store} now={now} allow={allow} withdraw={withdraw} />
          ))}
        </ul>
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

function Replies({ settings, change }: Pick<OptionsProps, 'settings' | 'change'>) {
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
        <Switch
          label={optionStrings.notify}
          note={optionStrings.notifyNote}
          checked={notify}
          change={(value) => change({ notify: value })}
        />
      </div>
    </section>
  );
}

/** Sort key: the shopper's own store first, then allowed stores, then the rest in the table's order. */
function rank({ marketplace, allowed }: StoreStatus, ownStore: string | null): number {
  return (marketplace === ownStore ? 2 : 0) + (allowed ? 1 : 0);
}
