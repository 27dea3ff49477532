// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Buttons } from '../../../../utils/x/button/buttons.ts';
import { findShortcutTarget, watchContextMenus } from '../../../../utils/x/button/shortcut-target.ts';
import { link, tweet } from '../../../fixtures/x/parts.ts';
import * as xWeb from '../../../fixtures/x-web/parts.ts';

const KETTLE = 'https://www.amazon.de/dp/B000000001';
let buttons: Buttons;
let work: AbortController;
/** What the pointer is over, and whether the focus shows: only a browser with a screen knows. */
let hovered: Element | null;
let isFocusVisible: boolean;

beforeEach(() => {
  document.body.innerHTML = ['11', '12', '13'].map((id) => tweet({ id, text: link(KETTLE) })).join('');
  document.body.insertAdjacentHTML('beforeend', tweet({ id: '14', text: 'rain' }));
  buttons = new Buttons({ buttons: false });
  for (const article of document.querySelectorAll('article')) buttons.ensureButton(article);
  work = new AbortController();
  hovered = null;
  isFocusVisible = false;
  const query = document.querySelectorAll.bind(document);
  vi.spyOn(document, 'querySelectorAll').mockImplementation(((selector: string) =>
    selector.endsWith(':hover') ? (hovered ? [hovered] : []) : query(selector)) as never);
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':focus-visible' ? isFocusVisible : matches.call(this, selector);
  });
});
afterEach(() => {
  work.abort();
  vi.restoreAllMocks();
});

const articles = () => [...document.getElementsByTagName('article')];
const focus = (index: number) => articles()[index]?.querySelector('button')?.focus();
const target = () => findShortcutTarget(buttons)?.tweetId ?? null;

describe('a key means', () => {
  it('the tweet with keyboard focus, even while the pointer is over another', () => {
    focus(0);
    isFocusVisible = true;
    hovered = articles()[1] ?? null;
    expect(target()).toBe('11');
  });

  it('the tweet under the pointer, when the focus comes from a click elsewhere', () => {
    focus(0);
    hovered = articles()[1] ?? null;
    expect(target()).toBe('12');
  });

  it('the tweet focused by a click, when the pointer is over none', () => {
    focus(2);
    expect(target()).toBe('13');
  });

  it('nothing, when that tweet has no button of ours', () => {
    hovered = articles()[3] ?? null;
    focus(0);
    expect(target()).toBeNull();
  });

  it('nothing outside tweets', () => {
    expect(target()).toBeNull();
  });

  it('the tweet around the focus on the second web client, too', () => {
    const html = xWeb.entry({ id: '21', text: xWeb.link(KETTLE) });
    document.body.innerHTML = html.replace('<a href="/reader">', '<a id="base-ui-_r_1_" href="/reader">');
    for (const article of articles()) buttons.ensureButton(article);
    focus(0);
    expect(target()).toBe('21');
  });
});

describe('our entry in a link’s menu means', () => {
  const HREF = 'https://t.co/AbCdEfGh01';
  function openMenuOn(element: Element | null | undefined, isTrusted = true): void {
    const event = new MouseEvent('contextmenu', { bubbles: true });
    if (isTrusted) Object.defineProperty(event, 'isTrusted', { value: true });
    element?.dispatchEvent(event);
  }
  const linkIn = (index: number) => articles()[index]?.querySelector('a[href^="https"]');

  it('the tweet of the link on which the menu was opened', () => {
    const find = watchContextMenus(buttons, work.signal);
    openMenuOn(linkIn(1));
    expect(find(HREF)?.tweetId).toBe('12');
  });

  it('the same tweet when the page has drawn it into another article meanwhile', () => {
    const find = watchContextMenus(buttons, work.signal);
    openMenuOn(linkIn(1));
    articles()[1]?.remove();
    document.body.insertAdjacentHTML('beforeend', tweet({ id: '12', text: link(KETTLE) }));
    buttons.reconcile();
    buttons.ensureButton(articles().at(-1) as Element);
    expect(find(HREF)?.article).toBe(articles().at(-1));
  });

  it('nothing for another link’s address, after a menu that the page has opened, or on no link', () => {
    const find = watchContextMenus(buttons, work.signal);
    openMenuOn(linkIn(1), false);
    expect(find(HREF)).toBeNull();
    openMenuOn(linkIn(1));
    expect(find('https://t.co/Another')).toBeNull();
    openMenuOn(articles()[1]);
    expect(find(HREF)).toBeNull();
  });
});
