import { MARKETPLACES } from '../utils/amazon/marketplaces.ts';
import type { Settings } from '../utils/settings.ts';
import type { Saved } from '../utils/undo.ts';
import { accessWords } from '../utils/words/access.ts';
import { commonWords } from '../utils/words/common.ts';
import { LANGUAGE_NAMES } from '../utils/words/languages.ts';
import { optionWords } from '../utils/words/options.ts';
import { settingWords } from '../utils/words/settings.ts';
import { storeWords } from '../utils/words/stores.ts';
import { Choice } from './Choice.tsx';
import { type Key, KeyList } from './KeyList.tsx';
import { OwnStore } from './OwnStore.tsx';
import { SavedLine } from './SavedLine.tsx';
import { StoreRow, type StoreStatus } from './StoreRow.tsx';
import { Switch } from './Switch.tsx';

export interface OptionsProps {
  settings: Settings;
  /** All stores, in the table's order. */
  stores: readonly StoreStatus[];
  /** The extension's shortcuts; empty where the browser has none. */
  keys: readonly Key[];
  now: number;
  saved: Saved;
  change(change: Partial<Settings>): void;
  undo(): void;
  allow(marketplace: string): void;
  withdraw(marketplace: string): void;
  /** Opens the browser's settings for shortcuts. */
  changeKeys(): void;
}

/** The options page: stores and every setting. Each change is saved immediately and can be undone. */
export function OptionsView(props: OptionsProps) {
  const { settings, stores, keys, now, saved, change, undo, allow, withdraw, changeKeys } = props;
  const { ownStore } = settings;
  const sorted = [...stores].sort((a, b) => rank(b, ownStore) - rank(a, ownStore));
  return (
    <main class="ac-root page">
      <h1>{optionWords.title}</h1>
      <p class="disclaimer">
        {commonWords.disclaimer} {optionWords.savedAtOnce} <a href="/welcome.html">{optionWords.help}</a>
      </p>
      <Replies settings={settings} change={change} />
      <section>
        <h2>{optionWords.button}</h2>
        <div class="settings">
          <Choice
            label={optionWords.buttonStyle}
            names={optionWords.buttonStyles}
            chosen={settings.buttonStyle}
            change={(buttonStyle) => change({ buttonStyle })}
          />
        </div>
      </section>
      <section>
        <h2>{optionWords.language}</h2>
        <div class="settings">
          <Choice
            label={optionWords.language}
            note={optionWords.languageNote}
            names={{ auto: optionWords.languageAuto, ...LANGUAGE_NAMES }}
            chosen={settings.language}
            change={(language) => change({ language })}
          />
        </div>
      </section>
      <section>
        <h2>{storeWords.title}</h2>
        <p>{accessWords.what}</p>
        <div class="settings">
          <OwnStore chosen={ownStore} change={(store) => change({ ownStore: store })} />
        </div>
        <ul class="stores" aria-label={optionWords.stores(MARKETPLACES.length)}>
          {sorted.map((store) => (
            <StoreRow key={store.marketplace} {...store} now={now} allow={allow} withdraw={withdraw} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{optionWords.records}</h2>
        <div class="settings">
          <Choice
            label={optionWords.keepFor}
            note={optionWords.keepForNote}
            names={optionWords.keepForNames}
            chosen={settings.keepFor}
            change={(keepFor) => change({ keepFor })}
          />
          <Switch
            label={optionWords.sync}
            note={optionWords.syncNote}
            checked={settings.sync}
            change={(value) => change({ sync: value })}
          />
        </div>
      </section>
      {keys.length > 0 && (
        <section>
          <h2>{optionWords.keys}</h2>
          <KeyList keys={keys} change={changeKeys} />
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
      <h2>{optionWords.replies}</h2>
      <div class="settings">
        <Switch
          label={settingWords.warn}
          note={warn ? settingWords.warnOn : settingWords.warnOff}
          checked={warn}
          change={(value) => change({ warn: value })}
        />
        <Choice
          label={warn ? optionWords.oneClickIfOff : settingWords.oneClick}
          names={settingWords.acts}
          chosen={act}
          change={(chosen) => change({ act: chosen })}
        />
        <Switch
          label={settingWords.addAfterReply}
          note={optionWords.addAfterReplyNote}
          checked={addAfterReply}
          change={(value) => change({ addAfterReply: value })}
        />
        <Switch
          label={optionWords.notify}
          note={optionWords.notifyNote}
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
