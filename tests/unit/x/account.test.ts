// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAccount, withKnownVisibility } from '../../../utils/x/account.ts';
import { inlineScripts } from '../../../utils/x/inline-json.ts';
import { readHandle, readInitialState } from '../../../utils/x/responsive-web/account.ts';
import { FRESH_MS, watchVisibilityAge } from '../../../utils/x/visibility-age.ts';

function page(html: string): void {
  document.body.innerHTML = html;
}
function state(json: string): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.textContent = `window.__INITIAL_STATE__=${json};window.__META_DATA__={"isLoggedIn":true};`;
  document.body.append(script);
}
const SWITCHER = (handle: string, inside = '') =>
  `<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${handle}"></div>${inside}</button>`;
const full = (handle: string, isProtected: unknown) =>
  JSON.stringify({
    optimist: [],
    settings: {
      local: { note: 'a "quoted" } brace' },
      remote: {
        fetchStatus: 'loaded',
        settings: { screen_name: handle, note: '}{"\\', protected: isProtected },
      },
    },
  });
beforeEach(() => page(''));

describe('the signed-in account', () => {
  it('is the one in the account switcher, never an avatar in the timeline', () => {
    page(
      `<article><div data-testid="UserAvatar-Container-other_one"></div></article>${SWITCHER('shopper_one')}`,
    );
    expect(readHandle(document)).toBe('shopper_one');
  });

  it('is found in the inline reply box, the phone menu or the profile tab where there is no switcher', () => {
    page('<div data-testid="inline_reply_offscreen"><i data-testid="UserAvatar-Container-a_b"></i></div>');
    expect(readHandle(document)).toBe('a_b');
    page(
      '<div data-testid="DashButton_ProfileIcon_Link"><i data-testid="UserAvatar-Container-c_d"></i></div>',
    );
    expect(readHandle(document)).toBe('c_d');
    page('<a data-testid="AppTabBar_Profile_Link" href="/e_f"></a>');
    expect(readHandle(document)).toBe('e_f');
  });

  it('is null when signed out, when X has not loaded the avatar, or when the markup is hostile', () => {
    expect(readHandle(document)).toBeNull();
    page(SWITCHER('unknown'));
    expect(readHandle(document)).toBeNull();
    page(SWITCHER('&lt;script&gt;'));
    expect(readHandle(document)).toBeNull();
  });
});

describe('who can read the account', () => {
  it('is read from the state that X writes into its page', () => {
    state(full('shopper_one', true));
    expect(readInitialState(inlineScripts(document))).toEqual({ handle: 'shopper_one', isProtected: true });
  });

  it('is public or protected only for the account of that state', () => {
    page(SWITCHER('Shopper_One'));
    expect(readAccount(document, { handle: 'shopper_one', isProtected: false })?.visibility).toBe('public');
    expect(readAccount(document, { handle: 'shopper_one', isProtected: true })?.visibility).toBe('protected');
    expect(readAccount(document, { handle: 'other_one', isProtected: false })?.visibility).toBe('unknown');
  });

  it('is unknown, never public, when nothing proves it', () => {
    page(SWITCHER('shopper_one'));
    expect(readAccount(document, null)).toEqual({ handle: 'shopper_one', visibility: 'unknown' });
  });

  it('is protected when the switcher shows a lock', () => {
    page(SWITCHER('shopper_one', '<svg data-testid="icon-lock"></svg>'));
    expect(readAccount(document, null)?.visibility).toBe('protected');
  });

  it.each([
    ['{"settings":{"remote":{"settings":{"screen_name":"a","protected":"no"}}}}'],
    ['{"settings":{"remote":{"settings":{"screen_name":"a"'],
    ['{"settings":{"remote":{"settings":null}}}'],
    ['{"settings":{"remote":{}}}'],
    ['{}'],
    ['not json'],
  ])('is not read from a broken state: %s', (json) => {
    state(json);
    expect(readInitialState(inlineScripts(document))).toBeNull();
  });
});

describe('the age of that information', () => {
  const wasProtected = { handle: 'shopper_one', visibility: 'unknown', wasProtected: true };

  it('"protected" does not count once it is old, by state or by lock; "public" still does', () => {
    page(SWITCHER('shopper_one'));
    expect(readAccount(document, { handle: 'shopper_one', isProtected: true }, false)).toEqual(wasProtected);
    expect(readAccount(document, { handle: 'shopper_one', isProtected: false }, false)).toEqual({
      handle: 'shopper_one',
      visibility: 'public',
    });
    page(SWITCHER('shopper_one', '<svg data-testid="icon-lock"></svg>'));
    expect(readAccount(document, null, false)).toEqual(wasProtected);
  });

  it('is too high after ten minutes, after the clock went back, and after anything done in X’s settings', () => {
    vi.useFakeTimers({ now: 1_000_000_000_000 });
    const outdated = vi.fn();
    history.replaceState(null, '', '/home');
    const { isFresh, onInput } = watchVisibilityAge(outdated);
    onInput();
    vi.setSystemTime(Date.now() + FRESH_MS - 1);
    expect(isFresh()).toBe(true);
    vi.setSystemTime(Date.now() + 1);
    expect(isFresh()).toBe(false);
    vi.setSystemTime(999_999_000_000);
    expect(isFresh()).toBe(false);
    vi.setSystemTime(1_000_000_000_000);
    expect(isFresh()).toBe(true);
    history.replaceState(null, '', '/settings/audience_and_tagging');
    onInput();
    onInput();
    history.replaceState(null, '', '/home');
    expect(isFresh()).toBe(false);
    expect(outdated).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('what another tab saw later counts; without that the visibility is unknown', () => {
    const account = { handle: 'shopper_one', visibility: 'protected' } as const;
    expect(withKnownVisibility(account, account)).toEqual(account);
    expect(withKnownVisibility(account, { handle: 'Shopper_One', visibility: 'public' })?.visibility).toBe(
      'public',
    );
    for (const seen of [
      null,
      undefined,
      { ...account, handle: 'other_one' },
      { ...account, visibility: 'unknown' as const },
    ])
      expect(withKnownVisibility(account, seen)).toEqual(wasProtected);
    expect(withKnownVisibility({ ...account, visibility: 'public' }, account)?.visibility).toBe('public');
  });
});
