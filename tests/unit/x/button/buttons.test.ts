// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buttonStrings } from '../../../../utils/i18n/en/button.ts';
import { setLanguage } from '../../../../utils/i18n/strings.ts';
import { forgetSpareButtons, setOneClick } from '../../../../utils/x/button/button.ts';
import { Buttons } from '../../../../utils/x/button/buttons.ts';
import { answerOtherCopies } from '../../../../utils/x/button/other-copy.ts';
import { bar, link, tweet } from '../../../fixtures/x/parts.ts';
import * as xWeb from '../../../fixtures/x-web/parts.ts';

const KETTLE = 'https://www.amazon.de/dp/B000000001';
const LAMP = 'https://www.amazon.co.uk/dp/B000000002';

const flags = { buttons: false };
let buttons: Buttons;
let due = 0;
let firsts = 0;

beforeEach(() => {
  document.body.innerHTML = '';
  flags.buttons = false;
  due = 0;
  firsts = 0;
  buttons = new Buttons(flags);
  buttons.listen({
    onFirst: () => void firsts++,
    onWorkDue: () => void due++,
    onApproach: () => undefined,
  });
});
afterEach(() => vi.restoreAllMocks());

const hosts = () => [...document.querySelectorAll<HTMLElement>('.amazoncart')];
const mounted = () => hosts().map((host) => buttons.buttonAt(host)?.tweetId);
const article = () => document.querySelector('article') as Element;
const group = () => document.querySelector('[role="group"]') as Element;

/** Puts a tweet on the page and looks at it, as the watcher does for tweets with links. */
function show(html: string): Element {
  document.body.insertAdjacentHTML('beforeend', `<div>${html}</div>`);
  const found = [...document.querySelectorAll('article')].at(-1) as Element;
  buttons.ensureButton(found);
  return found;
}
const product = (id = '11') => tweet({ id, text: link(KETTLE) });

describe('mounting', () => {
  it('gives a tweet with a product one button, as the last child of its action bar', () => {
    show(product());
    buttons.ensureButton(article());
    expect(mounted()).toEqual(['11']);
    expect(group().lastElementChild).toBe(hosts()[0]);
    expect(flags.buttons).toBe(true);
    expect(due).toBe(1);
  });

  it('asks for its postponed work again for buttons that are still there, not for those that were scrolled past', () => {
    show(product());
    buttons.doDeferredWork();
    expect(due).toBe(2);
    buttons.doDeferredWork();
    expect(due).toBe(2);
    const passed = show(product('12'));
    expect(due).toBe(3);
    passed.remove();
    buttons.doDeferredWork();
    expect(due).toBe(3);
  });

  it('gives a tweet without a product no button and watches nothing for it', () => {
    show(tweet({ text: link('https://notes.example/rain') }));
    show(tweet({ text: 'amazon.de' }));
    expect(hosts()).toEqual([]);
    expect(flags.buttons).toBe(false);
    expect(firsts).toBe(0);
  });

  it('tells once that the page is about to have its first button, before it is there', () => {
    const hostsAtFirst: number[] = [];
    const listener = { onWorkDue: () => undefined, onApproach: () => undefined };
    buttons.listen({ ...listener, onFirst: () => hostsAtFirst.push(hosts().length) });
    show(product());
    show(product('12'));
    expect(hosts()).toHaveLength(2);
    expect(hostsAtFirst).toEqual([0]);
  });

  it('waits for the action bar of a tweet that has none yet', () => {
    const found = show(tweet({ id: '11', text: link(KETTLE), bar: '' }));
    expect(hosts()).toEqual([]);
    expect(flags.buttons).toBe(true);
    found.insertAdjacentHTML('beforeend', bar());
    buttons.reconcile();
    expect(mounted()).toEqual(['11']);
  });

  it('stops waiting for a tweet that leaves the page before its action bar appears', () => {
    show(tweet({ text: link(KETTLE), bar: '' })).remove();
    buttons.reconcile();
    expect(flags.buttons).toBe(false);
  });

  it('replaces a button that an orphaned script left behind or the page made', () => {
    document.body.innerHTML = product();
    group().insertAdjacentHTML('beforeend', '<div class="amazoncart"></div>');
    const [foreign] = hosts();
    buttons.ensureButton(article());
    expect(foreign?.isConnected).toBe(false);
    expect(mounted()).toEqual(['11']);
    expect(buttons.buttonAt(foreign ?? null)).toBeUndefined();
  });

  it('mounts nothing where another copy of the extension owns the button', () => {
    document.body.innerHTML = product();
    group().insertAdjacentHTML('beforeend', '<div class="amazoncart"></div>');
    const [other] = hosts();
    other?.addEventListener('amazoncart', (event) => event.preventDefault());
    buttons.ensureButton(article());
    expect(hosts()).toEqual([other]);
    expect(mounted()).toEqual([undefined]);
  });
});

describe('reconciliation', () => {
  it('mounts the button again when the page has removed it', () => {
    show(product());
    const [first] = hosts();
    first?.remove();
    buttons.reconcile();
    expect(mounted()).toEqual(['11']);
    expect(hosts()[0]).not.toBe(first);
  });

  it('follows its tweet into a new action bar', () => {
    show(product());
    group().outerHTML = '<div role="group" id="new"><button data-testid="reply"></button></div>';
    buttons.reconcile();
    expect(mounted()).toEqual(['11']);
    expect(hosts()[0]?.parentElement?.id).toBe('new');
  });

  it('replaces a button that the page has moved out of its bar', () => {
    show(product());
    const [moved] = hosts();
    document.body.append(moved as Element);
    buttons.reconcile();
    expect(moved?.isConnected).toBe(false);
    expect(hosts()[0]?.parentElement).toBe(group());
    expect(mounted()).toEqual(['11']);
  });

  it('gives the new tweet its own button when the page draws it into the same article', () => {
    show(product('11'));
    article().innerHTML = (() => {
      const holder = document.createElement('div');
      holder.innerHTML = tweet({ id: '12', text: link(LAMP) });
      return holder.querySelector('article')?.innerHTML ?? '';
    })();
    buttons.reconcile();
    expect(mounted()).toEqual(['12']);
    expect(buttons.buttonOf('11')).toBeUndefined();
    expect(buttons.buttonIn(article())?.hashtag).toBe('#AmazonBasket');
  });

  it('mounts nothing when the new tweet in the article has no product', () => {
    show(product());
    const holder = document.createElement('div');
    holder.innerHTML = tweet({ id: '12', text: 'rain' });
    article().innerHTML = holder.querySelector('article')?.innerHTML ?? '';
    buttons.reconcile();
    expect(hosts()).toEqual([]);
    expect(flags.buttons).toBe(false);
  });

  it('forgets a tweet that has left the page', () => {
    show(product()).remove();
    buttons.reconcile();
    expect(buttons.buttonOf('11')).toBeUndefined();
    expect(flags.buttons).toBe(false);
  });

  it('touches nothing while all buttons are in place', () => {
    show(product('11'));
    show(product('12'));
    const before = hosts();
    buttons.reconcile();
    expect(hosts()).toEqual(before);
  });

  it('gives up on a button that another script keeps removing, and tries again a second later', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
    show(product());
    let mounts = 1;
    for (let round = 0; round < 300; round++) {
      hosts()[0]?.remove();
      buttons.reconcile();
      mounts += hosts().length;
    }
    expect(mounts).toBe(101);
    clock.mockReturnValue(2001);
    buttons.ensureButton(article());
    expect(mounted()).toEqual(['11']);
  });
});

describe('a page of the second web client', () => {
  const entry = () => xWeb.entry({ id: '21', text: xWeb.link(KETTLE) });

  it('gets no button before React has hydrated it, and one right after', () => {
    const found = show(entry());
    expect(hosts()).toEqual([]);
    expect(flags.buttons).toBe(true);
    found.querySelector('a')?.setAttribute('id', 'base-ui-_r_1_');
    buttons.reconcile();
    expect(mounted()).toEqual(['21']);
    expect(hosts()[0]?.previousElementSibling?.getAttribute('data-engagement-action')).toBe('share');
  });

  it('gets its button again when React renders the action bar again', () => {
    const found = show(entry().replace('<a href="/reader">', '<a id="base-ui-_r_2_" href="/reader">'));
    expect(mounted()).toEqual(['21']);
    const old = found.lastElementChild as Element;
    old.outerHTML = xWeb.bar('21');
    buttons.reconcile();
    expect(mounted()).toEqual(['21']);
    expect(hosts()).toHaveLength(1);
  });
});

describe('the state of a request', () => {
  it('is shown only after its tweet was seen, then also on each later button of the tweet', () => {
    show(product());
    const state = () => buttons.buttonOf('11')?.button.dataset.state;
    buttons.showStates({ 11: 'posted' } as never);
    expect(state()).toBe('idle');
    const at = buttons.buttonOf('11');
    if (at) buttons.states.see(at);
    expect(state()).toBe('posted');
    hosts()[0]?.remove();
    buttons.reconcile();
    expect(state()).toBe('posted');
  });

  it('that the background has told of meanwhile is newer than its answer to our question', () => {
    show(product());
    const at = buttons.buttonOf('11');
    if (!at) throw new Error('no button');
    buttons.states.see(at);
    buttons.showStates({ 11: 'replying' });
    buttons.showStates({ 11: 'idle' }, true);
    expect(at.button.dataset.state).toBe('replying');
    buttons.states.forget();
    buttons.showStates({ 11: 'replied' }, true);
    expect(at.button.dataset.state).toBe('replied');
  });

  it('gives way to "orphaned" on all buttons when the extension is gone', () => {
    show(product('11'));
    show(product('12'));
    buttons.orphan();
    expect(['11', '12'].map((id) => buttons.buttonOf(id)?.button.dataset.state)).toEqual([
      'orphaned',
      'orphaned',
    ]);
  });

  it('does not come back with the pointer once the extension is gone', () => {
    show(product());
    const at = buttons.buttonOf('11');
    if (!at) throw new Error('no button');
    buttons.showStates({ 11: 'idle' });
    buttons.orphan();
    buttons.states.see(at);
    expect(at.button.dataset.state).toBe('orphaned');
  });
});

describe('interference', () => {
  const none = { hasOtherCopy: false, hasLostBar: false, timesTakenOut: 0 };

  it('is none where X makes bars and rows anew, or where a bar comes late', () => {
    show(product());
    group().outerHTML = bar();
    buttons.reconcile();
    const late = show(tweet({ id: '12', text: link(KETTLE), bar: '' }));
    buttons.reconcile();
    late.insertAdjacentHTML('beforeend', bar());
    article().remove();
    buttons.reconcile();
    expect(mounted()).toEqual(['12']);
    expect(buttons.interference).toEqual(none);
  });

  it('counts how often a button is taken out of a bar that stays', () => {
    show(product());
    for (let times = 0; times < 3; times++) {
      hosts()[0]?.remove();
      buttons.reconcile();
    }
    expect(mounted()).toEqual(['11']);
    expect(buttons.interference).toEqual({ ...none, timesTakenOut: 3 });
  });

  it('remembers that a bar with our button gave way to something unknown', () => {
    show(product());
    group().replaceWith(document.createElement('div'));
    buttons.reconcile();
    expect(buttons.interference).toEqual({ ...none, hasLostBar: true });
  });

  it('is another copy where that one has its button, or asks for room at ours, and not where X moves a bar of ours', () => {
    const life = new AbortController();
    answerOtherCopies(buttons, life.signal);
    const first = show(product());
    const second = show(tweet({ id: '12', text: link(KETTLE), bar: '' }));
    second.append(group());
    first.remove();
    buttons.ensureButton(second);
    expect(buttons.interference).toEqual(none);

    const other = new Buttons({ buttons: false });
    answerOtherCopies(other, life.signal);
    other.ensureButton(show(tweet({ id: '13', text: link(KETTLE) })));
    buttons.ensureButton([...document.querySelectorAll('article')].at(-1) as Element);
    expect([buttons, other].map(({ interference }) => interference.hasOtherCopy)).toEqual([true, true]);
    life.abort();
  });
});

describe('on a page from right to left', () => {
  afterEach(() => {
    document.dir = '';
    setLanguage('en', {});
    forgetSpareButtons();
  });

  it.each([
    ['rtl', 'en', '\u2066'],
    ['ltr', 'ar', '\u2067'],
    ['rtl', 'ar', ''],
    ['', 'en', ''],
  ] as const)(
    'with dir "%s", a tooltip in the language %s runs as its language does',
    (dir, language, mark) => {
      document.dir = dir;
      setLanguage(language, {});
      forgetSpareButtons();
      show(product());
      const button = buttons.buttonAt(hosts()[0] as Element)?.button;
      const said = `#AmazonCart: ${buttonStrings.add}`;
      expect(button?.title).toBe(mark ? `${mark}${said}\u2069` : said);
      // A label is not drawn, so it needs no marks.
      expect(button?.getAttribute('aria-label')).toBe('#AmazonCart');
    },
  );
});

describe('with the warning off', () => {
  afterEach(() => setOneClick(null));

  it('an idle button says what one click does, and has a glyph of its own; the others say how they stand', () => {
    show(product('11'));
    show(product('12'));
    buttons.showStates({ '12': 'replied' });
    const [, asked] = hosts().map((host) => buttons.buttonAt(host));
    if (asked) buttons.states.see(asked);
    const [idle, other] = hosts().map((host) => buttons.buttonAt(host)?.button);
    const before = other?.title;
    expect(setOneClick('reply')).toBe(true);
    buttons.refreshLabels();
    expect(idle?.title).toBe('#AmazonCart: one click posts this publicly');
    expect(idle?.getAttribute('aria-label')).toBe(idle?.title);
    expect(idle?.hasAttribute('data-acts')).toBe(true);
    expect(other?.title).toBe(before);
    expect(setOneClick('reply')).toBe(false);
    setOneClick(null);
    buttons.refreshLabels();
    expect(idle?.title).toContain(buttonStrings.add);
    expect(idle?.getAttribute('aria-label')).toBe('#AmazonCart');
    expect(idle?.hasAttribute('data-acts')).toBe(false);
  });
});
