// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  findAddButton,
  findDecline,
  readAmazonPage,
  readMiniCart,
  readSignedIn,
} from '../../../utils/amazon/page.ts';
import {
  AGE_CHECK,
  NOT_FOUND,
  ROBOT_CHECK,
  SERVER_ERROR,
  SIGN_IN,
  WAF,
  WAF_SCRIPT_ONLY,
} from '../../fixtures/amazon/barriers.ts';
import { head, page, STORES, signedIn, signedOut } from '../../fixtures/amazon/parts.ts';
import { ASIN, productPage } from '../../fixtures/amazon/product.ts';
import { parse, read } from './page-support.ts';

describe('pages that stand before the one asked for', () => {
  it.each([
    ['sign-in', SIGN_IN],
    ['robot-check', ROBOT_CHECK],
    ['waf', WAF],
    ['waf', WAF_SCRIPT_ONLY],
    ['not-found', NOT_FOUND],
    ['server-error', SERVER_ERROR],
    ['age-check', AGE_CHECK],
  ])('%s, at the product’s own address', (kind, html) => {
    for (const store of STORES) expect(read(html, `/dp/${ASIN}`, store)).toEqual({ kind });
  });

  it.each([
    ['sign-in', '/ap/signin?openid.return_to=x'],
    ['sign-in', '/-/en/ap/mfa'],
    ['sign-in', '/ap/cvf/request'],
    ['sign-in', '/ax/claim'],
    ['robot-check', '/errors/validateCaptcha?amzn=x'],
    ['age-check', '/black-curtain/black-curtain?returnUrl=%2Fdp'],
  ])('%s by its address %s', (kind, path) => {
    expect(read(page('<p>x</p>'), path)).toEqual({ kind });
  });

  it('not by marks that the shop’s own pages bear', () => {
    const html = productPage({
      after:
        '<script src="https://abc.token.awswaf.com/abc/challenge.js"></script><script>window.gokuProps = 1</script>' +
        '<a href="/ref=cs_404_link">x</a><a href="/gp/product/black-curtain-redirect.html">x</a><div class="aok-hidden"><input id="ap_email"></div>',
    });
    expect(read(html).kind).toBe('product');
    expect(read(page('<script>window.gokuProps = 1</script>'), '/deals').kind).toBe('other');
  });
});

describe('other pages', () => {
  it.each(STORES)('of $marketplace keep their store', (store) => {
    expect(read(page('<p>x</p>'), '/deals', store)).toEqual({
      kind: 'other',
      marketplace: store.marketplace,
    });
  });

  it.each([
    'https://amazon.com.evil.org/dp/B0CX23V2ZK',
    'about:blank',
    '',
    'https://amzn.to/abc',
    'file:///dp/B0CX23V2ZK',
  ])('off Amazon’s stores are never read: %s', (url) => {
    expect(readAmazonPage(parse(productPage()), url)).toEqual({ kind: 'other', marketplace: null });
  });
});

describe('signed in', () => {
  const account = (html: string) => readSignedIn(parse(page('', { head: head({ account: html }) })));

  it('is told by where the account menu leads', () => {
    expect(account(signedIn())).toBe(true);
    expect(account(signedOut())).toBe(false);
  });

  it('on a phone too', () => {
    expect(account('<a id="nav-logobar-greeting" href="/ap/signin?x=1">x</a>')).toBe(false);
    expect(
      account('<a id="nav-logobar-greeting" href="https://www.amazon.de/gp/aw/ya?ref_=navm">x</a>'),
    ).toBe(true);
  });

  it('by its reference where the link is still to come', () => {
    expect(account('<a id="nav-link-accountList" href="#" data-csa-c-content-id="nav_ya_signin">x</a>')).toBe(
      false,
    );
    expect(account('<a id="nav-link-accountList" data-nav-ref="nav_youraccount_btn">x</a>')).toBe(true);
  });

  it('is unknown where there is no menu, or one that leads elsewhere', () => {
    expect(account('')).toBeNull();
    expect(account('<a id="nav-link-accountList" href="/hello?to=/ap/signin">Hello, Robin</a>')).toBeNull();
  });
});

describe('a page that is out to harm', () => {
  const HOSTILE = [
    '',
    '<img name="querySelector"><img name="querySelectorAll"><form id="addToCart"><input name="querySelectorAll"><input name="closest"></form>',
    `${'<div>'.repeat(400)}<div id="dp"><input id="add-to-cart-button"></div>`,
    '<div id="dp" class="&lt;script&gt; en_US"><h1 id="title"></h1></div>',
    '<link rel="canonical" href="javascript:alert(1)"><div id="dp"></div>',
    `<div id="productTitle">x</div><input id="ASIN" value="${'B'.repeat(100_000)}">`,
    '<div id="sc-active-cart"><div data-asin="x" data-itemtype="active" data-quantity="1e9"></div></div>',
  ];

  it.each(HOSTILE)('never throws: %#', (html) => {
    const document = parse(html);
    expect(() => {
      readAmazonPage(document, `https://www.amazon.com/dp/${ASIN}`);
      findAddButton(document);
      findDecline(document);
      readSignedIn(document);
      readMiniCart(document);
    }).not.toThrow();
  });

  it('bears one title many times, and the first that says something counts', () => {
    const html = productPage({ middle: '<span id="productTitle">Another</span>', title: ' ' });
    expect(read(html)).toMatchObject({ title: 'Another' });
  });
});
