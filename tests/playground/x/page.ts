import { randomBytes } from 'node:crypto';
import { type Exchange, escapeHtml, send } from '../exchange.ts';
import type { World } from '../world.ts';
import { initialState } from './initial-state.ts';

const BACKGROUND = { light: 'rgb(255, 255, 255)', dark: 'rgb(0, 0, 0)', contrast: 'rgb(5, 5, 5)' } as const;
const SCROLLBAR = {
  light: 'rgb(185, 202, 211) rgb(247, 249, 249)',
  dark: 'rgb(62, 65, 68) rgb(22, 24, 28)',
  contrast: 'rgb(62, 65, 68) rgb(22, 24, 28)',
} as const;

/** A content security policy like X's: scripts by nonce, its own hosts only, and Trusted Types. */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https://pbs.twimg.com",
    "object-src 'none'",
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The only page of X's app, which routes on the client (docs/facts/x.md 1.12). */
export function servePage(world: World, exchange: Exchange): void {
  const nonce = randomBytes(16).toString('base64');
  const background = BACKGROUND[world.theme];
  const scheme = world.theme === 'light' ? 'light' : 'dark';
  const state = initialState(world);
  send(
    exchange,
    200,
    'text/html',
    `<!DOCTYPE html><html dir="${world.dir}" lang="${escapeHtml(world.lang)}" data-theme="${scheme}" ` +
      `style="overflow-y: scroll; overscroll-behavior-y: none; font-size: 15px; color-scheme: ${scheme};">` +
      '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
      `<meta name="theme-color" content="${background}"><link rel="icon" href="data:,"><title>X</title></head>` +
      `<body style="background-color: ${background}; scrollbar-color: ${SCROLLBAR[world.theme]};">` +
      '<noscript>JavaScript is not available.</noscript>' +
      '<div id="react-root" style="height:100%;display:flex;"></div>' +
      (state ? `<script type="text/javascript" charset="utf-8" nonce="${nonce}">${state}</script>` : '') +
      '<script type="text/javascript" charset="utf-8" src="/responsive-web/client-web/main.js" defer></script>' +
      '</body></html>',
    {
      'content-security-policy': policy(nonce),
      ...(!world.faults.framable && { 'x-frame-options': 'DENY' }),
    },
  );
}
