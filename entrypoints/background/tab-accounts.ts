import { browser } from 'wxt/browser';
import { bestEffort } from '../../utils/common/best-effort.ts';

/**
 * Which X account each open tab has last reported as signed in. It is in session storage, because it is about open
 * tabs, and must outlive the background, which the browser stops at any time.
 */
const X_ACCOUNTS = 'xAccounts';
type Accounts = Record<string, string>;

let last: Promise<unknown> = Promise.resolve();

/** Changes are made one after the other, so that none is lost. */
function change(tabId: number, handle: string | null): Promise<void> {
  const done = last.then(async () => {
    const { [tabId]: before, ...others } = await readAccounts();
    if ((before ?? null) === handle) return;
    const accounts = handle === null ? others : { ...others, [tabId]: handle };
    await browser.storage.session.set({ [X_ACCOUNTS]: accounts });
  });
  last = done.catch(() => undefined);
  return done;
}

async function readAccounts(): Promise<Accounts> {
  const { [X_ACCOUNTS]: stored } = await browser.storage.session.get(X_ACCOUNTS);
  return (stored as Accounts | undefined) ?? {};
}

/** Notes the account of a tab, without the @. */
export const noteAccount = (tabId: number, handle: string): Promise<void> => change(tabId, handle);

/** The account of a tab; null when it has reported none. What it has just reported is written first. */
export async function accountIn(tabId: number): Promise<string | null> {
  await last;
  return (await readAccounts())[tabId] ?? null;
}

/** Forgets the accounts of tabs that are closed. */
export function forgetClosedAccounts(): void {
  browser.tabs.onRemoved.addListener(
    (tabId) => void bestEffort('the account of a closed tab', () => change(tabId, null)),
  );
}
