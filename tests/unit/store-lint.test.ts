import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { toolPath } from '../tools/tool-path.ts';

/**
 * What addons.mozilla.org says of the package: its own linter, which `web-ext lint` runs. It reads files and asks
 * nothing of the network.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, '.output/firefox-mv3');

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

beforeAll(() => {
  if (!existsSync(BUILT))
    throw new Error('There is no build for Firefox yet: run npm run build:firefox first.');
});

/** Preact sets `innerHTML` for a property that none of our views has, and the linter cannot know that. */
function isPreacts({ code, file, line, column }: Finding): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file || !line || !column) return false;
  const text = readFileSync(join(BUILT, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(column - 150, column + 150).includes('__html');
}

it('the linter of Firefox’s shelf finds nothing of ours in the package', async () => {
  const args = [toolPath('addons-linter', 'addons-linter'), BUILT, '--output', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  const found = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Finding[]>;
  expect(found).toMatchObject({ errors: [], notices: [] });
  expect(found.warnings.filter((warning) => !isPreacts(warning))).toEqual([]);
}, 120_000);

it('no view of ours sets HTML', () => {
  const code = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: ROOT }).map((file) =>
    join(ROOT, file),
  );
  expect(code.length).toBeGreaterThan(300);
  expect(code.filter((path) => /dangerouslySetInnerHTML|innerHTML/.test(readFileSync(path, 'utf8')))).toEqual(
    [],
  );
});
