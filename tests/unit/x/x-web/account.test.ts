// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readAccount, readLoadedAccount } from '../../../../utils/x/account.ts';
import { inlineScripts } from '../../../../utils/x/inline-json.ts';
import { readViewer } from '../../../../utils/x/x-web/account.ts';
import { entry } from '../../../fixtures/x-web/parts.ts';

/** Puts an inline script on the page; it does not run. */
function script(text: string): void {
  const element = document.createElement('script');
  element.type = 'text/plain';
  element.textContent = text;
  document.body.append(element);
}
const initialData = (data: object) =>
  script(`window.__INITIAL_DATA__=${JSON.stringify(data)};self.$_TSR={};`);
const account = () => readAccount(document, readLoadedAccount(inlineScripts(document)));

beforeEach(() => {
  document.body.innerHTML = entry({ handle: 'reader' });
});

describe('the signed-in account of the second web client', () => {
  it('is the viewer in the page’s own data; whether it is protected is unknown', () => {
    initialData({ viewerId: '1', viewerScreenName: 'Daily_Shopper' });
    expect(account()).toEqual({ handle: 'Daily_Shopper', visibility: 'unknown' });
  });

  it('is nobody on a page that names no viewer', () => {
    initialData({});
    expect(account()).toBeNull();
  });

  it.each([
    ['of another shape', { viewerScreenName: { handle: 'a' } }],
    ['no handle', { viewerScreenName: '@a b' }],
    ['too long', { viewerScreenName: 'a'.repeat(21) }],
    ['nested in the data', { tweets: { viewerScreenName: 'other' } }],
    [
      'in the words of a tweet',
      { text: '"viewerScreenName":"other"} window.__INITIAL_DATA__={"viewerScreenName":"other"}' },
    ],
  ])('is not taken from a value that is %s', (_, data) => {
    initialData(data);
    expect(readViewer(inlineScripts(document))).toBeNull();
  });

  it.each([
    'window.__INITIAL_DATA__={viewerScreenName:"other"};',
    'window.__INITIAL_DATA__={"viewerScreenName":"other"',
    'window.__INITIAL_DATA__=$R[0]={"viewerScreenName":"other"};',
    '/* window.__INITIAL_DATA__={"viewerScreenName":"other"}; */',
    'const x = "window.__INITIAL_DATA__={\\"viewerScreenName\\":\\"other\\"}";',
  ])('is not taken from a script that reads %s', (text) => {
    script(text);
    expect(readViewer(inlineScripts(document))).toBeNull();
  });

  it('is not taken from what the page shows', () => {
    document.body.append('window.__INITIAL_DATA__={"viewerScreenName":"other"};');
    expect(account()).toBeNull();
  });

  it('gives way to the account that the first client shows on the same page', () => {
    initialData({ viewerScreenName: 'one' });
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-two"></div></button>',
    );
    expect(account()).toEqual({ handle: 'two', visibility: 'unknown' });
  });
});
