// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createPageAccount } from '../../../../entrypoints/x.content/page-account.ts';

const show = (handle: string) => {
  document.body.innerHTML = `<a data-testid="AppTabBar_Profile_Link" href="/${handle}"></a>`;
};

it('the background is told of an account once, again when X shows another, and when its settings were touched', () => {
  const tell = vi.fn();
  const told = () => tell.mock.calls.splice(0).map(([{ handle }]) => handle);
  history.replaceState(null, '', '/home');
  document.body.innerHTML = '';
  const account = createPageAccount(tell);
  account.onLoad();
  expect(account.read()).toBeNull();
  show('shopper_one');
  account.onInput();
  expect(told()).toEqual([]);
  for (let turn = 0; turn < 2; turn++) expect(account.read()?.handle).toBe('shopper_one');
  expect(told()).toEqual(['shopper_one']);
  show('shopper_two');
  account.read();
  expect(told()).toEqual(['shopper_two']);
  history.replaceState(null, '', '/settings/account');
  account.onInput();
  account.onInput();
  expect(told()).toEqual(['shopper_two']);
  document.body.innerHTML = '';
});

it('the background is told of an account only once the page says who can read it, even if it was read before', () => {
  const tell = vi.fn();
  const told = () => tell.mock.calls.splice(0).map(([{ visibility }]) => visibility);
  history.replaceState(null, '', '/home');
  const account = createPageAccount(tell);
  show('shopper_one');
  expect(account.read()?.visibility).toBe('unknown');
  expect(told()).toEqual([]);
  const settings = { screen_name: 'shopper_one', protected: true };
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.textContent = `window.__INITIAL_STATE__=${JSON.stringify({ settings: { remote: { settings } } })}`;
  document.body.append(script);
  account.onLoad();
  account.read();
  expect(told()).toEqual(['protected']);
  document.body.innerHTML = '';
});
