import { popupStrings } from '../utils/i18n/en/popup.ts';
import { settingStrings } from '../utils/i18n/en/settings.ts';
import { storeStrings } from '../utils/i18n/en/stores.ts';
import type { PopupSummary } from '../utils/ledger/popup-summary.ts';
import { isXMissing, type XAccess } from '../utils/pages/x-access-state.ts';
import type { Settings } from '../utils/settings/settings.ts';
import { AccountStatus } from './AccountStatus.tsx';
import { RequestRow } from './RequestRow.tsx';
import { SelectSetting } from './SelectSetting.tsx';
import { StoreRow, type StoreStatus } from './StoreRow.tsx';
import { Switch } from './Switch.tsx';
import { usePainted } from './use-painted.ts';
import { WaitingReplies } from './WaitingReplies.tsx';
import { XAccessNotice } from './XAccessNotice.tsx';
import { XPageNotice, type XPageNoticeProps } from './XPageNotice.tsx';

export interface PopupProps extends Omit<PopupSummary, 'stores'> {
  settings: Settings;
  /** The stores to list: allowed, seen, the shopper's own, or requested but not allowed. */
  stores: readonly StoreStatus[];
  /** May the browser throw the ledger away when space runs short? */
  mayBeEvicted: boolean;
  xAccess: XAccess;
  /** What is wrong with the page of X that the shopper looks at; null: nothing that we noticed. */
  xPage: Pick<XPageNoticeProps, 'note' | 'copyReport'> | null;
  now: number;
  change(change: Partial<Settings>): void;
  allow(marketplace: string): void;
  allowX(): void;
  finish(requestId: string): void;
  add(requestIds: string[]): void;
}

/** As many rows as fill the popup at its greatest height, or nearly. */
const FILLING = 4;

/** The popup: what needs the shopper first, then the latest requests, the account, the stores and the settings. */
export function PopupView(props: PopupProps) {
  const { requests, needsYou, xAccess, xPage, now, allowX } = props;
  // What is out of view comes after the first paint.
  const isPainted = usePainted();
  const isWhole = isPainted || needsYou.length + requests.length < FILLING;
  const latest = isWhole ? requests : requests.slice(0, FILLING - needsYou.length);
  // Until there is anything to list, the choice of a store is what the shopper can do here.
  const isFirstVisit = props.stores.length === 0 && requests.length === 0 && needsYou.length === 0;
  return (
    <main class={isWhole ? 'ac-root popup' : 'ac-root popup begun'}>
      <header class="title-bar">
        <img src="/icon-48.png" alt="" width="24" height="24" />
        <h1>
          <bdi>#AmazonCart</bdi>
        </h1>
      </header>
      <NeedsYou {...props} />
      <XAccessNotice access={xAccess} allow={allowX} />
      {xPage && <XPageNotice key={xPage.note.tabId} {...xPage} now={now} />}
      {isFirstVisit && <Stores {...props} />}
      <Latest {...props} requests={latest} isWhole={isWhole} />
      {isWhole && <Rest {...props} isFirstVisit={isFirstVisit} />}
    </main>
  );
}

/** What stands below the requests. */
function Rest({ isFirstVisit, ...props }: PopupProps & { isFirstVisit: boolean }) {
  const { account, settings, xAccess, now, change } = props;
  return (
    <>
      {/* Where we may not look, nothing is said of who is logged in. */}
      {(account || !isXMissing(xAccess)) && <AccountStatus account={account} now={now} />}
      {!isFirstVisit && <Stores {...props} />}
      <SettingsPanel settings={settings} change={change} />
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
    </>
  );
}

/** What the number on the badge counts: always at the top, because the number is why the shopper opened the popup. */
function NeedsYou(props: PopupProps) {
  const { needsYou, needsYouCount } = props;
  if (needsYou.length === 0) return null;
  return (
    <section class="needs-you">
      <h2>{popupStrings.needsYou(needsYouCount)}</h2>
      <Rows {...props} requests={needsYou} isNeedKnown />
      {needsYouCount > needsYou.length && (
        <p class="links">
          <a href="/activity.html" target="_blank" rel="noopener">
            {popupStrings.allNeeds(needsYouCount)}
          </a>
        </p>
      )}
    </section>
  );
}

/** @param isWhole with what stands below the rows */
function Latest({ isWhole, ...props }: PopupProps & { isWhole: boolean }) {
  const { account, requests, needsYou, waiting, stores, unreadable, mayBeEvicted, add } = props;
  const hasAny = requests.length > 0 || needsYou.length > 0;
  return (
    <section>
      <h2>{popupStrings.latest}</h2>
      {requests.length > 0 && <Rows {...props} />}
      {!hasAny && <p class="empty">{popupStrings.none}</p>}
      {isWhole && (
        <WaitingReplies {...{ waiting, add }} allowed={allowedOf(stores)} handle={account?.handle ?? null} />
      )}
      {isWhole && unreadable > 0 && <p class="side-note">{popupStrings.putAside(unreadable)}</p>}
      {isWhole && mayBeEvicted && hasAny && <p class="side-note">{popupStrings.mayBeEvicted}</p>}
    </section>
  );
}

/** @param isNeedKnown the heading above says that they need the shopper */
function Rows({ isNeedKnown = false, ...props }: PopupProps & { isNeedKnown?: boolean }) {
  const { requests, pictures, stores, now, finish, add } = props;
  const allowed = allowedOf(stores);
  return (
    <ul class="requests">
      {requests.map((request) => (
        <RequestRow
          key={request.id}
          picture={pictures.get(request.id) ?? null}
          {...{ request, isNeedKnown, now, allowed, finish, add }}
        />
      ))}
    </ul>
  );
}

function allowedOf(stores: readonly StoreStatus[]): string[] {
  return stores.flatMap(({ allowed, marketplace }) => (allowed ? [marketplace] : []));
}

function Stores({ stores, xAccess, now, allow }: Pick<PopupProps, 'stores' | 'xAccess' | 'now' | 'allow'>) {
  return (
    <section>
      <h2>{storeStrings.title}</h2>
      {stores.length === 0 ? (
        <p class="empty">
          {popupStrings.noStore}{' '}
          <a
            class={isXMissing(xAccess) ? 'button' : 'button main'}
            href="/options.html"
            target="_blank"
            rel="noopener"
          >
            {popupStrings.chooseStore}
          </a>
        </p>
      ) : (
        <ul class="stores">
          {stores.map((store) => (
            <StoreRow key={store.marketplace} {...store} now={now} allow={allow} linksToCart />
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
      {!warn && (
        <SelectSetting
          label={settingStrings.oneClick}
          names={settingStrings.acts}
          chosen={act}
          change={(chosen) => change({ act: chosen })}
        />
      )}
      <Switch
        label={settingStrings.addAfterReply}
        checked={addAfterReply}
        change={(value) => change({ addAfterReply: value })}
      />
    </section>
  );
}
