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

it('is offered where the second client’s replies lead to X’s app, whatever its data says', () => {
  const reply = (href: string) =>
    `<div data-engagement-action="reply"><a href="${href}">3</a></div><a href="https://m.x.com/a">a</a>`;
  document.body.innerHTML = reply('/compose/post?in_reply_to=1');
  expect(load('$R[0]={};')).toBeNull();
  document.body.innerHTML = reply('https://m.x.com/daily_reader/status/1?launch_app_store=true');
  expect(load('$R[0]={};')).toContain('/i/flow/login?');
  document.body.replaceChildren();
});
