import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findChromium } from './browser.ts';
import {
  type Count,
  closingLine,
  countPlaywright,
  countVitest,
  type PlaywrightReport,
  skippedLine,
  type VitestReport,
  withExit,
} from './counts.ts';
import { findFirefox } from './firefox.ts';
import { PROJECT, toolPath } from './tool-path.ts';

/**
 * `npm test`: lint, builds, type check, unit tests and the tests in Chromium and Firefox, side by side: one alone leaves
 * cores idle. Each begins when the builds that it needs are there, so that tests that weigh or run them see fresh ones.
 * The last line is always `N passed, N failed` (and `, N skipped` when a line before it says which and why);
 * type check, lint and build count one each.
 */

/** A package, its tool, and the tool's arguments. */
type Tool = [string, string, ...string[]];
type Step = { name: string; count: Count };

const REPORTS = join(PROJECT, '.output', 'test');
const COMPILED = join(PROJECT, '.output', 'compiled');

/** Runs a tool under this Node. With `live` its output is shown as it comes, else it is returned. */
function runTool(
  [name, tool, ...args]: Tool,
  { live = false, env = {} }: { live?: boolean; env?: Record<string, string> } = {},
): Promise<{ code: number | null; output: string }> {
  const shown = live ? 'inherit' : 'pipe';
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, [toolPath(name, tool), ...args], {
      cwd: PROJECT,
      // The tools load much the same modules: each process uses what an earlier one has compiled.
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...env },
      stdio: ['ignore', shown, shown],
    });
    const chunks: Buffer[] = [];
    const output = () => Buffer.concat(chunks).toString();
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: null, output: `${output()}${error.message}\n` }));
    child.on('close', (code) => resolve({ code, output: output() }));
  }).catch((error) => ({ code: null, output: `${error}\nIs everything installed? Run npm ci.\n` }));
}

const failure = (note: string): Count => ({ passed: 0, failed: 1, skipped: [], notes: [note] });

function report({ name, count }: Step): Step {
  for (const note of count.notes) console.log(`  ${note}`);
  // Not in the closing line's form: that line may appear only once in the output.
  console.log(`${name}: ${count.passed} passed and ${count.failed} failed.\n`);
  return { name, count };
}

/** A step that passes or fails as a whole. What it printed is shown when it ends, below its name. */
async function check(name: string, ...tool: Tool): Promise<Step> {
  const { code, output } = await runTool(tool);
  console.log(`== ${name}`);
  // A spinner overwrites its frames on a terminal; a log would keep them all.
  const lines = stripVTControlCharacters(output)
    .replace(/[^\n]*\r(?!\n)/g, '')
    .trim();
  if (lines) console.log(lines);
  const passed = { passed: 1, failed: 0, skipped: [], notes: [] };
  return report({ name, count: code === 0 ? passed : failure(`It ended with ${code ?? 'no exit code'}.`) });
}

/**
 * A test runner that leaves a JSON report. One that leaves none has crashed, which is a failure. With `live` its
 * output is shown as it goes, else all of it when it has ended.
 */
async function suite<Report>(
  name: string,
  tool: Tool,
  file: string,
  count: (report: Report) => Count,
  { live, env = {} }: { live: boolean; env?: Record<string, string> },
): Promise<Step> {
  const { code, output } = await runTool(tool, { live, env });
  if (!live) console.log(`\n== ${name}`);
  if (output) console.log(output.trim());
  try {
    const counted = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return report({ name, count: withExit(counted, code) });
  } catch (error) {
    return report({ name, count: failure(`The runner left no report that can be counted: ${error}`) });
  }
}

function unitTests(): Promise<Step> {
  const file = join(REPORTS, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const tool: Tool = ['vitest', 'vitest', 'run', '--config', 'tests/vitest.config.ts', ...reporters];
  // npm makes vitest believe in colours even where the output goes to a log.
  const env: Record<string, string> = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  return suite<VitestReport>('Unit tests', tool, file, countVitest, { live: false, env });
}

async function endToEnd(built: boolean): Promise<Step> {
  const name = 'End to end in Chromium and Firefox';
  const didNotRun = (why: string): Step => report({ name, count: failure(`It did not run: ${why}`) });
  console.log(`== ${name}`);
  if (!built) return didNotRun('there is no build.');
  try {
    const browser = await findChromium();
    console.log(`Chromium ${browser.version} at ${browser.path} (${browser.how}).`);
    const firefox = await findFirefox();
    console.log(`Firefox ${firefox.version} at ${firefox.path} (${firefox.how}).`);
    const file = join(REPORTS, 'e2e.json');
    const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter', 'list,json'];
    const tool: Tool = ['@playwright/test', 'playwright', ...args];
    const env = {
      CHROMIUM_PATH: browser.path,
      FIREFOX_PATH: firefox.path,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    };
    return await suite<PlaywrightReport>(name, tool, file, countPlaywright, { live: true, env });
  } catch (error) {
    return didNotRun(error instanceof Error ? error.message : String(error));
  }
}

// An old report must not be counted for a runner that crashed before it wrote one.
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const passed = (step: Promise<Step>): Promise<boolean> => step.then(({ count }) => count.failed === 0);

// All write the same types into .wxt, with which the project is checked.
const build = check('Build', 'wxt', 'wxt', 'build');
const firefoxBuild = check('Build for Firefox', 'wxt', 'wxt', 'build', '-b', 'firefox');
const lint = check('Lint', '@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.');
const areBuilt = Promise.all([passed(build), passed(firefoxBuild)]);
// The browsers' tests take longest, so everything that they do not need comes after what they need.
const e2e = areBuilt.then((built) => endToEnd(built.every(Boolean)));
const safariBuild = areBuilt.then(() => check('Build for Safari', 'wxt', 'wxt', 'build', '-b', 'safari'));
// One checker: several would each check the shared types for themselves, on cores that the tests need.
const types = safariBuild.then(() =>
  check('Type check', 'typescript', 'tsc', '--noEmit', '--singleThreaded'),
);
const unit = safariBuild.then(unitTests);

const steps = await Promise.all([lint, build, firefoxBuild, safariBuild, types, unit, e2e]);
const failed = steps.filter((step) => step.count.failed > 0).map((step) => step.name);
console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}.` : 'All steps passed.');
const counts = steps.map((step) => step.count);
const skipped = skippedLine(counts);
if (skipped) console.log(skipped);
console.log(closingLine(counts));
process.exitCode = failed.length > 0 ? 1 : 0;
