import { sampleId } from '../../playground/sample.ts';
import { addTweet, type World, type WorldTweet } from '../../playground/world.ts';
import { write } from '../../playground/write.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals, waitForXPolls } from '../support/internals.ts';
import { answered, pastReply, requestId } from '../support/past-requests.ts';
import type { XPage } from '../support/x-page.ts';

// Only replies: adding to the cart has its own tests.
test.use({ settings: { addAfterReply: false } });

const ADDED = 'The item has been added to your Cart.';
const say = (world: World, author: string, inReplyTo: string, text: string, quote?: string) =>
  addTweet(world, { author, inReplyTo, parts: write(text), ...(quote && { quote }) });

/** The answers in the ledger, by request. */
async function answers(internals: ExtensionInternals) {
  const all = (await internals.ledger()).map(({ id, events }) => [
    id,
    events.filter(({ kind }) => kind === 'answer').map(({ answerId }) => answerId),
  ]);
  return Object.fromEntries(all) as Record<string, unknown[]>;
}

/**
 * Lets the real @MyAmazon answer, and expects the ledger to hold this answer and no other. Earlier content of the
 * pages is reported before the answer, so anything that it would have caused is recorded by then.
 */
async function expectOnlyRealAnswer(
  x: XPage,
  world: World,
  internals: ExtensionInternals,
  to: WorldTweet,
  others: object = {},
) {
  const real = await answered(world, to);
  await x.open(`/shopper_one/status/${to.id}`);
  await expect.poll(() => answers(internals)).toMatchObject({ [requestId(to)]: [real.id] });
  expect(await answers(internals)).toEqual({ ...others, [requestId(to)]: [real.id] });
}

test('an answer to another shopper is never matched, wherever it appears, nor an impostor’s: not by a display name, a look-alike handle, or a quote of @MyAmazon', async ({
  x,
  world,
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  const product = sampleId('us-product');
  const mine = await pastReply(world, internals, 'us-product');
  const theirs = say(world, 'trail_mixer', product, '#AmazonCart');
  say(world, 'MyAmazon', theirs.id, `@trail_mixer ${ADDED}`);
  const below = say(world, 'slow_sundays', mine.id, '@shopper_one me too #AmazonCart');
  say(world, 'MyAmazon', below.id, `@slow_sundays ${ADDED}`);
  say(world, 'MyAmazon', product, `@daily_reader ${ADDED}`);
  const elsewhere = addTweet(world, { author: 'MyAmazon', parts: write(`@shopper_one ${ADDED}`) });
  elsewhere.parts = write(`@shopper_0ne ${ADDED}`);
  for (const [handle, name] of [
    ['deal_window', '@MyAmazon'],
    ['MyAmaz0n', 'MyAmazon'],
    ['MyAmazonHelp', '@MyAmazon · /MyAmazon/status/1'],
  ] as const) {
    world.accounts.set(handle, { handle, name, protected: false });
    say(world, handle, mine.id, `@shopper_one @MyAmazon ${ADDED}`);
  }
  say(world, 'slow_sundays', mine.id, `@shopper_one look, @MyAmazon says ${ADDED}`, elsewhere.id);
  const QUOTE = 'look, @MyAmazon says';
  for (const [path, ...others] of [
    ['/search?q=from:MyAmazon', '@daily_reader The item'],
    [`/shopper_one/status/${mine.id}`, '@slow_sundays The item', QUOTE, '@MyAmaz0n'],
    [`/daily_reader/status/${product}`, '@trail_mixer The item'],
    ['/notifications', QUOTE, '@MyAmaz0n'],
    ['/search?q=MyAmazon', QUOTE, '@MyAmaz0n'],
  ] as const) {
    await x.open(path);
    for (const text of others) await readTo(x, text);
  }
  await expectOnlyRealAnswer(x, world, internals, mine);
});

/** Scrolls down, past what X mounts at first, to a tweet with this text. */
async function readTo(x: XPage, hasText: string): Promise<void> {
  const tweet = x.page.locator('article', { hasText }).first();
  await expect(async () => {
    if ((await tweet.count()) === 0) await x.page.mouse.wheel(0, 400);
    await expect(tweet).toBeAttached({ timeout: 100 });
  }).toPass({ intervals: [50], timeout: 15_000 });
}

test('an answer that is seen many times counts once', async ({ x, world, extension, playground }) => {
  const internals = await ExtensionInternals.of(extension);
  const mine = await pastReply(world, internals, 'us-product');
  const answer = await answered(world, mine);
  const places = [
    '/notifications',
    `/daily_reader/status/${sampleId('us-product')}`,
    `/MyAmazon/status/${answer.id}`,
  ];
  for (const path of places) {
    await x.open(path);
    await x.tweetById(answer.id).waitFor();
    await expect.poll(() => answers(internals)).toEqual({ [requestId(mine)]: [answer.id] });
    // Time to report it again, where it was reported before.
    await waitForXPolls(playground, 1);
  }
  const other = await pastReply(world, internals, 'uk-product');
  await expectOnlyRealAnswer(x, world, internals, other, { [requestId(mine)]: [answer.id] });
  const popup = await extension.popup();
  await expect(popup.getByText('@MyAmazon says it was added.')).toHaveCount(2);
});

test('the popup’s link status follows @MyAmazon’s newest answer', async ({ x, world, extension }) => {
  const internals = await ExtensionInternals.of(extension);
  const popup = await extension.popup();
  const status = popup.locator('.status');
  await x.open();
  await expect(status).toContainText('@shopper_one');
  await expect(status).not.toContainText('Linked to Amazon');
  // What other answers say about the link is in observations.test.ts.
  for (const [product, mode, said] of [
    ['us-product', 'not-linked', 'Linked to Amazon No According to @MyAmazon'],
    ['photos', 'added', 'Linked to Amazon Yes According to @MyAmazon'],
  ] as const) {
    world.myAmazon.mode = mode;
    const reply = await pastReply(world, internals, product);
    const answer = await answered(world, reply);
    await x.open(`/shopper_one/status/${reply.id}`);
    await expect.poll(() => answers(internals)).toMatchObject({ [requestId(reply)]: [answer.id] });
    await expect(status).toContainText(said, { useInnerText: true });
  }
});
