import { browser } from 'wxt/browser';
import { X_MATCHES } from '../x-facts/hosts.ts';

/**
 * Access to X's pages comes with the install, but the shopper may take it back: Chromium has "on click" for the site
 * access of an extension, Firefox a switch for each site (docs/facts/browsers.md 4). Then no script of ours runs there.
 */

/** May our scripts run on X? Its other hosts lead to this one. */
export function isXAllowed(): Promise<boolean> {
  return browser.permissions.contains({ origins: X_MATCHES.slice(0, 1) });
}

/**
 * Shows the browser's prompt for all of X's hosts. Call it in a click handler of one of our pages, before any await.
 * @returns whether X is allowed now
 */
export function requestX(): Promise<boolean> {
  return browser.permissions.request({ origins: [...X_MATCHES] });
}
