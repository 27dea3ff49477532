import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browser.ts';
import { build } from './build.ts';
import {
  countHostile,
  countPlaywright,
  countVitest,
  type PlaywrightReport,
  type VitestReport,
  withExit,
} from './counts.ts';
import { PROJECT, toolPath } from './tool-path.ts';

/** `npm run test:hostile`: messages, texts and pages that mean harm. The same tests are part of `npm test`. */

const REPORT = join(PROJECT, '.output', 'hostile.json');

function run(
  [name, tool, ...args]: [string, string, ...string[]],
  env: Record<string, string> = {},
): number | null {
  rmSync(REPORT, { force: true });
  const options = { cwd: PROJECT, env: { ...process.env, ...env }, stdio: 'inherit' } as const;
  return spawnSync(process.execPath, [toolPath(name, tool), ...args], options).status;
}
function read<T>(): T {
  if (!existsSync(REPORT)) throw new Error('The runner left no report that can be counted.');
  return JSON.parse(readFileSync(REPORT, 'utf8')) as T;
}

await build();
const unit = ['tests/unit/messages', 'tests/unit/rendering.test.ts', 'tests/unit/trust'];
const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
const unitCode = run(['vitest', 'vitest', 'run', '--config', 'tests/vitest.config.ts', ...json, ...unit]);
const said = withExit(countVitest(read<VitestReport>()), unitCode);

const { path } = await findChromium();
const config = [
  '--config',
  'tests/e2e/playwright.config.ts',
  '--project=chromium',
  '--reporter',
  'list,json',
];
const env = { CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT };
const pageCode = run(['@playwright/test', 'playwright', 'test', ...config, 'hostile', 'sheet-trust'], env);
const report = read<PlaywrightReport>();
const pages = withExit(countPlaywright(report), pageCode);
const tried = countHostile(report);
if (tried.pages === 0) pages.failed++;

console.log(
  `Hostile messages and texts: ${said.passed} tests passed and ${said.failed} failed, 100,000 messages among them.`,
);
console.log(
  `Hostile pages in Chromium: ${tried.pages} pages tried, acts made: ${tried.acts}; ${pages.passed} tests passed and ${pages.failed} failed.`,
);
console.log(`${said.passed + pages.passed} passed, ${said.failed + pages.failed} failed`);
process.exitCode = said.failed + pages.failed > 0 ? 1 : 0;
