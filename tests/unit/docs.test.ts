import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Checks what the documents say of the repository: files, tests, scripts, dependencies and layers that they name. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const DOCUMENTS = [
  ...['ARCHITECTURE.md', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'PRIVACY.md', 'docs/performance.md'],
  ...readdirSync(join(ROOT, 'docs/design')).map((name) => `docs/design/${name}`),
  ...['SOURCES.md', 'shelves/README.md', 'shelves/permissions.md', 'shelves/privacy.md'],
];
const FOLDERS = ['assets', 'build-plugins', 'components', 'docs', 'entrypoints', 'shelves', 'tests', 'utils'];

/** Every file and folder of the repository, by its path from the root; folders end in a slash. */
const PATHS = [...readdirSync(ROOT), ...FOLDERS.flatMap(pathsIn)].map((path) =>
  statSync(join(ROOT, path)).isDirectory() ? `${path}/` : path,
);

function pathsIn(folder: string): string[] {
  const inside = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return inside.map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}

/** The files and folders that a text names in backticks. What starts with a dot is built, and not in the repository. */
function namedIn(text: string): string[] {
  const spans = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, span = '']) => span,
  );
  return spans.filter(
    (span) => /^[\w@][\w@./<>*-]*(?:\.(?:tsx?|css|md|json)|\/)$/.test(span) && span !== 'package.json',
  );
}

/**
 * Finds what a name can mean: a path from the root, or the end of a path.
 * @param name `<word>` and `*` in it stand for any part of one file's or folder's name
 */
function find(name: string): string[] {
  const pattern = name
    .split(/<[^>]*>|\*/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+');
  const whole = PATHS.filter((path) => new RegExp(`^${pattern}$`).test(path));
  return whole.length > 0 ? whole : PATHS.filter((path) => new RegExp(`(?:^|/)${pattern}$`).test(path));
}

/** What is wrong with the names in a text: nothing bears one, or several files do. */
function problemsIn(text: string): string[] {
  return namedIn(text).flatMap((name) => {
    const found = find(name);
    if (found.length === 0) return [`${name} does not exist`];
    return found.length > 1 && !/[<*]/.test(name) ? [`${name} may be ${found.join(' or ')}`] : [];
  });
}

/** The cells of the table below a heading, row by row, without its header. */
function tableBelow(heading: string): string[][] {
  const section = read('ARCHITECTURE.md').split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => row.split('|').slice(1, -1));
}

const inBackticks = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

describe('files and tests that the documents name', () => {
  it.each(DOCUMENTS)('exist, and are the only ones of that name: %s', (path) => {
    expect(problemsIn(read(path))).toEqual([]);
  });

  it('are found in the text', () => {
    expect(namedIn(read('ARCHITECTURE.md')).length).toBeGreaterThan(100);
  });

  it('are missed when they do not exist or could be several', () => {
    const text =
      'See `utils/x/no-such.ts`, `style.css`, `layers.test.ts`, `utils/i18n/<language>/needs.ts` and `utils/no/`.';
    expect(problemsIn(text)).toEqual([
      'utils/x/no-such.ts does not exist',
      expect.stringMatching(/^style\.css may be .+ or /),
      'utils/no/ does not exist',
    ]);
  });

  it('exist where a row of "Where do I change" names a symbol before its file', () => {
    const missing = tableBelow('Where do I change …').flatMap(([, where = '']) =>
      [...where.matchAll(/`(\w+)`(?:[ ,(and)]+`(\w+)`)? in `([\w./-]+\.tsx?)`/g)].flatMap(
        ([, first, second, file = '']) =>
          [first, second]
            .filter(
              (symbol) =>
                symbol && !find(file).some((path) => new RegExp(`\\b${symbol}\\b`).test(read(path))),
            )
            .map((symbol) => `${symbol} is not in ${file}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('commands that the documents name', () => {
  it.each(DOCUMENTS)('are scripts of package.json: %s', (path) => {
    const { scripts } = JSON.parse(read('package.json'));
    const run = [...read(path).matchAll(/npm run\s+([\w:-]+)/g)].map(([, name = '']) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('has at most 2,000 words', () => {
    const words = read('ARCHITECTURE.md').split(/\s+/).filter(Boolean);
    expect(words.length).toBeLessThanOrEqual(2000);
  });

  it('lists the layers of layers.test.ts in their order', () => {
    const layers = /const LAYERS = \[([^\]]*)\]/.exec(read('tests/unit/layers.test.ts'))?.[1] ?? '';
    const listed = tableBelow('Folders').flatMap(([folder]) => inBackticks(folder));
    expect(listed).toEqual([...layers.matchAll(/'([^']+)'/g)].map(([, name]) => name));
    expect(listed.filter((folder) => !existsSync(join(ROOT, 'utils', folder)))).toEqual([]);
  });

  it('gives a reason for every dependency of package.json and for no other', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const rows = tableBelow('Dependencies');
    const listed = rows.flatMap(([packages]) => inBackticks(packages));
    expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
    expect(rows.filter(([, why]) => !why?.trim())).toEqual([]);
  });

  it('names every message and no other, and docs/design/messages.md explains each', () => {
    const schemas = [
      ...[
        'messages/x-commands.ts',
        'messages/background-messages.ts',
        'messages/reply-window.ts',
        'messages/sheet-commands.ts',
        'messages/page-commands.ts',
      ],
      'requests/page-reading.ts',
    ];
    const kind =
      /^(?:(?:export )?const \w+ = lazy\(\(\) =>\s+z\.object\(\{\s+| {2})kind: (?:z\.literal\()?'([\w-]+)'/gm;
    const kinds = new Set(
      schemas.flatMap((path) => [...read(`utils/${path}`).matchAll(kind)].map(([, name]) => name)),
    );
    const section = read('ARCHITECTURE.md').split('\n## Messages\n')[1]?.split('\n## ')[0];
    const listed = new Set(inBackticks(section).filter((name) => !/[./]/.test(name)));
    expect([...listed].sort()).toEqual([...kinds].sort());
    const explained = read('docs/design/messages.md');
    expect([...kinds].filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
  });
});
