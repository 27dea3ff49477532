import { MARKETPLACES } from '../utils/amazon/marketplaces.ts';
import { STORE_ACCESS } from '../utils/cart-texts.ts';
import type { Settings } from '../utils/settings.ts';
import { BUTTON_STYLE_NAMES, KEEP_FOR_NAMES } from '../utils/settings-texts.ts';
import { ACT_NAMES } from '../utils/texts.ts';
import type { Saved } from '../utils/undo.ts';
import { Choice } from './Choice.tsx';
import { type Key, KeyList } from './KeyList.tsx';
import { OwnStore } from './OwnStore.tsx';
import { SavedLine } from './SavedLine.tsx';
import { StoreRow, type StoreStatus } from './StoreRow.tsx';
import { Switch } from './Switch.tsx';

export interface OptionsProps {
  settings: Settings;
  /** Every store, in the table's order. */
  stores: readonly StoreStatus[];
  /** Our keys; empty where the browser has none. */
  keys: readonly Key[];
  now: number;
  saved: Saved;
  change(change: Partial<Settings>): void;
  undo(): void;
  allow(marketplace: string): void;
  withdraw(marketplace: string): void;
  /** Opens the browser's own settings of keys. */
  changeKeys(): void;
}

/** The browser's own options page: stores, and every setting. All is saved at once, and can be undone. */
export function OptionsView(props: OptionsProps) {
  const { settings, stores, keys, now, saved, change, undo, allow, withdraw, changeKeys } = props;
  const { ownStore } = settings;
  const sorted = [...stores].sort((a, b) => rank(b, ownStore) - rank(a, ownStore));
  return (
    <main class="ac-root page">
      <h1>#AmazonCart settings</h1>
      <p class="disclaimer">
        Not affiliated with Amazon or X. Every change is saved at once. <a href="/welcome.html">Help</a>
      </p>
      <Replies settings={settings} change={change} />
      <section>
        <h2>The button</h2>
        <div class="settings">
          <Choice
            label="How it shows under a tweet"
            names={BUTTON_STYLE_NAMES}
            chosen={settings.buttonStyle}
            change={(buttonStyle) => change({ buttonStyle })}
          />
        </div>
      </section>
      <section>
        <h2>Amazon stores</h2>
        <p>{STORE_ACCESS}</p>
        <div class="settings">
          <OwnStore chosen={ownStore} change={(store) => change({ ownStore: store })} />
        </div>
        <ul class="stores" aria-label={`${MARKETPLACES.length} Amazon stores`}>
          {sorted.map((store) => (
            <StoreRow key={store.marketplace} {...store} now={now} allow={allow} withdraw={withdraw} />
          ))}
        </ul>
      </section>
      <section>
        <h2>Records</h2>
        <div class="settings">
          <Choice
            label="Keep my requests for"
            note="What is older goes once a day, for good, from the list of public replies too. What is under way or needs you stays."
            names={KEEP_FOR_NAMES}
            chosen={settings.keepFor}
            change={(keepFor) => change({ keepFor })}
          />
          <Switch
            label="Share between my browsers"
            note="Settings and the newest requests, through your browser’s own sync, where you have it on. Nothing of it comes to us."
            checked={settings.sync}
            change={(value) => change({ sync: value })}
          />
        </div>
      </section>
      {keys.length > 0 && (
        <section>
          <h2>Keys</h2>
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
      <h2>Replies</h2>
      <div class="settings">
        <Switch
          label="Warn me who will see the reply"
          note={warn ? 'The button asks before it posts.' : 'One click acts at once.'}
          checked={warn}
          change={(value) => change({ warn: value })}
        />
        <Choice
          label={warn ? 'With the warning off, one click:' : 'One click:'}
          names={ACT_NAMES}
          chosen={act}
          change={(chosen) => change({ act: chosen })}
        />
        <Switch
          label="Also add to my cart after replying"
          note="One at a time, in a background tab."
          checked={addAfterReply}
          change={(value) => change({ addAfterReply: value })}
        />
        <Switch
          label="Notify me"
          note="In your cart, needs you, not added."
          checked={notify}
          change={(value) => change({ notify: value })}
        />
      </div>
    </section>
  );
}

/** The shopper's own store first, then the allowed ones, then the rest as they stand in the table. */
function rank({ marketplace, allowed }: StoreStatus, ownStore: string | null): number {
  return (marketplace === ownStore ? 2 : 0) + (allowed ? 1 : 0);
}
