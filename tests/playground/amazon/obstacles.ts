import { escapeHtml, redirect } from '../exchange.ts';
import { button, sendHtml, sendPage, siteName } from './layout.ts';
import type { Visit } from './visit.ts';

/** The robot check of today: no picture, a button (docs/facts/amazon.md 4.5). */
export function sendRobotCheck(visit: Visit, goOnTo: string): void {
  const { words } = visit;
  sendPage(visit, {
    title: siteName(visit),
    bare: true,
    body:
      `<div class="a-container narrow"><h4>${words.robot}</h4><form method="get" action="/errors/validateCaptcha" name="">` +
      `<input type="hidden" name="amzn" value="playground=="><input type="hidden" name="amzn-r" value="${escapeHtml(goOnTo)}">` +
      `<span class="a-button a-button-primary"><span class="a-button-inner"><button type="submit" class="a-button-text" alt="${words.continueShopping}" style="border:0;background:none;font:inherit;width:100%;cursor:pointer">${words.continueShopping}</button></span></span></form></div>`,
  });
}

/** A puzzle in Amazon's portal, rendered by a script without any known form. */
export function sendPortalCheck(visit: Visit): void {
  sendPage(visit, {
    title: siteName(visit),
    bare: true,
    body: `<div class="narrow"><h1>${visit.words.robot}</h1><div id="puzzle"></div></div>`,
  });
}

export function passRobotCheck({ exchange, state }: Visit): void {
  state.passed.robot = true;
  const next = exchange.url.searchParams.get('amzn-r') ?? '/';
  redirect(exchange, /^\/(?!\/)/.test(next) ? next : '/');
}

/** The firewall's page: status 202 and a script that proves a real browser. Here a button stands in for the script. */
export function sendFirewall(visit: Visit): void {
  const asked = visit.exchange.request.url ?? '/';
  sendHtml(
    visit,
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title></title><link rel="icon" href="data:,">` +
      `<style>body{font-family:"Arial"}</style><script>window.awsWafCookieDomainList = []; window.gokuProps = {"key":"AQIDAHjplayground","iv":"A6gplayground","context":"playground"};</script>` +
      `<script src="https://1c2d3e4f.5a6b7c8d.us-east-1.token.awswaf.com/1c2d3e4f/5a6b/challenge.js" defer></script></head>` +
      `<body><div id="challenge-container"><p>${visit.words.checking}</p><form action="/errors/challenge-passed"><input type="hidden" name="to" value="${escapeHtml(asked)}"><button id="amzn-captcha-verify-button" class="amzn-captcha-verify-button">${visit.words.continue}</button></form></div>` +
      `<noscript><h1>JavaScript is disabled</h1></noscript></body></html>`,
    202,
  );
}

export function passFirewall({ exchange, state }: Visit): void {
  state.passed.waf = true;
  const next = exchange.url.searchParams.get('to') ?? '/';
  redirect(exchange, /^\/(?!\/)/.test(next) ? next : '/');
}

/** The page shown before products for adults. */
export function sendAgeCheck(visit: Visit): void {
  const { words, exchange } = visit;
  const asked = encodeURIComponent(exchange.request.url ?? '/');
  const link = (id: string, href: string, label: string) =>
    `<span id="${id}" class="a-button a-button-inline"><span class="a-button-inner"><a href="${href}" class="a-button-text">${label}</a></span></span>`;
  sendPage(visit, {
    title: siteName(visit),
    body:
      `<div id="black-curtain-warning" class="a-container narrow"><h1>${words.age}</h1><p>${words.ageWhy}</p>` +
      `${link('black-curtain-yes-button', `/black-curtain/save-eligibility/black-curtain?ie=UTF8&amp;returnUrl=${asked}`, words.yes)} ${link('black-curtain-no-button', '/?ref_=bc_no', words.no)}</div>`,
  });
}

export function passAgeCheck({ exchange, state }: Visit): void {
  state.passed.age = true;
  const next = exchange.url.searchParams.get('returnUrl') ?? '/';
  redirect(exchange, /^\/(?!\/)/.test(next) ? next : '/');
}

export function sendErrorPage(visit: Visit): void {
  const { words } = visit;
  sendPage(visit, {
    status: 503,
    bare: true,
    title: `${siteName(visit)} - ${words.error}`,
    body: `<div class="a-container narrow"><h1>${words.error}</h1><p>${words.errorWhy}</p><a href="/ref=cs_503_link">${words.home}</a></div>`,
  });
}

export function sendNotFound(visit: Visit): void {
  const { words } = visit;
  sendPage(visit, {
    status: 404,
    bare: true,
    title: words.notFound,
    body:
      `<div id="g" class="narrow"><h1>${words.notFound}</h1><p>${words.notFoundWhy}</p><a href="/ref=cs_404_link">${words.home}</a>` +
      `<form action="/s">${button({ id: 'search-404', label: words.search })}</form></div>`,
  });
}

/** The answer to a form without the page's tokens, as a bot would send it. */
export function sendRefusal(visit: Visit): void {
  sendHtml(
    visit,
    '<html lang="en"><head><title>Access Denied</title></head><body><h1>Access Denied</h1></body></html>',
    403,
  );
}
