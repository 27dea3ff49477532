import { browser } from 'wxt/browser';
import { log } from '../../utils/log.ts';
import type { Browser } from '../../utils/requests/browser.ts';
import type { StorageTrouble } from '../../utils/storage-trouble.ts';
import { readTrouble, TROUBLE } from '../../utils/trouble-flag.ts';
import { show } from './notices.ts';
import { makeSay } from './say.ts';

/** What was told last; undefined until this background has looked what the one before it told. */
let told: StorageTrouble | null | undefined;

/**
 * Tells by a notification, and in the popup for as long as it lasts, that requests cannot be written down.
 * Never rejects: what was written goes on, told or not.
 */
export const tellTrouble: Browser['tellTrouble'] = (trouble) =>
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
  const say = await makeSay();
  await show(TROUBLE, say('not-noted'), say(`trouble-${trouble}`));
}
