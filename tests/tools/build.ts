import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PROJECT, toolPath } from './tool-path.ts';

/**
 * Builds the extension for Chromium as it is shipped. Rejects with what the build printed when it fails.
 * @param config another file than the project's own to build from
 */
export async function build(config = 'wxt.config.ts'): Promise<void> {
  const run = promisify(execFile);
  const args = [toolPath('wxt', 'wxt'), 'build', '--config', config];
  try {
    await run(process.execPath, args, { cwd: PROJECT, maxBuffer: 2 ** 26 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build failed.\n${stdout}${stderr}`);
  }
}
