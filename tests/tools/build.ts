import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PROJECT, toolPath } from './tool-path.ts';

/** Builds the extension for Chromium as it is shipped. Rejects with what the build printed when it fails. */
export async function build(): Promise<void> {
  const run = promisify(execFile);
  try {
    await run(process.execPath, [toolPath('wxt', 'wxt'), 'build'], { cwd: PROJECT, maxBuffer: 2 ** 26 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build failed.\n${stdout}${stderr}`);
  }
}
