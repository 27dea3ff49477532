import type { SeenAccount } from '../utils/requests/database.ts';
import type { RequestState } from '../utils/requests/fold.ts';
import { ACTS, type Act, type Settings } from '../utils/settings.ts';
import { ACT_NAMES } from '../utils/texts.ts';
import { AccountStatus } from './AccountStatus.tsx';
import { RequestRow } from './RequestRow.tsx';

export interface PopupProps {
  account: SeenAccount | null;
  settings: Settings;
  requests: readonly RequestState[];
  /** Rows of the ledger that could not be read and were put aside. */
  unreadable: number;
  now: number;
  change(change: Partial<Settings>): void;
}

/** The popup: how things stand, the warning switch, and the latest requests. */
export function PopupView({ account, settings, requests, unreadable, now, change }: PopupProps) {
  return (
    <main class="ac-root popup">
      <header class="head">
        <img src="/icon-48.png" alt="" width="24" height="24" />
        <h1>#AmazonCart</h1>
      </header>
      <AccountStatus account={account} now={now} />
      <SettingsPanel settings={settings} change={change} />
      <section>
        <h2>Latest requests</h2>
        {requests.length === 0 ? (
          <p class="empty">None yet. Look for the #AmazonCart button under tweets with an Amazon link.</p>
        ) : (
          <ul class="requests">
            {requests.map((request) => (
              <RequestRow key={request.id} request={request} now={now} />
            ))}
          </ul>
        )}
        {unreadable > 0 && (
          <p class="aside" role="status">
            {unreadable === 1 ? 'One record' : `${unreadable} records`} could not be read and{' '}
            {unreadable === 1 ? 'was' : 'were'} put aside. All others are safe.
          </p>
        )}
      </section>
      <p class="disclaimer">Not affiliated with Amazon or X.</p>
    </main>
  );
}

function SettingsPanel({ settings: { warn, act }, change }: Pick<PopupProps, 'settings' | 'change'>) {
  return (
    <section class="settings" aria-label="Settings">
      <label class="switch">
        <span>
          Warn me who will see the reply
          <small>{warn ? 'The button asks before it posts.' : 'One click acts at once.'}</small>
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={warn}
          checked={warn}
          onChange={(event) => change({ warn: event.currentTarget.checked })}
        />
      </label>
      <label class="choice">
        <span>{warn ? 'If off, one click:' : 'One click:'}</span>
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
    </section>
  );
}
