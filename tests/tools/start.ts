import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../e2e/support/extension.ts';
import { CONTROL_HOST } from '../playground/hosts.ts';
import { startPlayground } from '../playground/server.ts';
import { findChromium } from './browser.ts';
import { build } from './build.ts';
import { playLoop } from './loop.ts';

/*
 * `npm start`: builds the extension, starts the playground, and opens a real Chromium with both. Without
 * a display it plays the loop itself, prints each step as it sees it, and leaves pictures.
 */

const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

const browser = await findChromium();
process.env.CHROMIUM_PATH = browser.path;
console.log(`Browser: ${browser.path} (${browser.version}, ${browser.how}).`);
console.log('Building the extension…');
await build();
const playground = await startPlayground();
console.log(
  `Playground: x.com, twitter.com, t.co and the Amazon stores, on port ${playground.port} of this machine.`,
);

if (hasDisplay) process.env.HEADED = '1';
const profile = await mkdtemp(join(tmpdir(), 'amazoncart-'));
const context = await launch(playground, profile);
try {
  if (hasDisplay) {
    const [first = await context.newPage()] = context.pages();
    await first.goto('https://x.com/home');
    const control = await context.newPage();
    await control.goto(`https://${CONTROL_HOST}/`);
    await first.bringToFront();
    console.log('Click the #AmazonCart button under a tweet. The other tab holds the playground’s switches.');
    console.log('Close the browser to end.');
    await new Promise((closed) => context.once('close', closed));
  } else {
    console.log('There is no display here, so the loop is played without one:\n');
    await playLoop(context, playground);
    console.log('\nThe whole loop was seen. To click yourself, run this where there is a display.');
  }
} finally {
  await context.close().catch(() => undefined);
  await playground.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
