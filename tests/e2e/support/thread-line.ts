import type { Locator, Page } from '@playwright/test';
import { type DomNode, inside } from './our-button.ts';

/** The host of our line below the tweet that a page is about. */
export const threadLine = (page: Page): Locator => page.locator('[data-amazoncart-line]');

/** What the line says, part by part; it stands in a closed shadow root. Waits for the line. */
export async function lineParts(page: Page): Promise<string[]> {
  const { children = [] } = (await inside(threadLine(page))).button;
  return children.map(words);
}

const words = ({ nodeName, nodeValue, children = [] }: DomNode): string =>
  nodeName === '#text' ? (nodeValue ?? '') : children.map(words).join('');
