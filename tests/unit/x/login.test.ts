// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { readLoginHref } from '../../../utils/x/login.ts';

afterEach(() => document.head.replaceChildren());

function load(script: string): string | null {
  document.head.innerHTML = `<script type="x-data">${script}</script>`;
  return readLoginHref(document, '/daily_reader/status/1');
}

it('leads to X’s login and back to the tweet, only where the page says that nobody is signed in', () => {
  const href = `${location.origin}/i/flow/login?redirect_after_login=%2Fdaily_reader%2Fstatus%2F1`;
  expect(load('window.__INITIAL_STATE__={};window.__META_DATA__={"isLoggedIn":false};')).toBe(href);
  expect(load('window.__META_DATA__={"isLoggedIn":true};')).toBeNull();
  // Words of a tweet in the state prove nothing.
  expect(load('window.__INITIAL_STATE__={"t":"__META_DATA__={\\"isLoggedIn\\":false}"};')).toBeNull();
  expect(load('window.__INITIAL_DATA__={"a":1};self.x={};')).toBe(href);
  expect(load('window.__INITIAL_DATA__={"viewerId":"1","viewerScreenName":"shopper_one"};')).toBeNull();
  expect(load('window.__INITIAL_DATA__=broken')).toBeNull();
  expect(load('')).toBeNull();
});
