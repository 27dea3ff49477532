import type { Visibility } from '../requests/events.ts';
import type { Connection } from './connection.ts';
import { SeenAccount, SeenStore } from './seen-rows.ts';

/** The part of the ledger that remembers what pages showed of X accounts and of Amazon's stores. */
export class SeenLedger {
  /** For what else is kept there; requests themselves are written by `append` alone. */
  readonly connection: Connection;
  protected constructor(connection: Connection) {
    this.connection = connection;
  }

  close(): void {
    this.connection.close();
  }

  /**
   * Notes that a page of a store was seen, and whether the shopper was signed in there.
   * @param isSignIn the page is where one signs in: whoever comes after it may be another
   * @returns whether that is news, apart from the time
   */
  seeStore(marketplace: string, signedIn: boolean | null, at: number, isSignIn = false): Promise<boolean> {
    return this.connection.write(
      ['stores'],
      async (tx) => {
        const stores = tx.objectStore('stores');
        const known = SeenStore.safeParse(await stores.get(marketplace));
        // A page without an account menu does not wipe out what another one showed.
        const before = known.success ? known.data.signedIn : null;
        const isNews = signedIn !== null && signedIn !== before;
        const isOther = isSignIn || (isNews && before !== null);
        const sameSince = isOther ? at : known.data?.sameSince;
        const since = sameSince !== undefined && { sameSince };
        await stores.put({ marketplace, signedIn: signedIn ?? before, seenAt: at, ...since });
        return !known.success || isNews;
      },
      'relaxed',
    );
  }

  /** Since when the same account, or nobody, is signed in to a store, as far as its pages have shown; 0: always. */
  async sameSince(marketplace: string): Promise<number> {
    const row: unknown = await this.connection.use((db) => db.get('stores', marketplace));
    return SeenStore.safeParse(row).data?.sameSince ?? 0;
  }

  /** Every store that was seen; a damaged row is left out until the store is seen again. */
  async stores(): Promise<SeenStore[]> {
    const rows: unknown[] = await this.connection.use((db) => db.getAll('stores'));
    return rows.flatMap((row) => {
      const store = SeenStore.safeParse(row);
      return store.success ? [store.data] : [];
    });
  }

  /** Notes which account is signed in to X in this browser, and who can read it. */
  async seeAccount(handle: string, visibility: Visibility, at: number): Promise<void> {
    await this.changeAccount(handle, (known) => ({
      ...known,
      // The safe side: "unknown" leaves "public" as it is, and an old "protected" is not believed over it.
      visibility: visibility === 'unknown' && known.visibility === 'public' ? 'public' : visibility,
      seenAt: Math.max(at, known.seenAt),
    }));
  }

  /** Notes what a service said of the account's link; an older word does not replace a newer one. */
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
        const accounts = tx.objectStore('accounts');
        // A damaged row is written anew: every page of X says again what it held.
        const known = SeenAccount.safeParse(await accounts.get(handle));
        const fresh: SeenAccount = { handle, visibility: 'unknown', seenAt: 0, services: {} };
        await accounts.put(change(known.success ? known.data : fresh));
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
