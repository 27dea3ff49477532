import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { expect, test } from '../support/firefox.ts';

/** Whether Firefox's profile marks the extension's storage as persistent (docs/facts/browsers.md 4). */
async function isKept(firefox: Browser): Promise<boolean> {
  const args = firefox.process()?.spawnargs ?? [];
  const origins = join(args[args.indexOf('--profile') + 1] ?? '', 'storage', 'default');
  const names = await readdir(origins).catch(() => []);
  // `storage.local` uses a separate origin, with a suffix.
  const own = names.find((name) => /^moz-extension\+\+\+[^^]+$/.test(name));
  if (!own) return false;
  const noted = await readFile(join(origins, own, '.metadata-v2')).catch(() => null);
  // Eight bytes of timestamp, then the flag.
  return noted?.[8] === 1;
}

test('from install on, Firefox keeps the list when space runs short, without a prompt', async ({
  firefox,
}) => {
  await expect.poll(() => isKept(firefox), { timeout: 30_000 }).toBe(true);
});
