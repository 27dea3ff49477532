import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { resetWorld } from '../../playground/world.ts';
import { stampOf } from '../../playground/x/poll.ts';

/** Open pages of X follow the world without asking all the time. */

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
}, 60_000);
afterAll(() => playground.close());
beforeEach(() => resetWorld(playground.world));

/** What a page is answered that has followed the world up to now. */
function ask(more = ''): Promise<{ changed: boolean }> {
  const path = `/i/api/poll?stamp=${encodeURIComponent(stampOf(playground.world))}${more}`;
  const { port } = playground;
  const to = { host: '127.0.0.1', port, path, headers: { host: 'x.com' }, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const sent = request({ ...to, agent: false }, async (answer) => {
      let body = '';
      for await (const chunk of answer) body += String(chunk);
      resolve(JSON.parse(body));
    });
    sent.on('error', reject);
    sent.end();
  });
}

it('a page that waits for a change is answered when there is one', async () => {
  const { world } = playground;
  const steps: string[] = [];
  const answered = ask('&hold').then(({ changed }) => steps.push(`changed: ${changed}`));
  expect(await ask()).toEqual({ changed: false });
  steps.push('a page that does not wait is answered');
  world.theme = 'dark';
  await answered;
  expect(steps).toEqual(['a page that does not wait is answered', 'changed: true']);
});

it('without holding polls it is answered at once, so that questions measure time', async () => {
  const { world } = playground;
  const answered = ask('&hold');
  world.holdsPolls = false;
  expect(await answered).toEqual({ changed: false });
});
