// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { h, render as renderOnly } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PopupProps, PopupView } from '../../../components/PopupView.tsx';
import { cartStrings } from '../../../utils/i18n/en/cart.ts';
import { commonStrings } from '../../../utils/i18n/en/common.ts';
import { needStrings } from '../../../utils/i18n/en/needs.ts';
import { popupStrings } from '../../../utils/i18n/en/popup.ts';
import { requestStrings } from '../../../utils/i18n/en/request.ts';
import { storeStrings } from '../../../utils/i18n/en/stores.ts';
import { xAccessStrings } from '../../../utils/i18n/en/x-access.ts';
import { xPageStrings } from '../../../utils/i18n/en/x-page.ts';
import { formatAgo } from '../../../utils/i18n/formats.ts';
import type { FailReason, RequestEvent } from '../../../utils/requests/events.ts';
import { FailReason as FailReasons } from '../../../utils/requests/events.ts';
import { fold, type RequestState } from '../../../utils/requests/fold.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';
import { X_PAGE_TROUBLES, type XPageTrouble } from '../../../utils/settings/x-page-notes.ts';
import { FRESH_MS } from '../../../utils/x/visibility-age.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

afterEach(cleanup);

const NOW = 61_000;
const PRODUCT = 'https://www.amazon.com/dp/B0ABCDE123?tag=notes-20';
const TWEET = 'https://x.com/kitchen_notes/status/1900000000000000001';
const hrefOf = (link: HTMLElement) => link.getAttribute('href');

function request(ids: string, ...more: RequestEvent[]): RequestState {
  const later = LATER.filter((event) => event.id.length === 1 && ids.includes(event.id));
  const state = fold('r1', [asked(), ...later, ...more]);
  if (!state) throw new Error('not asked');
  return state;
}

function propsWith(change: Partial<PopupProps>): PopupProps {
  return {
    account: null,
    settings: DEFAULTS,
    requests: [],
    pictures: new Map(),
    needsYou: [],
    needsYouCount: 0,
    waiting: [],
    stores: [],
    unreadable: 0,
    mayBeEvicted: false,
    xAccess: 'allowed',
    xPage: null,
    now: NOW,
    change: vi.fn(),
    allow: vi.fn(),
    allowX: vi.fn(),
    finish: vi.fn(),
    add: vi.fn(),
    ...change,
  };
}

function show(change: Partial<PopupProps> = {}) {
  const props = propsWith(change);
  const { container } = render(<PopupView {...props} />);
  const states = () =>
    [...container.querySelectorAll('.states > li')].map((li) => [li.className, li.textContent]);
  return { ...props, container, states, status: () => container.querySelector('.status')?.textContent };
}

it('the choice of a store comes first until there is a store or a request, then what was asked for', () => {
  const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  show();
  expect(headings()).toEqual([storeStrings.title, popupStrings.latest]);
  cleanup();
  show({ requests: [request('s')] });
  expect(headings()).toEqual([popupStrings.latest, storeStrings.title]);
  cleanup();
  show({ stores: [{ marketplace: 'com', allowed: true, seen: null }] });
  expect(headings()).toEqual([popupStrings.latest, storeStrings.title]);
});

it('the popup shows what a request’s product is called, with its picture, or a parcel without one', () => {
  const named = fold('r2', [asked({ named: { line: 'أفضل مقلاة' } })]);
  if (!named) throw new Error('not asked');
  const picture = 'data:image/jpeg;base64,AA==';
  const requests = [{ ...request('s'), id: 'r1' }, named];
  const { container } = show({ requests, pictures: new Map([['r1', picture]]) });
  const products = [...container.querySelectorAll('.request')].map((product) => [
    product.querySelector('.product-title')?.textContent,
    product.querySelector('img')?.getAttribute('src') ?? 'parcel',
  ]);
  expect(products).toEqual([
    ['Cast Iron Pan', picture],
    ['أفضل مقلاة', 'parcel'],
  ]);
  for (const title of container.querySelectorAll('.product-title'))
    expect(title).toHaveProperty('dir', 'auto');
});

it('a long popup shows first what is in view, at its full height, and the rest once that is painted', async () => {
  const some = (count: number, from: string) =>
    Array.from({ length: count }, (_, i) => ({ ...request('s'), id: `${from}${i}` }));
  const popup = document.createElement('div');
  const rows = () => popup.querySelectorAll('.request').length;
  const hasRest = () => popup.querySelector('.settings') !== null;
  const isFull = () => popup.querySelector('.begun') !== null;
  const open = (latest: number) => {
    const props = propsWith({ needsYou: some(3, 'n'), needsYouCount: 3, requests: some(latest, 'l') });
    renderOnly(null, popup);
    renderOnly(h(PopupView, props), popup);
  };
  open(0);
  expect([rows(), hasRest(), isFull()]).toEqual([3, true, false]);
  open(5);
  expect([rows(), hasRest(), isFull()]).toEqual([4, false, true]);
  await waitFor(() => expect([rows(), hasRest(), isFull()]).toEqual([8, true, false]));
  const whens = () => [...popup.querySelectorAll('time')].map(({ title }) => title);
  await waitFor(() => expect(whens()).toEqual(Array(8).fill(expect.stringContaining('1970'))));
});

describe('the popup shows the state of each lane of a request', () => {
  it.each([
    ['c', [['busy', 'Reply box open; nothing posted yet']]],
    ['cp', [['busy', 'Reply sent; waiting for X to confirm it']]],
    ['a', [['plain', 'Reply box closed; we saw no reply']]],
    ['cpf', [['warn', 'Reply not confirmed: check the post']]],
    ['cpd', [['good', 'Reply posted']]],
    ['q', [['busy', 'Waiting for its turn']]],
    ['qx', [['warn', 'Not added: the browser stopped']]],
    ['qoy', [['open', 'Link opened; we added nothing']]],
    [
      'dy',
      [
        ['good', 'Reply posted'],
        ['open', 'Link opened; we added nothing'],
      ],
    ],
  ])('%s', (ids, expected) => {
    expect(show({ requests: [request(ids)] }).states()).toEqual(expected);
  });

  it.each(FailReasons.def.values.filter((reason: FailReason) => reason !== 'unseen'))(
    'not replied, with the reason %s and never as posted',
    (reason) => {
      const failed = { id: 'x', at: 2000, kind: 'reply/failed', reason, said: '' } as const;
      const [[tone, text] = []] = show({ requests: [request('', failed)] }).states();
      expect(tone).toBe('bad');
      expect(text).toMatch(/^Not replied: .+/);
    },
  );

  it.each([
    ['added', 'good', '@MyAmazon says it was added.'],
    ['not-linked', 'warn', '@MyAmazon says your X account is not linked to Amazon.'],
    ['refused', 'bad', '@MyAmazon says it was not added.'],
    ['unrecognised', 'plain', '@MyAmazon sent an answer we could not read: <b>Hi</b>'],
  ] as const)('%s is what @MyAmazon said, as text whatever it holds', (meaning, tone, text) => {
    const answer = {
      id: 'x',
      at: 2000,
      kind: 'answer',
      answerId: '1',
      by: 'MyAmazon',
      matchedBy: 'thread',
    } as const;
    const all = [request('d', { ...answer, class: meaning, text: '<b>Hi</b>' })];
    expect(show({ requests: all }).states()).toEqual([
      ['good', 'Reply posted'],
      [tone, text],
    ]);
  });

  it('with its title as a link to the product, a link to the tweet, and one to the reply only where it is posted', () => {
    show({ requests: [request('c')] });
    const row = () => within(screen.getAllByRole('listitem')[0] as HTMLElement);
    expect(row().getAllByRole('link').map(hrefOf)).toEqual([PRODUCT, TWEET]);
    cleanup();
    show({ requests: [request('d')] });
    const links = row().getAllByRole('link') as HTMLAnchorElement[];
    expect(links.map(hrefOf)).toEqual([
      PRODUCT,
      TWEET,
      'https://x.com/shopper_one/status/1900000000000000500',
    ]);
    expect(links.every(({ rel, target }) => rel === 'noreferrer' && target === '_blank')).toBe(true);
  });
});

describe('the popup shows the account', () => {
  const account = { handle: 'shopper_one', seenAt: NOW, services: {} };
  it.each([
    ['public', 'Public'],
    ['protected', 'Protected'],
    ['unknown', 'Unknown'],
  ] as const)('that it is %s', (visibility, badge) => {
    show({ account: { ...account, visibility } });
    expect(screen.getByText(badge)).toBeTruthy();
  });

  it('as protected only while what X said is fresh; then that it was, and that this may have changed', () => {
    const now = NOW + FRESH_MS;
    const shown = (age: number) => {
      cleanup();
      const protectedThen = { ...account, visibility: 'protected', seenAt: now - age } as const;
      return show({ now, account: protectedThen }).status();
    };
    expect(shown(FRESH_MS - 1)).toContain(popupStrings.visibleTo.protected);
    for (const age of [FRESH_MS, -1]) {
      expect(shown(age)).toContain(popupStrings.badges.unknown);
      expect(shown(age)).toContain(popupStrings.wasProtected(formatAgo(now - age, now)));
    }
  });

  it('as public however long ago that was', () => {
    expect(show({ account: { ...account, visibility: 'public', seenAt: 0 } }).status()).toContain(
      popupStrings.visibleTo.public,
    );
  });

  it('with what each service said about its link, newest first; nothing when none has answered', () => {
    const { status } = show({ account: { ...account, visibility: 'public' } });
    expect(status()).not.toContain('Amazon link');
    cleanup();
    const services = { MyAmazon: { linked: false, at: 1 }, MyAmazonUK: { linked: true, at: 2 } };
    const both = show({ account: { ...account, visibility: 'public', services } }).status();
    expect(both).toMatch(/Linked to Amazon\s*Yes\s*According to @MyAmazonUK.*No\s*According to @MyAmazon,/);
  });
});

it('the popup reports the shopper’s changes and nothing else', () => {
  const { change } = show({ settings: { ...DEFAULTS, warn: false } });
  expect(change).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('switch', { name: /^Warn me/ }));
  fireEvent.click(screen.getByRole('switch', { name: /^Also add/ }));
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'private' } });
  expect(vi.mocked(change).mock.calls).toEqual([
    [{ warn: true }],
    [{ addAfterReply: false }],
    [{ act: 'private' }],
  ]);
});

it('the popup asks what one click does only while the warning is off', () => {
  show();
  expect(screen.queryByRole('combobox')).toBeNull();
});

describe('what needs the shopper', () => {
  const needing = (id: string) => ({ ...request('qorsn'), id });

  it('stands first, under the number on the badge, each with its reason and "Finish on Amazon"', () => {
    const needsYou = [needing('n1'), needing('n2')];
    const requests = [request('d')];
    const { container, finish } = show({ needsYou, needsYouCount: 2, requests, xAccess: 'missing' });
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual([
      popupStrings.needsYou(2),
      xAccessStrings.title,
      popupStrings.latest,
    ]);
    const section = container.querySelector<HTMLElement>('.needs-you') ?? expect.unreachable('no section');
    // The heading says that they need the shopper; each row says why.
    const [cart] = needsYou.map(({ cart: lane }) => lane);
    const why = cart?.state === 'needs-you' ? needStrings.needs[cart.why] : '';
    expect([...section.querySelectorAll('.states')].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(why),
      expect.stringMatching(why),
    ]);
    expect(section.textContent).not.toContain(cartStrings.needsYou(''));
    const buttons = within(section).getAllByRole('button', { name: commonStrings.finish });
    for (const button of buttons) fireEvent.click(button);
    expect(vi.mocked(finish).mock.calls).toEqual([['n1'], ['n2']]);
    expect(within(section).queryByRole('link', { name: popupStrings.allNeeds(2) })).toBeNull();
  });

  it('leads to Activity when there is more of it than fits', () => {
    show({ needsYou: [needing('n1')], needsYouCount: 7 });
    const link = screen.getByRole('link', { name: popupStrings.allNeeds(7) });
    expect(link.getAttribute('href')).toBe('/activity.html');
    // Nothing else is there, but there are requests.
    expect(screen.queryByText(popupStrings.none)).toBeNull();
  });

  it('is not mentioned when there is none', () => {
    expect(show({ requests: [request('d')] }).container.querySelector('.needs-you')).toBeNull();
  });
});

describe('where the browser keeps the extension off X', () => {
  it('the popup says so, offers "Allow on X", and does not speak of the account', () => {
    const { allowX, status } = show({ xAccess: 'missing' });
    expect(screen.getByRole('heading', { name: xAccessStrings.title })).toBeTruthy();
    expect(status()).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: xAccessStrings.allow }));
    expect(allowX).toHaveBeenCalledOnce();
  });

  it('and the browser says no, the popup says so, and it can be asked again', () => {
    const { allowX } = show({ xAccess: 'refused' });
    expect(screen.getByRole('status').textContent).toBe(xAccessStrings.refused);
    fireEvent.click(screen.getByRole('button', { name: xAccessStrings.allow }));
    expect(allowX).toHaveBeenCalledOnce();
  });

  it('the popup still shows the account that was seen before', () => {
    const account = { handle: 'shopper_one', visibility: 'public', seenAt: NOW, services: {} } as const;
    expect(show({ xAccess: 'missing', account }).status()).toContain('@shopper_one');
  });

  it('and no longer does, the popup says what is left to do', () => {
    show({ xAccess: 'given' });
    expect(screen.getByRole('status').textContent).toBe(xAccessStrings.given);
    expect(screen.queryByRole('button', { name: xAccessStrings.allow })).toBeNull();
  });

  it('and an account was just not seen yet, the popup leads to X', () => {
    const { status } = show();
    expect(status()).toContain(popupStrings.noAccount);
    const link = screen.getByRole('link', { name: xAccessStrings.openX });
    expect(link.getAttribute('href')).toBe('https://x.com/home');
  });
});

it.each([
  [0, null],
  [1, 'We could not read one record, so we set it aside. All others are safe.'],
  [2, 'We could not read 2 records, so we set them aside. All others are safe.'],
])('the popup mentions %i records set aside', (unreadable, sentence) => {
  const { container } = show({ unreadable });
  const { textContent } = container;
  if (sentence) expect(textContent).toContain(sentence);
  else expect(textContent).not.toContain('We could not read');
});

describe('the popup offers the next step for a request', () => {
  const act = (ids: string) => {
    const shown = show({ requests: [request(ids)] });
    const button = screen.queryByRole('button', { name: 'Finish on Amazon' });
    const links = within(shown.container.querySelector<HTMLElement>('.row-actions') ?? expect.unreachable());
    const amazon = links
      .queryAllByRole('link')
      .map((link) => [link.textContent, hrefOf(link)])
      .filter(([, href]) => href?.includes('amazon.com/'));
    return { ...shown, button, amazon };
  };

  it.each(['qorsn', 'qx'])('finishing it on Amazon, for %s', (ids) => {
    const { button, finish } = act(ids);
    fireEvent.click(button as HTMLElement);
    expect(finish).toHaveBeenCalledExactlyOnceWith('r1');
  });

  it.each([
    ['qorsbv', commonStrings.openCart, 'https://www.amazon.com/gp/cart/view.html'],
    ['qorsz', requestStrings.openOnAmazon, PRODUCT],
    ['qory', requestStrings.openOnAmazon, PRODUCT],
    ['qorsbvl', requestStrings.openOnAmazon, PRODUCT],
  ])('a way to Amazon, for %s: %s', (ids, label, href) => {
    const { button, amazon } = act(ids);
    expect(button).toBeNull();
    expect(amazon).toEqual([[label, href]]);
  });

  it.each(['c', 'qor', 'cpd'])('nothing, for %s', (ids) => {
    const { button, amazon } = act(ids);
    expect(button).toBeNull();
    expect(amazon).toEqual([]);
  });
});

describe('the popup shows the state of each store', () => {
  const seen = (signedIn: boolean | null) => ({ marketplace: 'de', signedIn, seenAt: 1000 });
  it.each([
    [false, null, /amazon\.deNot allowedLinks to it just open/],
    [true, null, /amazon\.deAllowedNot visited yet/],
    [true, seen(null), /amazon\.deAllowedWe do not know yet whether you are signed in\. Seen 1 min\. ago/],
    [true, seen(true), /amazon\.deSigned inSeen 1 min\. ago/],
    [true, seen(false), /amazon\.deSigned outSeen 1 min\. ago\. Sign in there/],
    // A sign-in seen before access was removed no longer counts.
    [false, seen(true), /amazon\.deNot allowed/],
  ])('allowed %s, seen %o', (allowed, status, words) => {
    const { container } = show({ stores: [{ marketplace: 'de', allowed, seen: status }] });
    expect(container.querySelector('.store')?.textContent).toMatch(words);
  });

  it('and leads to the cart of one that is allowed', () => {
    show({ stores: [{ marketplace: 'de', allowed: true, seen: null }] });
    const link = screen.getByRole('link', { name: `${commonStrings.openCart} amazon.de` });
    expect(link.getAttribute('href')).toBe('https://www.amazon.de/gp/cart/view.html');
  });

  it('and asks for access to one that is not allowed', () => {
    const { allow } = show({ stores: [{ marketplace: 'de', allowed: false, seen: null }] });
    fireEvent.click(screen.getByRole('button', { name: 'Allow amazon.de' }));
    expect(allow).toHaveBeenCalledExactlyOnceWith('de');
  });
});

describe('products of replies from elsewhere', () => {
  const repliedFor = (id: string, store = 'com') => {
    const link = { ...asked().link, marketplace: store } as RequestState['link'];
    const state = fold(id, [asked({ origin: 'elsewhere', link })]);
    return state ?? expect.unreachable('not asked');
  };
  const account = { handle: 'shopper_one', visibility: 'public', seenAt: 1000, services: {} } as const;
  const stores = [{ marketplace: 'com', allowed: true, seen: null }];

  it('are added one by one', () => {
    const request = repliedFor('e1');
    const { add, states } = show({ requests: [request], waiting: [request], stores });
    expect(states()).toEqual([['plain', 'Replied elsewhere: we saw your reply on X']]);
    fireEvent.click(screen.getByRole('button', { name: 'Add to cart' }));
    expect(add).toHaveBeenCalledExactlyOnceWith(['e1']);
  });

  it('or all at once, except those whose store is not allowed: their links just open', () => {
    const waiting = [repliedFor('e1'), repliedFor('e2'), repliedFor('e3', 'de')];
    const { add } = show({ requests: waiting, waiting, stores });
    fireEvent.click(screen.getByRole('button', { name: 'Add all 2 to cart' }));
    expect(add).toHaveBeenLastCalledWith(['e1', 'e2']);
    fireEvent.click(screen.getByRole('button', { name: 'Open on Amazon' }));
    expect(add).toHaveBeenLastCalledWith(['e3']);
  });

  it('include replies from here that were seen on X too late to be added automatically', () => {
    const posted = { at: 1001, kind: 'reply/posted', replyId: '2', handle: 'shopper_one' } as const;
    const late = fold('r1', [asked(), { ...posted, id: 'p', seenIn: 'thread' }]);
    const waiting = [late ?? expect.unreachable('not asked'), repliedFor('e1')];
    const { add } = show({ account, requests: waiting, waiting, stores });
    expect(screen.getByText('2 products you replied for are not in your cart yet.')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Add to cart' })[0] as HTMLElement);
    expect(add).toHaveBeenLastCalledWith(['r1']);
  });

  it('can be looked for on the shopper’s Replies page, once the account is known', () => {
    show({ account, waiting: [repliedFor('e1')] });
    const href = screen.getByRole('link', { name: 'Check for more' }).getAttribute('href');
    expect(href).toBe('https://x.com/shopper_one/with_replies');
    cleanup();
    expect(show().container.querySelector('.waiting-replies')).toBeNull();
  });
});

describe('a list that the browser may delete when space runs short', () => {
  const sentence = 'your browser may delete this list';

  it('is called that, once there is something to lose', () => {
    expect(show({ mayBeEvicted: true }).container.textContent).not.toContain(sentence);
    cleanup();
    expect(show({ mayBeEvicted: true, requests: [request('c')] }).container.textContent).toContain(sentence);
  });

  it('is not called that where the browser keeps it', () => {
    expect(show({ requests: [request('c')] }).container.textContent).not.toContain(sentence);
  });
});

describe('a page of X on which our button cannot work', () => {
  const note = { tabId: 7, at: 1000, trouble: 'unreadable' as XPageTrouble, outline: ['html', ' body'] };

  it.each(X_PAGE_TROUBLES)('says what happened and what to do: %s', (trouble) => {
    show({ xPage: { note: { ...note, trouble }, copyReport: vi.fn() } });
    const section = screen.getByRole('heading', { name: xPageStrings.titles[trouble] }).parentElement;
    expect(section?.textContent).toContain(xPageStrings.details[trouble]);
    expect(section?.textContent).toContain('1 minute ago');
  });

  it('copies the report and says so; says so as well where it could not', async () => {
    const copyReport = vi.fn(async () => undefined);
    show({ xPage: { note, copyReport } });
    fireEvent.click(screen.getByRole('button', { name: xPageStrings.copyReport }));
    expect(copyReport).toHaveBeenCalledWith(note);
    await waitFor(() => expect(screen.getByText(xPageStrings.copied).getAttribute('role')).toBe('status'));
    copyReport.mockRejectedValueOnce(new Error('not allowed'));
    fireEvent.click(screen.getByRole('button', { name: xPageStrings.copyReport }));
    await screen.findByText(xPageStrings.notCopied);
  });

  it('offers no report where there is none', () => {
    show({ xPage: { note: { ...note, trouble: 'other-copy', outline: [] }, copyReport: vi.fn() } });
    expect(screen.queryByRole('button', { name: xPageStrings.copyReport })).toBeNull();
  });
});
