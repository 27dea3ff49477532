import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT, toolPath } from '../tool-path.ts';
import { differences, readZip } from './zip-file.ts';

const run = promisify(execFile);
const ROOM = { maxBuffer: 2 ** 26 };

export const STORES = ['chrome', 'edge', 'firefox'] as const;
export type PackageName = (typeof STORES)[number] | 'sources';

/** Where `npm run zip` leaves a package. */
export function packagePath(name: PackageName, version: string, root = PROJECT): string {
  return join(root, '.output', `amazoncart-${version}-${name}.zip`);
}

/** Another place and language, which a build must not take anything from. */
export const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/**
 * Builds the packages for all stores and the sources, and reads them.
 * @param place what differs from this process's environment
 */
export async function buildPackages(
  version: string,
  place: Partial<typeof ELSEWHERE> = {},
): Promise<Record<PackageName, Buffer>> {
  for (const store of STORES)
    await run(process.execPath, [toolPath('wxt', 'wxt'), 'zip', '-b', store], {
      cwd: PROJECT,
      env: { ...process.env, ...place },
      ...ROOM,
    });
  const read = async (name: PackageName) => [name, await readFile(packagePath(name, version))] as const;
  const packages = await Promise.all([...STORES, 'sources' as const].map(read));
  return Object.fromEntries(packages) as Record<PackageName, Buffer>;
}

/** Names of packages whose bytes differ, each with the files that do. */
export function differingPackages(
  first: Record<PackageName, Buffer>,
  second: Record<PackageName, Buffer>,
): string[] {
  return (Object.keys(first) as PackageName[])
    .filter((name) => !first[name].equals(second[name]))
    .map((name) => `${name} (${differences(first[name], second[name]).join(', ') || 'the ZIP itself'})`);
}

/**
 * Takes the steps of SOURCES.md: unpacks the sources into an empty folder, fetches the packages of the lock file, builds
 * for Firefox.
 * @returns the package that comes of it
 */
export async function buildFromSources(sources: Buffer, version: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'amazoncart-sources-'));
  try {
    for (const [path, content] of readZip(sources)) {
      const to = join(folder, path);
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, content);
    }
    for (const step of ['ci', 'run zip:firefox']) await npm(step.split(' '), folder);
    return await readFile(packagePath('firefox', version, folder));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs npm as in a shell of its own: not as a part of the npm that may have started this script. */
async function npm(args: string[], cwd: string): Promise<void> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)),
  );
  const isWindows = process.platform === 'win32';
  await run(isWindows ? 'npm.cmd' : 'npm', args, { cwd, env, shell: isWindows, ...ROOM });
}
