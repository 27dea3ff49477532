import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { NO_UNIT_TEST } from './no-unit-test.ts';

/**
 * Each product file has a unit test of its name in the folder that mirrors its own, or a reason in no-unit-test.ts:
 * utils/x/tweet.ts → tests/unit/x/tweet.test.ts (or tweet.captures.test.ts)
 * components/Sheet.tsx → tests/unit/components/Sheet.test.tsx
 * entrypoints/background/sync.ts → tests/unit/entrypoints/background/sync.test.ts
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OF_NO_FOLDER = ['assets', 'playground', 'tools', '__snapshots__'];

function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => pattern.test(path))
    .sort();
}

const products = ['utils', 'components', 'entrypoints'].flatMap((folder) => filesIn(folder, /\.tsx?$/));
const tests = filesIn('tests/unit', /\.test\.tsx?$/);
/** The tests' paths without what follows the product file's name. */
const tested = new Set(tests.map((path) => path.replace(/\.(?:[\w-]+\.)?test\.tsx?$/, '')));
const hasTest = (path: string) =>
  tested.has(`tests/unit/${path.replace(/^utils\//, '').replace(/\.tsx?$/, '')}`);

const reasons = NO_UNIT_TEST.flatMap(({ why, files }) => files.map((path) => ({ why, path })));
/** A path that ends with a slash stands for all files of its folder. */
const covers = (listed: string, path: string) =>
  listed.endsWith('/') ? path.startsWith(listed) : listed === path;

it('every product file has a unit test of its name, or a reason why not', () => {
  const missing = products.filter(
    (path) => !hasTest(path) && !reasons.some((reason) => covers(reason.path, path)),
  );
  expect(missing, 'Write the test, or add the file to tests/unit/no-unit-test.ts.').toEqual([]);
});

it('no reason is left of a file that is gone or has a unit test', () => {
  const stale = reasons
    .map(({ path }) => path)
    .filter((listed) => !products.some((path) => covers(listed, path)) || hasTest(listed));
  expect(stale, 'Take the file out of tests/unit/no-unit-test.ts.').toEqual([]);
});

it('each file has one reason, which is a sentence and names only tests that exist', () => {
  const paths = reasons.map(({ path }) => path);
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  for (const { why } of NO_UNIT_TEST) {
    expect(why).toMatch(/^[A-Z].+\.$/);
    for (const [path] of why.matchAll(/tests\/[\w/.-]+\.(?:test|spec)\.tsx?/g))
      expect(existsSync(join(ROOT, path)), path).toBe(true);
  }
});

it('tests/unit has no folder that the product has not', () => {
  const folders = [...new Set(tests.map((path) => path.replace(/^tests\/unit\/?|\/?[^/]+$/g, '')))];
  const unknown = folders.filter(
    (folder) =>
      folder !== '' &&
      !OF_NO_FOLDER.includes(folder) &&
      !existsSync(join(ROOT, 'utils', folder)) &&
      !existsSync(join(ROOT, folder)),
  );
  expect(unknown).toEqual([]);
});
