import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { PROJECT, toolPath } from './tool-path.ts';

/*
 * `npm run test:busy`: the end-to-end tests while every core has something else to do, to find what only holds on
 * an idle machine. It takes Playwright's arguments: `npm run test:busy -- popup.spec`. Build before.
 */

const loads = Array.from({ length: availableParallelism() }, () => new Worker('for (;;);', { eval: true }));
const args = ['test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [toolPath('@playwright/test', 'playwright'), ...args], {
  cwd: PROJECT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
await Promise.all(loads.map((load) => load.terminate()));
