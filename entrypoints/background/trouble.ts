import { browser } from 'wxt/browser';
import type { BrowserPort } from '../../utils/background/browser-port.ts';
import { log } from '../../utils/common/log.ts';
import type { StorageTrouble } from '../../utils/common/storage-trouble.ts';
import { readTrouble, TROUBLE } from '../../utils/settings/trouble-flag.ts';
import { showNotification } from './notifications.ts';
import { createTranslate } from './translate.ts';

/** What was told last; undefined until this background has looked what the one before it told. */
let told: StorageTrouble | null | undefined;

/**
 * Tells by a notification, and in the popup for as long as it lasts, that requests cannot be written down.
 * Never rejects: what was written goes on, told or not.
 */
export const tellTrouble: BrowserPort['tellTrouble'] = (trouble) =>
  tell(trouble).catch((error) => log('a storage trouble could not be shown', error));

async function tell(trouble: StorageTrouble | null): Promise<void> {
  if (told === undefined) told = await readTrouble();
  if (trouble === told) return;
  told = trouble;
  if (trouble === null) {
    await browser.storage.session.remove(TROUBLE);
    await browser.notifications.clear(TROUBLE);
    return;
  }
  await browser.storage.session.set({ [TROUBLE]: trouble });
  const say = await createTranslate();
  await showNotification(TROUBLE, say('not-noted'), say(`trouble-${trouble}`));
}
