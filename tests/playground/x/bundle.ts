import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The two clients, each with its entry file. */
const ENTRIES = { x: './client/main.jsx', 'x-web': '../x-web/client/main.js' };
const OUT = fileURLToPath(new URL('../../../.output/playground', import.meta.url));

/**
 * One of X's web clients, bundled: React, in the first one Draft.js, and our pages. Built once per state of its sources into
 * .output/playground; two test workers may do so at once, so each builds aside and renames.
 */
export async function buildClient(client: keyof typeof ENTRIES): Promise<Buffer> {
  const entry = fileURLToPath(new URL(ENTRIES[client], import.meta.url));
  const folder = join(OUT, `${client}-${hashOf(dirname(entry))}`);
  const file = join(folder, 'x.js');
  const built = read(file);
  if (built) return built;

  // Loaded only here: most starts find the bundle, and each worker of the tests would load it.
  const { build } = await import('vite');
  mkdirSync(OUT, { recursive: true });
  const aside = mkdtempSync(join(OUT, 'building-'));
  await build({
    configFile: false,
    root: dirname(entry),
    logLevel: 'warn',
    publicDir: false,
    // Draft.js is older than ES modules and expects Node's `global`.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Set here because a unit test's NODE_ENV would select jsxDEV, which React's production build lacks.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir: aside,
      emptyOutDir: true,
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'x', fileName: () => 'x.js' },
    },
  });
  try {
    renameSync(aside, folder);
  } catch {
    // The other worker finished first, with the same bundle.
    rmSync(aside, { recursive: true, force: true });
  }
  return readFileSync(file);
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function hashOf(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  const { version } = JSON.parse(
    readFileSync(join(dirname(OUT), '..', 'node_modules/react-dom/package.json'), 'utf8'),
  );
  return hash.update(String(version)).digest('hex').slice(0, 16);
}
