// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { threadStrings } from '../../../../utils/i18n/en/thread.ts';
import type { MountedButton } from '../../../../utils/x/button/button.ts';
import { countAskedHere } from '../../../../utils/x/thread/asked-here.ts';
import { followThreads } from '../../../../utils/x/thread/follow-thread.ts';
import type { ThreadScriptHost } from '../../../../utils/x/thread/thread-loader.ts';
import type { ThreadPanel } from '../../../../utils/x/thread/thread-panel.ts';
import { AUTHOR, CLIENTS, FOCAL_ID, idAfter, rowsOf } from '../../../fixtures/threads.ts';

let extension: AbortController;
let roots: Map<Element, ShadowRoot>;
let opened: ThreadPanel[];
let hasButton: boolean;
/** The browser's navigation, which the test's document does not have. */
let navigation: EventTarget;

beforeEach(() => {
  extension = new AbortController();
  opened = [];
  hasButton = true;
  handle = 'one_fan';
  roots = new Map();
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  });
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
});
afterEach(() => {
  extension.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Who is signed in. */
let handle: string;

function start() {
  const host = {
    buttons: { buttonIn: () => (hasButton ? ({} as MountedButton) : null), buttonOf: () => undefined },
    send: async () => ({ isCounting: false }),
    account: () => ({ handle, visibility: 'public' }),
    openPanel: (panel: ThreadPanel) => void opened.push(panel),
    signal: extension.signal,
  };
  return followThreads(host as unknown as ThreadScriptHost);
}
function goTo(path: string) {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
}
const line = () => document.querySelector('[data-amazoncart-line]');
const button = () => roots.get(line() as Element)?.querySelector('button');
const said = () => button()?.textContent;
const says = (replies: number, shown: number) =>
  `${threadStrings.seen(replies)} ${threadStrings.ofLoaded(shown)}`;
const OWN_PAGE = `/${AUTHOR}/status/${FOCAL_ID}`;

describe.each(CLIENTS)('on a tweet’s page of the %s client', (client) => {
  const { page, focal, reply, heading } = rowsOf(client);
  const add = (html: string) => document.querySelector('#rows')?.insertAdjacentHTML('beforeend', html);
  beforeEach(() => {
    goTo(OWN_PAGE);
    document.body.innerHTML = page(focal(), reply(idAfter(1), 'talker', { text: 'nice' }));
  });

  it('shows no line without cart replies, and one below the tweet that goes on counting', async () => {
    start().look();
    expect(line()).toBeNull();
    add(reply(idAfter(2), 'one_fan') + reply(idAfter(3), 'two_fan'));
    await vi.waitFor(() => expect(said()).toBe(says(2, 3)));
    expect(line()?.parentElement?.querySelector('article')?.outerHTML).toContain(FOCAL_ID);
    add(reply(idAfter(4), 'two_fan') + heading + reply(idAfter(5), 'elsewhere'));
    await vi.waitFor(() => expect(said()).toBe(says(3, 4)));
    expect(document.querySelectorAll('[data-amazoncart-line]')).toHaveLength(1);
    // For the sheet: people, without the shopper.
    expect(countAskedHere(FOCAL_ID, 'One_Fan')).toBe(1);
    expect(countAskedHere(FOCAL_ID, null)).toBe(2);
    expect(countAskedHere(idAfter(1), null)).toBe(0);
  });

  it('shows the tweet’s author a line before the first cart reply, since a tally is begun in it', async () => {
    handle = AUTHOR.toUpperCase();
    start().look();
    await vi.waitFor(() => expect(said()).toBe(says(0, 1)));
  });

  it('inserts nothing into a tweet without our button, which React may not have taken over', () => {
    hasButton = false;
    const script = start();
    add(reply(idAfter(2), 'one_fan'));
    script.look();
    expect(line()).toBeNull();
    hasButton = true;
    script.look();
    expect(said()).toBe(says(1, 2));
  });

  it('puts the line back when X has drawn the tweet anew', async () => {
    add(reply(idAfter(2), 'one_fan'));
    start().look();
    const first = document.querySelector('#rows')?.firstElementChild;
    first?.insertAdjacentHTML('beforebegin', focal());
    first?.remove();
    await vi.waitFor(() => expect(said()).toBe(says(1, 2)));
  });

  it('stays below the tweet when X has drawn it anew in the same row', async () => {
    add(reply(idAfter(2), 'one_fan'));
    start().look();
    const before = line()?.parentElement?.querySelector('article') as Element;
    const anew = before.cloneNode(true) as Element;
    before.parentElement?.append(anew);
    before.remove();
    await vi.waitFor(() => expect(line()?.previousElementSibling).toBe(anew));
  });

  it('leaves no line behind where X draws the next tweet into the same element', () => {
    add(reply(idAfter(2), 'one_fan'));
    start().look();
    goTo(`${OWN_PAGE}/photo/1`);
    expect(line()).not.toBeNull();
    goTo('/one_fan/status/1990000000000000009');
    expect(line()).toBeNull();
    goTo(OWN_PAGE);
    expect(said()).toBe(says(1, 2));
  });

  it('does not count while a photo or another page is shown, and goes on where it was', async () => {
    add(reply(idAfter(2), 'one_fan'));
    start().look();
    goTo(`${OWN_PAGE}/photo/1`);
    add(reply(idAfter(3), 'two_fan'));
    await new Promise((done) => setTimeout(done));
    expect(said()).toBe(says(1, 2));
    goTo(OWN_PAGE);
    expect(said()).toBe(says(2, 3));
    // X rewrites the address of a page that stays: then nothing is looked at again.
    const queried = vi.spyOn(Document.prototype, 'querySelectorAll');
    goTo(OWN_PAGE);
    expect(queried).not.toHaveBeenCalled();
  });

  it('begins anew on the page of another tweet', () => {
    add(reply(idAfter(2), 'one_fan'));
    const script = start();
    script.look();
    goTo('/two_fan/status/1990000000000000009');
    document.body.innerHTML = page(focal({ id: '1990000000000000009', handle: 'two_fan' }));
    script.look();
    expect(line()).toBeNull();
    expect(countAskedHere(FOCAL_ID, null)).toBe(0);
  });

  it('goes on where it was when the reader comes back from another tweet, whatever X shows of the thread then', async () => {
    add(reply(idAfter(2), 'one_fan') + reply(idAfter(3), 'two_fan'));
    const script = start();
    script.look();
    for (const id of ['1990000000000000009', '1990000000000000008']) {
      goTo(`/two_fan/status/${id}`);
      document.body.innerHTML = page(focal({ id, handle: 'two_fan' }));
      script.look();
    }
    goTo(OWN_PAGE);
    document.body.innerHTML = page(focal());
    script.look();
    expect(said()).toBe(says(2, 3));
    add(reply(idAfter(3), 'two_fan') + reply(idAfter(4), 'three_fan'));
    await vi.waitFor(() => expect(said()).toBe(says(3, 4)));
  });

  it('counts nothing of a timeline that X still shows when the reader goes from it to the tweet', async () => {
    add(reply(idAfter(2), 'one_fan'));
    const script = start();
    script.look();
    goTo('/home');
    document.body.innerHTML = page(
      reply(FOCAL_ID, AUTHOR),
      reply(idAfter(2), 'one_fan'),
      reply(idAfter(3), 'elsewhere'),
    );
    goTo(OWN_PAGE);
    script.look();
    document.body.innerHTML = page(focal(), reply(idAfter(2), 'one_fan'));
    script.look();
    expect(said()).toBe(says(1, 2));
    expect(countAskedHere(FOCAL_ID, null)).toBe(1);
  });

  it('tells another account nothing of what X has shown to the one before', async () => {
    add(reply(idAfter(2), 'two_fan'));
    handle = AUTHOR;
    const script = start();
    script.look();
    expect(said()).toBe(says(1, 2));
    // X draws its page anew for the other account, without the reply.
    handle = 'one_fan';
    document.body.innerHTML = page(focal(), reply(idAfter(1), 'talker', { text: 'nice' }));
    script.look();
    expect(line()).toBeNull();
    expect(countAskedHere(FOCAL_ID, null)).toBe(0);
    add(reply(idAfter(3), 'two_fan'));
    await vi.waitFor(() => expect(said()).toBe(says(1, 2)));
  });

  it('takes the line of an author without cart replies away when another account is signed in', async () => {
    handle = AUTHOR;
    start().look();
    await vi.waitFor(() => expect(said()).toBe(says(0, 1)));
    const at = line();
    handle = 'one_fan';
    const click = new MouseEvent('click', { bubbles: true });
    button()?.dispatchEvent(Object.defineProperty(click, 'isTrusted', { value: true }));
    expect(opened).toEqual([]);
    expect(at?.isConnected).toBe(false);
  });

  it('opens no panel at a click of the page’s, and is gone with the extension', () => {
    add(reply(idAfter(2), 'one_fan'));
    start().look();
    button()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(opened).toEqual([]);
    extension.abort();
    expect(line()).toBeNull();
  });
});

it('without the browser’s Navigation API, counts nothing of the page that the reader has gone to', async () => {
  vi.stubGlobal('navigation', undefined);
  const { page, focal, reply } = rowsOf('first');
  history.pushState(null, '', OWN_PAGE);
  document.body.innerHTML = page(focal(), reply(idAfter(2), 'one_fan'));
  start().look();
  history.pushState(null, '', '/home');
  document.querySelector('#rows')?.insertAdjacentHTML('beforeend', reply(idAfter(3), 'two_fan'));
  await new Promise((done) => setTimeout(done));
  expect(countAskedHere(FOCAL_ID, null)).toBe(1);
});
