import { browser } from 'wxt/browser';
import type { BrowserPort } from '../../utils/background/browser-port.ts';
import { log } from '../../utils/common/log.ts';
import { notificationsApi } from '../../utils/common/optional-apis.ts';
import type { StorageTrouble } from '../../utils/common/storage-trouble.ts';
import { readTrouble, TROUBLE } from '../../utils/settings/trouble-flag.ts';
import { showNotification } from './notifications.ts';
import { createTranslate } from './translate.ts';

/** The trouble that is shown; undefined until this background has read what the last one showed. */
let shown: StorageTrouble | null | undefined;

/**
 * Shows by a notification, and in the popup for as long as it lasts, that requests cannot be written.
 * Never rejects, so that the work that reports it goes on.
 */
export const tellTrouble: BrowserPort['tellTrouble'] = (trouble) =>
  showTrouble(trouble).catch((error) => log('a storage trouble could not be shown', error));

async function showTrouble(trouble: StorageTrouble | null): Promise<void> {
  if (shown === undefined) shown = await readTrouble();
  if (trouble === shown) return;
  shown = trouble;
  if (trouble === null) {
    await browser.storage.session.remove(TROUBLE);
    await notificationsApi()?.clear(TROUBLE);
    return;
  }
  await browser.storage.session.set({ [TROUBLE]: trouble });
  const translate = await createTranslate();
  await showNotification(TROUBLE, translate('not-noted'), translate(`trouble-${trouble}`));
}
