import { type Extension, expect } from './extension.ts';

/** The first quota: enough to start with, and quickly used up. */
const FIRST_QUOTA = 1_000_000;

/**
 * The storage quota of the extension. The browser reserves part of the free space in advance, even if the quota is
 * lowered later; so the quota is made small first, and then used up.
 */
export class StorageQuota {
  private readonly extension: Extension;
  private readonly origin: string;
  private constructor(extension: Extension) {
    this.extension = extension;
    this.origin = `chrome-extension://${extension.id}`;
  }

  /** Makes the quota small, on an empty ledger: the earlier reservation is gone with the old ledger. */
  static async of(extension: Extension): Promise<StorageQuota> {
    const quota = new StorageQuota(extension);
    const { cdp } = await extension.toolPage();
    await quota.limit(FIRST_QUOTA);
    await cdp.send('Storage.clearDataForOrigin', { origin: quota.origin, storageTypes: 'indexeddb' });
    return quota;
  }

  /** Uses up the quota: not even a few bytes can be written. */
  async exhaust(): Promise<void> {
    await this.limit(1);
    for (const size of [64_000, 4000, 200, 10])
      await expect
        .poll(() => this.canWrite(size), { intervals: [0], message: `room for ${size}` })
        .toBe(false);
  }

  /** Leaves this many bytes free; call it when the quota is used up. */
  async leave(bytes: number): Promise<void> {
    const { cdp } = await this.extension.toolPage();
    const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin: this.origin });
    await this.limit(usage + bytes);
  }

  /** Restores the browser's default quota. */
  async restore(): Promise<void> {
    await this.limit(null);
    await expect.poll(() => this.canWrite(10)).toBe(true);
  }

  private async limit(quotaSize: number | null): Promise<void> {
    const { cdp } = await this.extension.toolPage();
    const of = { origin: this.origin, ...(quotaSize && { quotaSize }) };
    await cdp.send('Storage.overrideQuotaForOrigin', of);
  }

  private async canWrite(bytes: number): Promise<boolean> {
    const { page } = await this.extension.toolPage();
    return page.evaluate(
      (size) =>
        new Promise<boolean>((resolve) => {
          const opening = indexedDB.open('probe', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('probe');
          opening.onerror = () => resolve(false);
          opening.onsuccess = () => {
            const tx = opening.result.transaction('probe', 'readwrite');
            // Nothing that could be compressed.
            tx.objectStore('probe').put(crypto.getRandomValues(new Uint8Array(size)), 'key');
            const end = (written: boolean) => () => {
              opening.result.close();
              resolve(written);
            };
            tx.oncomplete = end(true);
            tx.onabort = end(false);
          };
        }),
      bytes,
    );
  }
}
