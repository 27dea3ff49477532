import type { Visibility } from '../requests/events.ts';
import type { Connection } from './connection.ts';
import { SeenAccount, SeenStore } from './seen-rows.ts';

/** The part of the ledger that records which X accounts and Amazon stores pages have shown. */
export class SeenLedger {
  /** For the other object stores. Requests are written only by `append`. */
  readonly connection: Connection;
  protected constructor(connection: Connection) {
    this.connection = connection;
  }

  close(): void {
    this.connection.close();
  }

  /**
   * Records that a page of a store was seen, and whether the shopper was signed in.
   * @param isSignIn the page is the sign-in page: after it another account may be signed in
   * @returns whether anything but the time has changed
   */
  seeStore(marketplace: string, signedIn: boolean | null, at: number, isSignIn = false): Promise<boolean> {
    return this.connection.write(
      ['stores'],
      async (tx) => {
        const rows = tx.objectStore('stores');
        const known = SeenStore.safeParse(await rows.get(marketplace));
        // A page without an account menu does not overwrite what another page has shown.
        const before = known.success ? known.data.signedIn : null;
        const isNews = signedIn !== null && signedIn !== before;
        const mayBeOtherAccount = isSignIn || (isNews && before !== null);
        const sameSince = mayBeOtherAccount ? at : known.data?.sameSince;
        const since = sameSince !== undefined && { sameSince };
        await rows.put({ marketplace, signedIn: signedIn ?? before, seenAt: at, ...since });
        return !known.success || isNews;
      },
      'relaxed',
    );
  }

  /** Since when the same account, or none, has been signed in to a store, as far as its pages show; 0: always. */
  async sameAccountSince(marketplace: string): Promise<number> {
    const row: unknown = await this.connection.use((db) => db.get('stores', marketplace));
    return SeenStore.safeParse(row).data?.sameSince ?? 0;
  }

  /** Every store that was seen. A damaged row is left out until the store is seen again. */
  async stores(): Promise<SeenStore[]> {
    const rows: unknown[] = await this.connection.use((db) => db.getAll('stores'));
    return rows.flatMap((row) => {
      const store = SeenStore.safeParse(row);
      return store.success ? [store.data] : [];
    });
  }

  /**
   * Records which account is signed in to X in this browser, and who can read it.
   * @param loadedAt when the page was loaded that shows it, in ms since the epoch: it may be long after that that X draws
   *   the account
   */
  async seeAccount(handle: string, visibility: Visibility, at: number, loadedAt = at): Promise<void> {
    await this.changeAccount(handle, (known) => ({
      ...known,
      visibility: isOutdated(known, visibility, loadedAt) ? known.visibility : visibility,
      seenAt: Math.max(at, known.seenAt),
    }));
  }

  /** Records what a service account said about the account's link; an older answer does not replace a newer one. */
  async seeService(
    handle: string,
    service: keyof SeenAccount['services'],
    linked: boolean,
    at: number,
  ): Promise<void> {
    await this.changeAccount(handle, (known) =>
      (known.services[service]?.at ?? 0) > at
        ? known
        : { ...known, services: { ...known.services, [service]: { linked, at } } },
    );
  }

  private changeAccount(handle: string, change: (known: SeenAccount) => SeenAccount): Promise<void> {
    return this.connection.write(
      ['accounts'],
      async (tx) => {
        const rows = tx.objectStore('accounts');
        // Replace a damaged row: the next page of X shows again what it held.
        const known = SeenAccount.safeParse(await rows.get(handle));
        const fresh: SeenAccount = { handle, visibility: 'unknown', seenAt: 0, services: {} };
        await rows.put(change(known.success ? known.data : fresh));
      },
      'relaxed',
    );
  }

  /** The account seen last, or null. */
  lastAccount(): Promise<SeenAccount | null> {
    return this.connection.use(async (db) => {
      const rows = await db.getAllFromIndex('accounts', 'seenAt');
      const accounts = rows.flatMap((row) => SeenAccount.safeParse(row).data ?? []);
      return accounts.at(-1) ?? null;
    });
  }
}

/**
 * Does what a page shows of who can read the account say less than what is known? To be safe, "unknown" does not replace
 * "public", but it does replace an old "protected"; and "protected" counts only in a page that is newer than what is
 * known.
 */
function isOutdated(known: SeenAccount, shown: Visibility, loadedAt: number): boolean {
  if (shown === 'unknown') return known.visibility === 'public';
  return shown === 'protected' && known.visibility !== 'protected' && loadedAt < known.seenAt;
}
