import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [await WxtVitest()],
  // Wide enough for a busy machine: the limit only ends a test that hangs.
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/faults/**/*.test.ts'],
    testTimeout: 300_000,
    isolate: false,
    setupFiles: [fileURLToPath(new URL('./unit/empty-page.ts', import.meta.url))],
  },
});
