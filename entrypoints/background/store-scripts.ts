import { browser } from 'wxt/browser';
import { storeOrigins } from '../../utils/amazon/marketplaces.ts';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { allowedStores } from '../../utils/settings/store-access.ts';
import { toAllPages } from './send-to-pages.ts';

const SCRIPT = { id: 'amazon', js: ['content-scripts/amazon.js'], runAt: 'document_idle' } as const;

let last: Promise<void> = Promise.resolve();

/**
 * Registers our script for exactly the stores that are allowed now, and tells all pages when they have changed.
 * Call it at every wake: the browser forgets registrations at an update.
 */
export function updateStoreScripts(): Promise<void> {
  // One at a time: the browser rejects an id that is registered twice.
  last = last.catch(() => undefined).then(registerAllowed);
  return last;
}

async function registerAllowed(): Promise<void> {
  const allowed = await allowedStores();
  const matches = allowed.flatMap(storeOrigins);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  const isSame = (known?.matches ?? []).join() === matches.join();
  if (known && !isSame) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  if (matches.length > 0 && !(known && isSame))
    await browser.scripting.registerContentScripts([{ ...SCRIPT, js: [...SCRIPT.js], matches }]);
  if (!isSame) await bestEffort('telling pages', () => toAllPages({ kind: 'stores-changed', allowed }));
}
