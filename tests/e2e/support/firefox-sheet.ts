import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';

/** X and our sheet on it in Firefox, whose WebDriver shows closed roots to those who ask for it. */

/** A node as WebDriver describes it. */
interface RemoteNode {
  sharedId?: string;
  value?: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    shadowRoot?: RemoteNode | null;
    children?: RemoteNode[];
  };
}
/** Inside of Puppeteer, which does not offer closed roots itself. */
interface Realm {
  evaluate(expression: string, awaitPromise: boolean, options: object): Promise<{ result?: RemoteNode }>;
  callFunction(
    declaration: string,
    awaitPromise: boolean,
    options: object,
  ): Promise<{ result?: { value?: string } }>;
}
const realmOf = (page: Page) =>
  (page.mainFrame() as unknown as { mainRealm(): { realm: Realm } }).mainRealm().realm;

const SHEET = '[popover]';
const button = (id: string) => `article:has(a[href*="/status/${id}"] > time) [data-amazoncart]`;

/** The elements in the closed root of the host with this selector; none where there is no such host. */
async function elementsInside(page: Page, selector: string): Promise<RemoteNode[]> {
  const { result } = await realmOf(page).evaluate(
    `document.querySelector(${JSON.stringify(selector)})`,
    false,
    {
      serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
    },
  );
  return result?.value?.shadowRoot?.value?.children ?? [];
}

function allWithin(node: RemoteNode): RemoteNode[] {
  return [node, ...(node.value?.children ?? []).flatMap(allWithin)];
}

function words(node: RemoteNode): string {
  if (node.value?.localName === 'style' || node.value?.attributes?.class === 'visually-hidden') return '';
  return (node.value?.nodeValue ?? '') + (node.value?.children ?? []).map(words).join('');
}

/** Opens X's home, and waits for a button of ours. */
export async function openX(x: Page): Promise<void> {
  await x.goto('https://x.com/home');
  await x.waitForSelector('article[data-testid="tweet"] [data-amazoncart]');
}

/** What our button in the tweet with this id says; null when it has none. */
export async function label(x: Page, id: string): Promise<string | null> {
  const [root] = await elementsInside(x, button(id));
  return root?.value?.attributes?.['data-label'] ?? null;
}

/** Clicks our button in the tweet with this id, and in the sheet the control that begins with these words. */
export async function choose(x: Page, id: string, act: string): Promise<void> {
  await x.bringToFront();
  await (await x.waitForSelector(button(id)))?.click();
  let control: RemoteNode | undefined;
  const find = async () => {
    const [, root] = await elementsInside(x, SHEET);
    // Until the background has answered, controls are still missing; until it stands still, a click does not count.
    const { class: state, 'data-steady': steady } = root?.value?.attributes ?? {};
    if (!root || state !== 'ac-root asking' || steady === undefined) return false;
    control = allWithin(root).find((one) => one.value?.localName === 'button' && words(one).startsWith(act));
    return control !== undefined;
  };
  await expect.poll(find, { message: `“${act}” in the sheet` }).toBe(true);
  const centre =
    '(one) => { const r = one.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2].join(); }';
  const { result } = await realmOf(x).callFunction(centre, false, {
    arguments: [{ sharedId: control?.sharedId }],
  });
  const [left = 0, top = 0] = (result?.value ?? '').split(',').map(Number);
  await x.mouse.click(left, top);
}

/** All that our sheet or notice shows now; empty when there is none. */
export async function sheetText(x: Page): Promise<string> {
  return (await elementsInside(x, SHEET)).map(words).join(' ');
}

/** The addresses of Amazon's open pages. */
export const storeTabs = async (firefox: Browser) =>
  (await firefox.pages()).map((page) => page.url()).filter((url) => url.startsWith('https://www.amazon.'));
