import type { RequestState } from '../utils/requests/fold.ts';
import type { SeenAccount } from '../utils/requests/ledger.ts';
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
      <h1>#AmazonCart</h1>
      <AccountStatus account={account} now={now} />
      <section class="settings">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={settings.warn}
            checked={settings.warn}
            onChange={(event) => change({ warn: event.currentTarget.checked })}
          />
          <span>
            Warn me who will see the reply
            <small>
              {settings.warn ? 'The button asks before anything is posted.' : 'One click acts at once.'}
            </small>
          </span>
        </label>
        <label class="choice">
          <span>With the warning off, one click does this:</span>
          <select
            value={settings.act}
            onChange={(event) => {
              const act = ACTS.find((name): name is Act => name === event.currentTarget.value);
              if (act) change({ act });
            }}
          >
            {ACTS.map((act) => (
              <option key={act} value={act}>
                {ACT_NAMES[act]}
              </option>
            ))}
          </select>
        </label>
      </section>
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
          <p class="empty">
            {unreadable === 1 ? 'One record' : `${unreadable} records`} could not be read and{' '}
            {unreadable === 1 ? 'was' : 'were'} put aside. All others are safe.
          </p>
        )}
      </section>
      <p class="disclaimer">Not affiliated with Amazon or X.</p>
    </main>
  );
}
