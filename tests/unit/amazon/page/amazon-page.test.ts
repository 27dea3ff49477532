// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  findAddButtonOnPage,
  findDecline,
  readAmazonPage,
  readMiniCart,
  readSignedIn,
} from '../../../../utils/amazon/page/amazon-page.ts';
import {
  AGE_CHECK,
  NOT_FOUND,
  ROBOT_CHECK,
  SERVER_ERROR,
  SIGN_IN,
  WAF,
  WAF_SCRIPT_ONLY,
} from '../../../fixtures/amazon/barriers.ts';
import { head, page, STORES, signedIn, signedOut } from '../../../fixtures/amazon/parts.ts';
import { phoneAddedPage } from '../../../fixtures/amazon/phone.ts';
import { ASIN, productPage } from '../../../fixtures/amazon/product.ts';
import { parse, read } from './page-support.ts';

describe('pages in place of the requested one', () => {
  it.each([
    ['sign-in', SIGN_IN],
    ['robot-check', ROBOT_CHECK],
    ['waf', WAF],
    ['waf', WAF_SCRIPT_ONLY],
    ['waf', '<html><body><script src="/x/y.js"></script><noscript>x</noscript></body></html>'],
    ['not-found', NOT_FOUND],
    ['server-error', SERVER_ERROR],
    ['age-check', AGE_CHECK],
  ])('%s, at the product’s own address', (kind, html) => {
    for (const store of STORES) expect(read(html, `/dp/${ASIN}`, store)).toEqual({ kind });
  });

  it.each([
    ['sign-in', '/ap/signin?openid.return_to=x'],
    ['sign-in', '/-/en/ap/mfa'],
    ['robot-check', '/ap/cvf/request'],
    ['robot-check', '/-/es/ap/cvf/verify'],
    ['robot-check', '/ax/cvf/request'],
    ['robot-check', '/aaut/verify/cvf?options=x'],
    ['sign-in', '/ax/claim'],
    ['robot-check', '/errors/validateCaptcha?amzn=x'],
    ['age-check', '/black-curtain/black-curtain?returnUrl=%2Fdp'],
  ])('%s by its address %s', (kind, path) => {
    expect(read(page('<p>x</p>'), path)).toEqual({ kind });
  });

  it.each([
    ['Amazon’s own, without its form', '<div id="cvf-aamation-challenge"></div>'],
    ['a form that is new', '<form action="/ap/cvf/verify"><input></form>'],
    ['a picture of nobody we know', '<img src="https://images.example/captcha/x.jpg"><input name="field">'],
    ['in a frame', '<iframe src="https://www.amazon.com/aaut/verify/cvf/x"></iframe>'],
    [
      'the firewall’s, with a picture',
      '<div id="captcha-container"></div><script src="https://x.edge.captcha-sdk.awswaf.com/x/captcha.js"></script>',
    ],
  ])('robot-check: a challenge, %s', (_, html) => {
    expect(read(`<html><body>${html}</body></html>`, `/dp/${ASIN}`)).toEqual({ kind: 'robot-check' });
    expect(read(productPage({ after: html })).kind).toBe('product');
  });

  it('ordinary pages of the shop with the same marks are no barriers', () => {
    const html = productPage({
      after:
        '<script src="https://abc.token.awswaf.com/abc/challenge.js"></script><script>window.gokuProps = 1</script>' +
        '<a href="/ref=cs_404_link">x</a><a href="/gp/product/black-curtain-redirect.html">x</a><div class="aok-hidden"><input id="ap_email"></div>',
    });
    expect(read(html).kind).toBe('product');
    expect(read(page('<script>window.gokuProps = 1</script>'), '/deals').kind).toBe('other');
    const picture =
      '<div id="captcha-container"></div><script src="https://x.captcha.awswaf.com/x/captcha.js"></script>';
    expect(read(page(picture), '/deals').kind).toBe('other');
    expect(read(phoneAddedPage().replace('</body>', `${picture}</body>`), '/cart/smart-wagon').kind).toBe(
      'added',
    );
  });

  it('age-check: over a product, too', () => {
    const asks = (attributes = '') =>
      productPage({ after: `<div id="black-curtain-warning"${attributes}><h1>x</h1></div>` });
    expect(read(asks())).toEqual({ kind: 'age-check' });
    expect(read(asks(' class="aok-hidden"')).kind).toBe('product');
  });

  it.each([
    ['age-check', '/-/en/black-curtain/save-eligibility?x', '<form><button>x</button></form>'],
    ['age-check', '/-/en/gp/product/black-curtain-redirect.html?x', '<form><button>x</button></form>'],
    ['robot-check', '/-/es/ap/cvf/request?x', '<form></form>'],
    ['robot-check', '/-/pt_BR/errors/validateCaptcha', ''],
    ['sign-in', '/-/de/ap/signin?x', ''],
    ['not-found', `/-/en/dp/${ASIN}`, '<a href="/-/en/gp/homepage.html?ref_=cs_404_logo">x</a>'],
    ['server-error', `/dp/${ASIN}`, '<a href="/?ref_=cs_503_link">x</a>'],
  ])('%s: in another language of the store, at %s', (kind, path, html) => {
    expect(read(`<html><body>${html}</body></html>`, path)).toEqual({ kind });
  });
});

describe('pages that ask something before the cart', () => {
  it.each([
    ['confirm', '<form method="post" action="/associates/addtocart"><input type="submit"></form>'],
    [
      'options',
      '<form action="/cart/add-to-cart/ref=x"><select name="size"><option>x</option></select></form>',
    ],
    ['options', '<form action="/gp/product/handle-buy-box"><input type="radio" name="colour"></form>'],
    ['options', '<div id="optionsInterstitial"><h1>x</h1></div>'],
  ])('%s', (asks, html) => {
    expect(read(page(html), '/gp/huc/x')).toEqual({ kind: 'question', asks });
    expect(read(page(`<div class="aok-hidden">${html}</div>`), '/gp/huc/x').kind).toBe('other');
    expect(read(productPage({ after: html })).kind).toBe('product');
  });
});

describe('other pages', () => {
  it.each(STORES)('of $marketplace name their store', (store) => {
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

  it('is decided by where the account menu leads', () => {
    expect(account(signedIn())).toBe(true);
    expect(account(signedOut())).toBe(false);
  });

  it.each([
    [
      'on the link',
      '<a id="nav-link-accountList" data-nav-role="signin" data-nav-ref="nav_youraccount_btn" href="/gp/css/homepage.html?ref_=nav_youraccount_btn"><span>Hello, Robin</span></a>',
    ],
    [
      'in its frame',
      '<div id="nav-link-accountList"><a href="/gp/css/homepage.html">Hello, Robin</a><span data-nav-role="signin"></span></div>',
    ],
    [
      'beside its frame',
      '<div><div id="nav-link-accountList"><a href="/gp/css/homepage.html">Hello, Robin</a></div><a data-nav-role="signin" href="#">x</a></div>',
    ],
  ])(
    'is unknown where a link leads to the account and the role of a sign-in stands %s: the source knows it only from shoppers who are half signed out',
    (_, html) => {
      expect(account(html)).toBeNull();
    },
  );

  it('is known to be no where another sign agrees with that role', () => {
    const role = '<span data-nav-role="signin"></span>';
    const menu = (link: string) => `<div id="nav-link-accountList">${link}${role}</div>`;
    expect(account(menu('<a href="/ap/signin?x">Robin</a>'))).toBe(false);
    expect(account(menu('<a data-nav-ref="nav_ya_signin" href="/gp/css/homepage.html">Robin</a>'))).toBe(
      false,
    );
  });

  it.each([
    [
      'its address',
      '<a id="nav-link-accountList" href="/gp/css/homepage.html?ref_=nav_youraccount_btn_b"><span>Hello</span></a>',
    ],
    [
      'its reference',
      '<a id="nav-link-accountList" data-nav-ref="nav_youraccount_btn_b" href="/gp/css/homepage.html"><span>Hello</span></a>',
    ],
    [
      'another menu of the page',
      '<a id="nav-link-accountList" href="/gp/css/homepage.html?ref_=nav_youraccount_btn_b"></a><a id="hmenu-customer-profile-link" href="/gp/profile/x"></a>',
    ],
    [
      'the page’s scripts, which know of no customer',
      '<a id="nav-link-accountList" href="/gp/css/homepage.html?ref_=nav_youraccount_btn"></a><script>P.set({"customerId":"","x":1})</script>',
    ],
    [
      'the page’s scripts, whose customer is null',
      '<a id="nav-link-accountList" href="/gp/css/homepage.html?ref_=nav_youraccount_btn"></a><script>P.set({"customerId":null})</script>',
    ],
  ])('is unknown when visitors without an account get the same menu, by %s', (_, html) => {
    expect(account(html)).toBeNull();
  });

  it('is known when a script names a customer', () => {
    const scripts =
      '<script>var a={"customerId":""};</script><script>var b={customerId: "A1B2C3D4E5"};</script>';
    expect(account(signedIn() + scripts)).toBe(true);
  });

  it('is read on a phone, too', () => {
    expect(account('<a id="nav-logobar-greeting" href="/ap/signin?x=1">x</a>')).toBe(false);
    expect(
      account('<a id="nav-logobar-greeting" href="https://www.amazon.de/gp/aw/ya?ref_=navm">x</a>'),
    ).toBe(true);
  });

  it('is read from the reference while the link is not there yet', () => {
    expect(account('<a id="nav-link-accountList" href="#" data-csa-c-content-id="nav_ya_signin">x</a>')).toBe(
      false,
    );
    expect(account('<a id="nav-link-accountList" data-nav-ref="nav_youraccount_btn">x</a>')).toBe(true);
  });

  it('is unknown without a menu, or with one that leads elsewhere', () => {
    expect(account('')).toBeNull();
    // It leads to the account, and its reference asks to sign in.
    const both = '<a id="nav-link-accountList" href="/gp/css/homepage.html?ref_=nav_ya_signin">x</a>';
    expect(account(both)).toBeNull();
    expect(account('<a id="nav-link-accountList" href="/hello?to=/ap/signin">Hello, Robin</a>')).toBeNull();
  });
});

describe('a hostile page', () => {
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
      findAddButtonOnPage(document);
      findDecline(document);
      readSignedIn(document);
      readMiniCart(document);
    }).not.toThrow();
  });

  it('with many titles gets the first that has text', () => {
    const html = productPage({ middle: '<span id="productTitle">Another</span>', title: ' ' });
    expect(read(html)).toMatchObject({ title: 'Another' });
  });
});
