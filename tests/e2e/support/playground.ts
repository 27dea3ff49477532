import { test as base } from '@playwright/test';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { resetWorld, type World } from '../../playground/world.ts';

/** One worker's tests share a playground, and each finds its world as new, whatever the browser. */
export const test = base.extend<{ world: World }, { playground: Playground }>({
  playground: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const playground = await startPlayground();
      await use(playground);
      await playground.close();
    },
    { scope: 'worker' },
  ],
  world: async ({ playground }, use) => {
    resetWorld(playground.world);
    playground.world.noise = false;
    await use(playground.world);
  },
});
