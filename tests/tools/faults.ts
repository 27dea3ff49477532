import { spawn } from 'node:child_process';
import { PROJECT, toolPath } from './tool-path.ts';

/**
 * `npm run test:faults`: the background is stopped at every point of every scenario, and the number of
 * schedules is counted. `npm test` runs the same with a sample where scenarios go the same way.
 */

const args = [toolPath('vitest', 'vitest'), 'run', '--config', 'tests/vitest.config.ts', 'tests/faults'];
const env = { ...process.env, FAULTS: 'all' };
const child = spawn(process.execPath, args, { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'inherit'] });
let output = '';
child.stdout.on('data', (chunk: Buffer) => {
  output += chunk;
  process.stdout.write(chunk);
});
child.on('close', (code) => {
  const schedules = [...output.matchAll(/stopped by (\d+) schedules/g)].map(([, count]) => Number(count));
  const all = schedules.reduce((sum, count) => sum + count, 0);
  console.log(`The background was stopped by ${all} schedules in all.`);
  process.exitCode = code ?? 1;
});
