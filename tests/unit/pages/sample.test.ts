import { expect, it } from 'vitest';
import { readProductLink } from '../../../utils/amazon/product-link.ts';
import { explain, samplePrepared, sampleTweet } from '../../../utils/pages/sample.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';

const [link] = sampleTweet('de').links;
const choice = (act: 'reply' | 'edit' | 'private', remember = false) => {
  if (!link) throw new Error('the sample has no link');
  const products = [{ link, ownStore: null }];
  return { act, products, remember, allowFirst: null, foreignLinks: null };
};
const NOTHING = 'This is a sample: nothing was posted, opened or added.';

it('the sample’s link is one that a tweet could hold, read as our reader reads it', () => {
  for (const store of ['de', 'co.uk', 'com.br'])
    for (const sample of sampleTweet(store).links) expect(readProductLink(sample.href)).toEqual(sample);
});

it.each([
  ['reply', false, true, 'On X, “#AmazonCart” would now be sent through X’s own reply box. Then the link'],
  [
    'reply',
    true,
    true,
    'reply box. Then the product would go into your amazon.de cart, in a background tab.',
  ],
  ['reply', true, false, `would now be sent through X’s own reply box. ${NOTHING}`],
  ['edit', true, false, `in it, and wait for you to press Reply. ${NOTHING}`],
  [
    'private',
    true,
    false,
    'On X, the product would go into your amazon.de cart, in a background tab. Nothing',
  ],
  [
    'private',
    false,
    true,
    'On X, the link would open in a tab, because amazon.de is not allowed yet. Nothing would',
  ],
] as const)('“%s” with access %s, adding after a reply %s: %s', (act, allowed, addAfterReply, expected) => {
  const explained = explain(choice(act), samplePrepared({ ...DEFAULTS, addAfterReply }, 'de', allowed));
  expect(explained).toContain(expected);
  expect(explained.endsWith(NOTHING)).toBe(true);
});

it('tells what “Don’t ask again” would mean', () => {
  const prepared = samplePrepared(DEFAULTS, 'de', true);
  expect(explain(choice('private', true), prepared)).toContain(
    'From then on, one click would do this without asking.',
  );
});
