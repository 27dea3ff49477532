import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readPngHeader } from '../png.ts';
import { PROJECT, toolPath } from '../tool-path.ts';
import { versionInChangelog } from './changelog.ts';
import { LANGUAGES, problemsOfListings } from './listing.ts';
import { buildFromSources, differingPackages, type PackageName, STORES } from './packages.ts';
import { type Asked, permissionProblems } from './permissions.ts';
import { PICTURES, pictureProblems } from './picture-list.ts';
import { privacyProblems } from './privacy.ts';
import { differences, readZip } from './zip-file.ts';

/** One thing that the shelves want: what holds, and what is missing, a sentence each. */
export interface Check {
  what: string;
  problems: string[];
}
type Packages = Record<PackageName, Buffer>;
interface Manifest extends Asked {
  name: string;
  version: string;
  icons: Record<string, string>;
  browser_specific_settings?: {
    gecko?: { id: string; data_collection_permissions?: { required: string[] } };
  };
}

export const readText = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

export function manifestIn(zip: Buffer): Manifest {
  return JSON.parse(readZip(zip).get('manifest.json')?.toString('utf8') ?? '{}');
}

export function checkVersion(version: string): Check {
  const missing = versionInChangelog(readText('CHANGELOG.md'), version) === 'missing';
  return {
    what: `CHANGELOG.md tells of ${version}, the version of package.json.`,
    problems: missing ? [`CHANGELOG.md does not speak of ${version}.`] : [],
  };
}

export function checkWorkingTree(): Check {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: PROJECT, encoding: 'utf8' });
  const changed = (stdout ?? '').split('\n').filter(Boolean);
  const problem =
    status === 0 ? `${changed.length} files are changed or new: commit them.` : 'This is no git repository.';
  return {
    what: 'Everything is committed.',
    problems: status !== 0 || changed.length > 0 ? [problem] : [],
  };
}

export function checkSameBytes(first: Packages, second: Packages): Check {
  const edge = differences(first.chrome, first.edge);
  return {
    what: `The packages for ${STORES.join(', ')} and the sources have the same bytes when they are built twice.`,
    problems: [
      ...differingPackages(first, second).map((name) => `Built twice, ${name} has other bytes.`),
      ...(edge.length > 0 ? [`Edge's package is not Chrome's: ${edge.join(', ')}.`] : []),
    ],
  };
}

export async function checkSources({ sources, firefox }: Packages, version: string): Promise<Check> {
  const what =
    'The sources, unpacked into an empty folder, build the very package for Firefox by the steps of SOURCES.md.';
  try {
    const built = await buildFromSources(sources, version);
    const same = built.equals(firefox);
    return { what, problems: same ? [] : [`It differs in ${differences(built, firefox).join(', ')}.`] };
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    return { what, problems: [`It could not be built: ${stderr?.trim() || message}`] };
  }
}

export function checkPermissions(packages: Packages): Check {
  const manifests = STORES.map((store) => manifestIn(packages[store]));
  return {
    what: 'Each permission and site of the manifests is justified, and nothing else (shelves/permissions.md).',
    problems: permissionProblems(readText('shelves/permissions.md'), manifests),
  };
}

export function checkPrivacy(packages: Packages): Check {
  const { data_collection_permissions: declared } =
    manifestIn(packages.firefox).browser_specific_settings?.gecko ?? {};
  return {
    what: 'The privacy answers cover and quote PRIVACY.md, and Firefox’s manifest declares no data collection.',
    problems: [
      ...privacyProblems(readText('shelves/privacy.md'), readText('PRIVACY.md')),
      ...(declared?.required.join() === 'none' ? [] : ['The manifest for Firefox does not say `none`.']),
    ],
  };
}

export async function checkListings(packages: Packages): Promise<Check> {
  return {
    what: `The listings in ${LANGUAGES.length} languages keep to every store's limits.`,
    problems: await problemsOfListings(manifestIn(packages.chrome).name),
  };
}

export function checkIcons(packages: Packages): Check {
  const files = readZip(packages.chrome);
  const { icons } = manifestIn(packages.chrome);
  const wrong = Object.entries(icons).filter(([size, path]) => {
    const file = files.get(path);
    return !file || readPngHeader(file).width !== Number(size);
  });
  return {
    what: `The icons are in the package, as large as they say: ${Object.keys(icons).join(', ')} px.`,
    problems: [
      ...wrong.map(([, path]) => `${path} is missing or of another size.`),
      ...(icons['16'] && icons['128'] ? [] : ['There is no icon of 16 px, or none of 128 px.']),
    ],
  };
}

/** The linter of addons.mozilla.org, as the tests run it. */
export async function checkLint(): Promise<Check> {
  const test = 'tests/unit/store-lint.test.ts';
  const args = [toolPath('vitest', 'vitest'), 'run', '--config', 'tests/vitest.config.ts', test];
  const failed = await promisify(execFile)(process.execPath, args, { cwd: PROJECT }).then(
    () => [],
    () => [`${test} fails: run npm run test:unit -- store-lint.`],
  );
  return { what: 'The linter of addons.mozilla.org finds nothing of ours in the package.', problems: failed };
}

/** Takes the pictures anew, so that they show this build. */
export async function checkPictures(): Promise<Check> {
  const args = [join(PROJECT, 'tests/tools/pictures.ts'), '--shelves'];
  const taken = await promisify(execFile)(process.execPath, args, { cwd: PROJECT, maxBuffer: 2 ** 26 }).then(
    () => [],
    (error: { stderr?: string }) => [`npm run pictures -- --shelves fails: ${error.stderr?.trim()}`],
  );
  return {
    what: `All ${PICTURES.length} pictures are in .output/shelves, in the sizes that the stores ask for.`,
    problems: [...taken, ...(await pictureProblems())],
  };
}
