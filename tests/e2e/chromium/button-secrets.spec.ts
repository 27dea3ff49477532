import type { Page } from '@playwright/test';
import { buttonStrings } from '../../../utils/i18n/en/button.ts';
import type { ButtonState } from '../../../utils/requests/button-state.ts';
import { sampleId } from '../../playground/sample.ts';
import { PRIVATELY } from '../support/asking.ts';
import { type Extension, expect, test } from '../support/extension.ts';
import { waitForXPolls } from '../support/internals.ts';
import { evaluateInside } from '../support/our-button.ts';

const STATES = Object.keys(buttonStrings.labels).filter((state) => state !== 'orphaned') as Exclude<
  ButtonState,
  'idle'
>[];
const TOOLTIPS: Partial<Record<ButtonState, string>> = buttonStrings.tooltips;
const WORDS = ['#AmazonCart', ...Object.values(buttonStrings.labels), ...Object.values(TOOLTIPS)];

/** Sends the page's tab the states of requests, as the background does. */
async function sendStates(
  extension: Extension,
  page: Page,
  states: Record<string, ButtonState>,
): Promise<void> {
  const tool = await extension.toolPage();
  await tool.page.evaluate(
    async ({ url, newStates }) => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ url });
      await tabs
        .sendMessage(tab?.id ?? 0, { kind: 'states-changed', states: newStates })
        .catch(() => undefined);
    },
    { url: page.url(), newStates: states },
  );
}
interface Chrome {
  tabs: {
    query(of: { url: string }): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
}

/** The button's colour and the shape beside its icon. */
const colourAndGlyph = (button: HTMLButtonElement) => ({
  colour: getComputedStyle(button).color,
  glyph: getComputedStyle(button.querySelector('path + path') as Element).getPropertyValue('d'),
});

/** What a page may do to make the host's size reveal its content. */
const PRYING = [
  '',
  '[data-amazoncart] { width: max-content !important; max-width: none !important; overflow: visible !important }',
  '[data-amazoncart] { display: contents !important }',
  '[data-amazoncart] { display: inline-block !important; width: auto !important; font: 60px monospace !important; letter-spacing: 9px }',
  '[data-amazoncart] { display: grid !important; width: min-content !important; height: auto !important; white-space: normal; writing-mode: vertical-rl; zoom: 3 }',
  '[data-amazoncart] { float: left; position: absolute; contain: none; container-type: normal; columns: 2 1px !important; width: fit-content !important }',
  '[data-amazoncart] { font-family: probe !important }',
];

/** Runs in the page: everything it can learn about our button in the first tweet, as one string. */
function readAllOfButton({ words, prying }: { words: string[]; prying: string[] }): string {
  const host = document.querySelector('[data-amazoncart]') as HTMLElement;
  const bar = host.parentElement as HTMLElement;
  const boxes = (node: Element) => [
    ...[node.getBoundingClientRect(), ...node.getClientRects()].map((box) => JSON.stringify(box)),
    ...[node.scrollWidth, node.scrollHeight, node.clientWidth, node.clientHeight],
  ];
  const range = document.createRange();
  range.selectNode(host);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const sizes = prying.map((rules) => {
    sheet.replaceSync(rules);
    const inRange = [...range.getClientRects()].map((box) => JSON.stringify(box));
    return [...boxes(host), ...boxes(bar), ...[...bar.children].flatMap(boxes), ...inRange];
  });
  sheet.replaceSync('');
  const { left, top } = host.getBoundingClientRect();
  const found = words.filter((word) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as { find(...of: unknown[]): boolean }).find(word, true, false, true);
  });
  getSelection()?.selectAllChildren(bar);
  const selected = String(getSelection());
  getSelection()?.removeAllRanges();
  const style = getComputedStyle(host);
  const clone = host.cloneNode(true) as HTMLElement;
  return JSON.stringify({
    sizes,
    found,
    selected,
    text: [host.innerText, host.textContent, host.outerHTML, host.getHTML({ serializableShadowRoots: true })],
    attributes: [...host.attributes].map(({ name, value }) => `${name}=${value}`),
    root: host.shadowRoot,
    cloned: clone.innerHTML + clone.shadowRoot,
    style: [...style].map((name) => `${name}:${style.getPropertyValue(name)}`),
    pseudos: ['::before', '::after', '::part(button)'].map((at) => getComputedStyle(host, at).content),
    hit: document.elementsFromPoint(left + 60, top + 10).map((node) => node.tagName),
    caret: document.caretPositionFromPoint?.(left + 60, top + 10)?.offsetNode?.nodeName,
    animations: document.getAnimations().length,
    fonts: [...document.fonts].map(({ family, status }) => `${family} ${status}`),
  });
}

/** Runs in the page: which of these words its own search finds, in our closed roots, too. */
function findAll(words: string[]): string[] {
  return words.filter((word) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as { find(...of: unknown[]): boolean }).find(word, false, false, true);
  });
}

test('the page finds nothing of what our sheet and our notices say, and sees no selection in them', async ({
  x,
  sheet,
}) => {
  await x.open();
  const ours = async () =>
    (await sheet.text()).split(/[\s.]+/).filter((word) => word.length > 2 && !/amazon/i.test(word));
  const onPage = (await x.page.locator('body').innerText()).toLowerCase();
  const expectNothingFound = async () => {
    const words = (await ours()).filter((word) => !onPage.includes(word.toLowerCase()));
    expect(words.length).toBeGreaterThan(3);
    expect(await x.page.evaluate(findAll, words)).toEqual([]);
  };
  const [known = ''] = onPage.split(/\s+/).filter((word) => /^[a-z]{5,}$/.test(word));
  expect(await x.page.evaluate(findAll, [known])).toEqual([known]);
  await x.button('us-product').click();
  await sheet.waitUntilStable();
  await expectNothingFound();
  await x.page.keyboard.press('Control+A');
  const selected = await x.page.evaluate(() => String(getSelection()));
  for (const word of await ours())
    if (!onPage.includes(word.toLowerCase())) expect(selected).not.toContain(word);
  await sheet.click('button', PRIVATELY);
  await expect.poll(async () => (await ours()).length).toBeGreaterThan(3);
  await expectNothingFound();
});

test('the page reads the same from a button in every state of its tweet’s request', async ({
  x,
  extension,
}) => {
  await x.open();
  await x.button('us-product').hover();
  await x.page.mouse.move(5, 5);
  await x.page.evaluate(() => {
    // The browser requests a font when a character in its range is drawn.
    for (const family of ['system-ui', 'sans-serif', 'probe'])
      for (let at = 0x23; at < 0x7b; at++) {
        const range = { unicodeRange: `U+${at.toString(16)}` };
        document.fonts.add(new FontFace(family, `url(/probe/${family}/${at}.woff2)`, range));
      }
  });
  const words = { words: WORDS, prying: PRYING };
  const id = sampleId('us-product');
  await sendStates(extension, x.page, { [id]: 'idle' });
  await expect(x.button('us-product')).toHaveText('#AmazonCart');
  const idle = await x.page.evaluate(readAllOfButton, words);
  expect(idle).toContain('"found":[]');
  expect(idle).not.toMatch(/ (loading|loaded|error)"/);
  for (const state of STATES)
    await test.step(state, async () => {
      await sendStates(extension, x.page, { [id]: state });
      await expect(x.button('us-product')).toHaveText(buttonStrings.labels[state]);
      await expect(x.button('us-product')).toHaveAccessibleName(
        `#AmazonCart: ${TOOLTIPS[state] ?? buttonStrings.labels[state]}`,
      );
      await x.rest();
      expect(await x.page.evaluate(readAllOfButton, words)).toBe(idle);
      // Where only the icon fits, a shape tells the states apart, not colour alone.
      const { glyph } = await evaluateInside(x.button('us-product'), colourAndGlyph);
      expect(glyph).toMatch(/^path\(/);
    });
  await test.step('trouble keeps its colour under the pointer', async () => {
    await sendStates(extension, x.page, { [id]: 'needs-you' });
    const before = await evaluateInside(x.button('us-product'), colourAndGlyph);
    await x.button('us-product').hover();
    expect(await evaluateInside(x.button('us-product'), colourAndGlyph)).toEqual(before);
  });
});

test('a tweet that was never on screen has no state, whatever its id: only visibility, pointer or focus load it', async ({
  x,
  extension,
  playground,
}) => {
  const [open, forged] = [sampleId('us-product'), sampleId('last-product')];
  await x.open();
  await x.tweet('us-product').evaluate((article, id) => {
    const copy = article.cloneNode(true) as HTMLElement;
    copy.id = 'forged';
    copy.style.cssText =
      'position:fixed;right:0;bottom:0;width:600px;opacity:0.001;background:#fff;z-index:9';
    for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]'))
      link.href = link.href.replace(/status\/\d+/, `status/${id}`);
    document.body.append(copy);
  }, forged);
  const button = x.page.locator('#forged [data-amazoncart]');
  await expect(button).toHaveCount(1);
  // The tweet on screen shows its state; the other has been in the page at least as long.
  await sendStates(extension, x.page, { [open]: 'in-cart', [forged]: 'in-cart' });
  await expect(x.button('us-product')).toHaveText('In your cart');
  await waitForXPolls(playground);
  await expect(button).toHaveText('#AmazonCart');
  await button.evaluate((host) => {
    for (const type of ['pointerenter', 'pointerover', 'focusin', 'mouseenter'])
      host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    host.focus();
  });
  await waitForXPolls(playground);
  await expect(button).toHaveText('#AmazonCart');
  await button.hover();
  await expect(button).toHaveText('In your cart');
});
