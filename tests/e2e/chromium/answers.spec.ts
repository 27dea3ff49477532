import type { SampleName } from '../../playground/sample.ts';
import { sampleId } from '../../playground/sample.ts';
import type { MyAmazon, World, WorldTweet } from '../../playground/world.ts';
import { askFor, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { answered, pastReply, requestId } from '../support/past-requests.ts';
import { eachRow } from '../support/rows.ts';
import { startAgain } from '../support/stores.ts';
import type { XPage } from '../support/x-page.ts';

// Only replies: adding to the cart has its own tests.
test.use({ settings: { addAfterReply: false } });

const MODES: [MyAmazon['mode'], string][] = [
  ['added', 'added'],
  ['not-linked', 'not-linked'],
  ['refused', 'refused'],
  ['odd', 'unrecognised'],
];
const SERVICES = [
  ['MyAmazon', '#AmazonCart'],
  ['MyAmazonUK', '#AmazonBasket'],
] as const;
const PRODUCTS = ['us-product', 'uk-product', 'short-a-co', 'edited'] as const;

/**
 * A reply for each of so many products, to the services in turn, with an answer of another kind each. Every kind by either
 * is in answers.test.ts.
 */
async function everyAnswer(world: World, internals: ExtensionInternals, count: number) {
  const all: { product: SampleName; reply: WorldTweet; answer: object }[] = [];
  for (const [i, product] of PRODUCTS.slice(0, count).entries()) {
    const [mode, meaning] = MODES[i] ?? ['odd', 'unrecognised'];
    const [by, text] = SERVICES[i % 2] ?? SERVICES[0];
    world.myAmazon.mode = mode;
    const reply = await pastReply(world, internals, product, text);
    const answer = await answered(world, reply);
    all.push({ product, reply, answer: { answerId: answer.id, by, class: meaning } });
  }
  return all;
}

/** Scrolls down X's page, which mounts only the tweets in view, until the ledger is as expected. */
async function readDown(x: XPage, asExpected: () => Promise<boolean>) {
  await expect(async () => {
    await x.page.mouse.wheel(0, 400);
    expect(await asExpected()).toBe(true);
  }).toPass({ intervals: [50], timeout: 15_000 });
}

type Answers = Awaited<ReturnType<typeof everyAnswer>>;
// Where each answer has a page of its own, one by either service.
const PLACES: [string, 'thread' | 'addressee', number, (world: World, answers: Answers) => string[]][] = [
  [
    'on the reply’s own page',
    'thread',
    2,
    (_, all) => all.map(({ reply }) => `/shopper_one/status/${reply.id}`),
  ],
  [
    'on the product tweet’s page',
    'thread',
    2,
    ({ tweets }, all) =>
      all.map(({ product }) => sampleId(product)).map((id) => `/${tweets.get(id)?.author}/status/${id}`),
  ],
  ['in notifications', 'addressee', 4, () => ['/notifications']],
  ['in search', 'addressee', 4, () => ['/search?q=from:MyAmazon', '/search?q=from:MyAmazonUK']],
];
test('every kind of answer by @MyAmazon and @MyAmazonUK is matched and classed, wherever X shows it', async ({
  x,
  world,
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  const recorded = async () => (await internals.ledger()).flatMap(({ events }) => events.filter(isAnswer));
  await eachRow(
    PLACES,
    ([where]) => where,
    async ([, matchedBy, count, paths]) => {
      await startAgain(x, extension, world);
      const all = await everyAnswer(world, internals, count);
      const visits = paths(world, all);
      for (const [i, path] of visits.entries()) {
        await x.open(path);
        const due = Math.ceil((all.length * (i + 1)) / visits.length);
        await readDown(x, async () => (await recorded()).length === due);
      }
      const ledger = await internals.ledger();
      for (const { reply, answer } of all) {
        const request = ledger.find(({ id }) => id === requestId(reply));
        expect(request?.events.filter(isAnswer)).toMatchObject([{ ...answer, matchedBy }]);
      }
    },
  );
});
const isAnswer = ({ kind }: { kind: string }) => kind === 'answer';

test('from the click to @MyAmazon’s answer: seen in the thread, shown in the popup; without one the reply is only posted', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  const popup = await extension.popup();
  await askFor(x, sheet, REPLY);
  await sheet.shows('Your reply is posted');
  const [reply] = world.posted as [WorldTweet];
  await x.open(`/shopper_one/status/${reply.id}`);
  await popup.bringToFront();
  await popup.reload();
  await expect(popup.locator('.states')).toHaveText('Reply posted');
  // Amazon's service is switched off, so an answer is not even mentioned before there is one.
  await expect(popup.locator('.status')).not.toContainText('Linked to Amazon');
  await expect(popup.locator('main')).not.toContainText(/wait|pending|soon|linked/i);

  await answered(world, reply);
  await x.open(`/shopper_one/status/${reply.id}`);
  await expect(popup.locator('.states > li')).toHaveText(['Reply posted', '@MyAmazon says it was added.']);
  await expect(popup.locator('.status')).toContainText('Linked to Amazon Yes According to @MyAmazon', {
    useInnerText: true,
  });
});
