import { PRIVATELY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { allowStores, askForLink, buttonOf, presses, storeOf } from '../support/stores.ts';

/** Keeps sending the events by which a newer copy of a WXT content script ends the older one; any page can do so. */
function forge(id: string): void {
  const name = (script: string) => `${id}:${script}:wxt:content-script-started`;
  const end = () => {
    for (const contentScriptName of ['x', 'amazon']) {
      const detail = { contentScriptName, messageId: 'forged' };
      document.dispatchEvent(new CustomEvent(name(contentScriptName), { detail }));
      window.postMessage({ type: name(contentScriptName), ...detail }, '*');
    }
  };
  setInterval(end, 50);
  document.addEventListener('DOMContentLoaded', end);
  document.addEventListener('click', end, true);
}

test('pages do not learn that a script of ours has started', async ({ x, extension }) => {
  await x.page.addInitScript((id) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    for (const script of ['x', 'amazon'])
      document.addEventListener(`${id}:${script}:wxt:content-script-started`, ({ type }) => heard.push(type));
  }, extension.id);
  await allowStores(extension, 'com');
  const heard = () => x.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const ours = async () => (await heard()).filter((message) => /wxt|amazoncart|extension/i.test(message));
  await x.open();
  await expect(x.button('us-product')).toHaveCount(1);
  await x.rest();
  expect(await ours()).toEqual([]);
  await x.page.goto('https://www.amazon.com/dp/B0C7QKX4TN');
  await x.page.locator('#add-to-cart-button').waitFor();
  await x.rest();
  expect(await ours()).toEqual([]);
});

test('a forged start of a script ends ours neither on X nor on a store’s page', async ({
  x,
  sheet,
  world,
  extension,
  context,
}) => {
  const forging = await context.addInitScript(forge, extension.id);
  try {
    await allowStores(extension, 'com');
    const id = await askForLink(x, sheet, world, 'https://www.amazon.com/dp/B0C7QKX4TN', PRIVATELY);
    await expect(buttonOf(x, id)).toHaveText('In your cart');
    expect(presses(storeOf(world, 'com'))).toEqual(['B0C7QKX4TN']);
    // Tweets that are mounted later have working buttons.
    await x.scrollTo('several-products');
    await x.button('several-products').click();
    await sheet.shows('Add to your Amazon cart');
  } finally {
    // The next tests have the same browser.
    await forging.dispose();
  }
});
