import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { xPageStrings } from '../../../utils/i18n/en/x-page.ts';
import { sampleId } from '../../playground/sample.ts';
import { closeWelcome, EXTENSION_DIR, Extension, expect, launch, test } from '../support/extension.ts';
import { FrameRecorder } from '../support/frame-recorder.ts';
import { SheetDriver } from '../support/sheet.ts';
import { XPage } from '../support/x-page.ts';

test('two installed copies show one button per tweet, which stays where it is and opens one sheet', async ({
  playground,
  world,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'amazoncart-'));
  const copies = [join(folder, 'store'), join(folder, 'unpacked')];
  for (const copy of copies) await cp(EXTENSION_DIR, copy, { recursive: true });
  const context = await launch(playground, join(folder, 'profile'), copies.join(','));
  try {
    await closeWelcome(context, 2);
    await expect.poll(() => context.serviceWorkers().length).toBe(2);
    world.faults.rerenderEveryMs = 200;
    const x = new XPage(await context.newPage());
    const recorder = await FrameRecorder.on(x.page);
    await x.page.addInitScript(() => {
      const counted = { mounts: 0 };
      Object.assign(globalThis, { counted });
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof Element && node.matches('[data-amazoncart]')) counted.mounts += 1;
      }).observe(document, { childList: true, subtree: true });
    });
    await x.open();
    await recorder.frames(60);
    expect(await recorder.seen(), 'while X makes its rows anew').toMatchObject({ doubled: [], stray: [] });
    world.faults.rerenderEveryMs = 0;
    await x.open();
    await recorder.frames(60);
    const seen = await recorder.seen();
    expect(seen).toMatchObject({ missing: [], doubled: [], stray: [] });
    expect(seen.buttons).toContain(sampleId('us-product'));
    const counts = await x.page.evaluate(() => {
      const { counted } = globalThis as unknown as { counted: { mounts: number } };
      return { ...counted, standing: document.querySelectorAll('[data-amazoncart]').length };
    });
    expect(counts.mounts).toBeLessThan(2 * counts.standing);
    await x.button('us-product').click();
    await (await SheetDriver.of(x.page)).shows('Add to your Amazon cart');
    expect(await x.page.locator(':popover-open').count()).toBe(1);

    const workers = context.serviceWorkers().map((worker) => new URL(worker.url()).host);
    const popups: Page[] = [];
    for (const id of workers) popups.push(await new Extension(context, id).popup());
    // Our script looks at the page when the browser is idle: behind another tab that may be a minute later.
    await x.page.bringToFront();
    for (const popup of popups)
      await expect(popup.getByText(xPageStrings.titles['other-copy'])).toBeVisible({ timeout: 20_000 });
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
