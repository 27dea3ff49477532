import { expect, it } from 'vitest';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import { readProgress } from '../../../utils/requests/request-progress.ts';
import { asked } from '../../fixtures/requests.ts';

const base = { session: 's', tabId: 7 };
const at = (name: string, time: number) => ({ id: `r1:${name}`, at: time });
const queued: RequestEvent = { ...at('q', 2), kind: 'cart/queued', openerTabId: 1, session: 's' };

function progress(...events: RequestEvent[]) {
  const request = fold('r1', [{ ...asked(), at: 1 }, ...events]);
  return request && readProgress(request);
}

it('tells the state of the button, and why or what, and nothing of tabs or evidence', () => {
  expect(progress()).toEqual({ requestId: 'r1', replyUrl: null, product: null, state: 'idle' });
  expect(progress(queued)).toMatchObject({ state: 'adding' });
  expect(progress(queued, { ...at('n', 3), ...base, kind: 'cart/needs-you', why: 'options' })).toEqual({
    ...{ requestId: 'r1', replyUrl: null, product: null },
    ...{ state: 'needs-you', why: 'options' },
  });
  expect(progress(queued, { ...at('i', 3), kind: 'cart/interrupted', why: 'tab-closed' })).toMatchObject({
    ...{ state: 'not-added', why: 'tab-closed' },
  });
  expect(progress(queued, { ...at('r', 3), kind: 'cart/refused', why: 'unavailable' })).toMatchObject({
    ...{ state: 'not-added', why: 'unavailable' },
  });
  expect(progress({ ...at('f', 3), kind: 'reply/failed', reason: 'restricted', said: '' })).toMatchObject({
    ...{ state: 'refused', why: 'restricted' },
  });
  const price = { text: '$14.99', amount: 14.99 };
  const product = { marketplace: 'com', asin: 'B0C7QKX4TN', title: 'Quiet Harbour', price };
  const inCart = {
    ...at('c', 4),
    kind: 'cart/in-cart',
    ...product,
    quantity: 1,
    via: 'confirmation',
    pageId: 'p',
  };
  expect(progress(queued, inCart as RequestEvent)).toEqual({
    ...{ requestId: 'r1', replyUrl: null, state: 'in-cart' },
    product: { marketplace: 'com', title: 'Quiet Harbour', price: '$14.99' },
  });
});
