import { commonStrings } from '../utils/i18n/en/common.ts';
import { popupStrings } from '../utils/i18n/en/popup.ts';
import { settingStrings } from '../utils/i18n/en/settings.ts';
import { storeStrings } from '../utils/i18n/en/stores.ts';
import type { SeenAccount } from '../utils/ledger/seen-rows.ts';
import type { RequestState } from '../utils/requests/fold.ts';
import type { Settings } from '../utils/settings/settings.ts';
import { AccountStatus } from './AccountStatus.tsx';
import { RequestRow } from './RequestRow.tsx';
import { SelectSetting } from './SelectSetting.tsx';
import { StoreRow, type StoreStatus } from './StoreRow.tsx';
import { Switch } from './Switch.tsx';
import { WaitingReplies } from './WaitingReplies.tsx';
import { XPageNotice, type XPageNoticeProps } from './XPageNotice.tsx';

export interface PopupProps {
  account: SeenAccount | null;
  settings: Settings;
  requests: readonly RequestState[];
  /** Their pictures, by request id. */
  pictures: ReadonlyMap<string, string>;
  /** Requests that wait for "Add to cart". */
  waiting: readonly RequestState[];
  /** The stores to list: allowed, seen, the shopper's own, or requested but not allowed. */
  stores: readonly StoreStatus[];
  /** How many ledger rows could not be read and were set aside. */
  unreadable: number;
  /** May the browser throw the ledger away when space runs short? */
  mayBeEvicted: boolean;
  /** What is wrong with the page of X that the shopper looks at; null: nothing that we noticed. */
  xPage: Pick<XPageNoticeProps, 'note' | 'copyReport'> | null;
  now: number;
  change(change: Partial<Settings>): void;
  allow(marketplace: string): void;
  finish(requestId: string): void;
  add(requestIds: string[]): void;
}

/** The popup: account, stores, the warning switch and the latest requests. */
export function PopupView(props: PopupProps) {
  const { account, settings, requests, pictures, waiting, stores, unreadable } = props;
  const { mayBeEvicted, xPage, now, change, allow, finish, add } = props;
  const allowed = stores.flatMap((store) => (store.allowed ? [store.marketplace] : []));
  return (
    <main class="ac-root popup">
      <header class="title-bar">
        <img src="/icon-48.png" alt="" width="24" height="24" />
        <h1>#AmazonCart</h1>
      </header>
      {xPage && <XPageNotice key={xPage.note.tabId} {...xPage} now={now} />}
      <AccountStatus account={account} now={now} />
      <Stores stores={stores} now={now} allow={allow} />
      <SettingsPanel settings={settings} change={change} />
      <section>
        <h2>{popupStrings.latest}</h2>
        {requests.length === 0 ? (
          <p class="empty">{popupStrings.none}</p>
        ) : (
          <ul class="requests">
            {requests.map((request) => (
              <RequestRow
                key={request.id}
                picture={pictures.get(request.id) ?? null}
                {...{ request, now, allowed, finish, add }}
              />
            ))}
          </ul>
        )}
        <WaitingReplies {...{ waiting, allowed, add }} handle={account?.handle ?? null} />
        {unreadable > 0 && (
          <p class="side-note" role="status">
            {popupStrings.putAside(unreadable)}
          </p>
        )}
        {mayBeEvicted && requests.length > 0 && <p class="side-note">{popupStrings.mayBeEvicted}</p>}
      </section>
      <p class="links">
        <a href="/activity.html" target="_blank" rel="noopener">
          {popupStrings.activity}
        </a>
        <a href="/options.html" target="_blank" rel="noopener">
          {popupStrings.settingsAndStores}
        </a>
        <a href="/welcome.html" target="_blank" rel="noopener">
          {popupStrings.help}
        </a>
      </p>
      <p class="disclaimer">{commonStrings.disclaimer}</p>
    </main>
  );
}

function Stores({ stores, now, allow }: Pick<PopupProps, 'stores' | 'now' | 'allow'>) {
  return (
    <section>
      <h2>{storeStrings.title}</h2>
      {stores.length === 0 ? (
        <p class="empty">
          {popupStrings.noStore}{' '}
          <a href="/options.html" target="_blank" rel="noopener">
            {popupStrings.chooseStore}
          </a>
        </p>
      ) : (
        <ul class="stores">
          {stores.map((store) => (
            <StoreRow key={store.marketplace} {...store} now={now} allow={allow} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SettingsPanel({
  settings: { warn, act, addAfterReply },
  change,
}: Pick<PopupProps, 'settings' | 'change'>) {
  return (
    <section class="settings" aria-label={popupStrings.settings}>
      <Switch
        label={settingStrings.warn}
        note={warn ? settingStrings.warnOn : settingStrings.warnOff}
        checked={warn}
        change={(value) => change({ warn: value })}
      />
      <SelectSetting
        label={warn ? popupStrings.oneClickIfOff : settingStrings.oneClick}
        names={settingStrings.acts}
        chosen={act}
        change={(chosen) => change({ act: chosen })}
      />
      <Switch
        label={settingStrings.addAfterReply}
        checked={addAfterReply}
        change={(value) => change({ addAfterReply: value })}
      />
    </section>
  );
}
