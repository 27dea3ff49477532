import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notify } from '../../../../entrypoints/background/notifications.ts';
import type { ProductNames, RequestEvent } from '../../../../utils/requests/events.ts';
import { fold } from '../../../../utils/requests/fold.ts';
import { provideMessages } from '../../../fixtures/browser-messages.ts';
import { asked, LATER } from '../../../fixtures/requests.ts';

beforeEach(() => {
  fakeBrowser.reset();
  provideMessages();
});

const REFUSED = { id: 'x', at: 2000, kind: 'cart/refused', why: 'unavailable' } as const;

it.each<[string, ProductNames, string]>([
  ['the card’s title', { card: 'Amazon.com: Iron Pan', line: 'Best pan' }, 'Iron Pan'],
  ['the tweet’s line', { line: 'Best pan' }, 'Best pan'],
  ['where the link leads', {}, 'amazon.com · B0ABCDE123'],
])('a notification calls a product by %s, where nothing better is known', async (_, named, name) => {
  expect(await titleOf('refused', [asked({ named }), REFUSED])).toMatch(new RegExp(` ${name}$`));
});

it('a notification calls a product in the cart as Amazon’s page has it', async () => {
  const events = [asked({ named: { card: 'Iron Pan' } }), ...LATER.filter(({ id }) => id === 'v')];
  expect(await messageOf('in-cart', events)).toMatch(/^Cast Iron Pan\n/);
});

type Announced = Parameters<typeof notify>[1];

async function shown(of: Announced, events: readonly RequestEvent[]) {
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  const request = fold('r1', events);
  if (!request) throw new Error('not asked');
  await notify(request, of);
  // The interface takes an id first, which may be left out.
  return create.mock.lastCall?.find((part) => typeof part === 'object');
}
const titleOf = async (...what: Parameters<typeof shown>) => (await shown(...what))?.title;
const messageOf = async (...what: Parameters<typeof shown>) => (await shown(...what))?.message;
