import type { PageAnswer } from '../../messages/store-commands.ts';
import { findAddButtonOnPage, findDecline, readAmazonPage } from './amazon-page.ts';

/** Presses Amazon's own buttons as the background answers, each at most once in the life of the document. */
export function createPresser() {
  const pressed = { add: false, decline: false };

  function press({ press: what, asin }: PageAnswer): void {
    if (!what || pressed[what]) return;
    const button = what === 'add' ? findAdd(asin) : findDecline(document);
    if (!button) return;
    pressed[what] = true;
    button.click();
  }

  return { press, hasAdded: () => pressed.add };
}

/** The add button, if the page still shows the product that the answer is about. */
function findAdd(asin: string | null): HTMLElement | null {
  const page = readAmazonPage(document, location.href);
  if (page.kind !== 'product' || page.asin !== asin || page.needs !== 'nothing') return null;
  return findAddButtonOnPage(document, location.href);
}
