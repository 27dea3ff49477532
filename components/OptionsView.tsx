import { MARKETPLACES } from '../utils/amazon/marketplaces.ts';
import { STORE_ACCESS } from '../utils/cart-texts.ts';
import { ACTS, type Act, type Settings } from '../utils/settings.ts';
import { ACT_NAMES } from '../utils/texts.ts';
import { OwnStore } from './OwnStore.tsx';
import { StoreRow, type StoreStatus } from './StoreRow.tsx';
import { Switch } from './Switch.tsx';

export interface OptionsProps {
  settings: Settings;
  /** Every store, in the table's order. */
  stores: readonly StoreStatus[];
  now: number;
  change(change: Partial<Settings>): void;
  allow(marketplace: string): void;
  withdraw(marketplace: string): void;
}

/** The browser's own options page: stores, and every setting. All is saved at once. */
export function OptionsView({ settings, stores, now, change, allow, withdraw }: OptionsProps) {
  const { warn, act, addAfterReply, notify, ownStore } = settings;
  const sorted = [...stores].sort((a, b) => rank(b, ownStore) - rank(a, ownStore));
  return (
    <main class="ac-root page">
      <h1>#AmazonCart settings</h1>
      <p class="disclaimer">Not affiliated with Amazon or X. Every change is saved at once.</p>
      <section>
        <h2>Replies</h2>
        <div class="settings">
          <Switch
            label="Warn me who will see the reply"
            note={warn ? 'The button asks before it posts.' : 'One click acts at once.'}
            checked={warn}
            change={(value) => change({ warn: value })}
          />
          <label class="choice">
            <span>{warn ? 'With the warning off, one click:' : 'One click:'}</span>
            <select
              value={act}
              onChange={(event) => {
                const chosen = ACTS.find((name): name is Act => name === event.currentTarget.value);
                if (chosen) change({ act: chosen });
              }}
            >
              {ACTS.map((name) => (
                <option key={name} value={name}>
                  {ACT_NAMES[name]}
                </option>
              ))}
            </select>
          </label>
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
    </main>
  );
}

/** The shopper's own store first, then the allowed ones, then the rest as they stand in the table. */
function rank({ marketplace, allowed }: StoreStatus, ownStore: string | null): number {
  return (marketplace === ownStore ? 2 : 0) + (allowed ? 1 : 0);
}
