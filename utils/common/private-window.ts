import { browser } from 'wxt/browser';

/**
 * Whether a content script runs in a private window of Safari. The other browsers keep the extension out of them, as the
 * manifest says; Safari lets the shopper allow it there (docs/facts/browsers.md 8). Builds for the others leave this out.
 */
export function isPrivateInSafari(): boolean {
  return import.meta.env.SAFARI && browser.extension.inIncognitoContext;
}
