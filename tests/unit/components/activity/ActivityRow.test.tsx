// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ActivityRow } from '../../../../components/activity/ActivityRow.tsx';
import type { Asked, RequestEvent } from '../../../../utils/requests/events.ts';
import { fold, type RequestState } from '../../../../utils/requests/fold.ts';
import { asked, LATER } from '../../../fixtures/requests.ts';

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

function requestOf(ids: string, more: RequestEvent[] = [], change: Partial<Asked> = {}): RequestState {
  const request = fold('r1', [asked(change), ...LATER.filter(({ id }) => ids.includes(id)), ...more]);
  if (!request) throw new Error('not asked');
  return request;
}

function Row({ request, run = vi.fn() }: { request: RequestState; run?: () => void }) {
  return (
    <ActivityRow row={{ request, picture: null }} active menuOpen={false} toggleMenu={vi.fn()} run={run} />
  );
}

function show(ids: string, ...more: RequestEvent[]) {
  const request = requestOf(ids, more);
  const run = vi.fn();
  const { container } = render(<Row {...{ request, run }} />);
  const lanes = [...container.querySelectorAll('.lane')].map((lane) => [
    lane.className.replace('lane ', ''),
    lane.querySelector('.state-text')?.textContent,
    lane.querySelector('[dir]')?.textContent ?? null,
  ]);
  return { run, request, lanes, container };
}

const ANSWER = {
  id: 'w',
  at: 2000,
  kind: 'answer',
  answerId: '1',
  by: 'MyAmazon',
  matchedBy: 'thread',
} as const;

it.each([
  [
    'y',
    [],
    ['plain', 'Nothing posted', 'Requested privately'],
    ['open', 'Link opened; we added nothing', null],
  ],
  ['cpd', [], ['good', 'Reply posted', 'X confirmed it'], ['plain', 'Nothing added', null]],
  [
    'qorsbv',
    [],
    ['plain', 'Nothing posted', 'Requested privately'],
    ['good', 'In your cart', '\u2068$32.50\u2069 · Amazon’s confirmation page showed it'],
  ],
  [
    'd',
    [{ ...ANSWER, class: 'not-linked', text: 'x' }],
    ['warn', 'Reply posted', '@MyAmazon says your X account is not linked to Amazon.'],
    ['plain', 'Nothing added', null],
  ],
  [
    'd',
    [{ ...ANSWER, class: 'unrecognised', text: '<b>Hi</b>' }],
    ['plain', 'Reply posted', '@MyAmazon sent an answer we could not read: <b>Hi</b>'],
    ['plain', 'Nothing added', null],
  ],
] satisfies [string, RequestEvent[], unknown, unknown][])(
  'each lane shows its state and the evidence for it: %s %o',
  (ids, more, reply, cart) => {
    const { lanes, container } = show(ids, ...more);
    expect(lanes).toEqual([reply, cart]);
    expect(container.querySelectorAll('b')).toHaveLength(1);
  },
);

it('the main action finishes what waits for the shopper, and is a link where only a link is needed', () => {
  const { run, request } = show('qorsn');
  fireEvent.click(screen.getByRole('button', { name: 'Finish on Amazon' }));
  expect(run.mock.calls).toEqual([[{ kind: 'finish', label: 'Finish on Amazon' }, request]]);
  cleanup();
  show('d');
  const link = screen.getByRole('link', { name: 'Open on Amazon' });
  expect(link.getAttribute('href')).toBe(asked().link.href);
  expect(link.getAttribute('rel')).toBe('noreferrer');
});

it('title and picture lead to the product, where its address is known', () => {
  show('sz');
  const product = screen.getByRole('link', { name: /^Cast Iron Pan/ });
  expect(product.getAttribute('href')).toBe(asked().link.href);
  expect(product.querySelector('.product-picture')).not.toBeNull();
  cleanup();
  render(<Row request={requestOf('sz', [], { origin: 'device' })} />);
  expect(screen.queryByRole('link', { name: /^Cast Iron Pan/ })).toBeNull();
});
