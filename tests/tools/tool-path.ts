import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The script behind a tool in node_modules, to be run with `process.execPath`.
 * So the tools run under this same Node and without a shell, on Windows too, where .bin holds .cmd files.
 * Throws where the package is missing.
 */
export function toolPath(name: string, tool: string): string {
  const folder = join(PROJECT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: Record<string, string>;
  };
  const script = bin?.[tool];
  if (script === undefined) throw new Error(`The package ${name} has no tool named ${tool}.`);
  return join(folder, script);
}
