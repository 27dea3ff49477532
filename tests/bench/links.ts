/**
 * `npm run bench:links`: what reading a link costs compared with `new URL(href)`, how the npm package
 * amazon-asin does on the links that it claims to read, and whether any of a million lookalikes is accepted.
 * Fails when a goal is missed.
 */
import { createRequire } from 'node:module';
import { readProductLink } from '../../utils/amazon/product-link.ts';
import { ALL_ROWS, CORPUS } from '../fixtures/links/index.ts';
import type { Row } from '../fixtures/links/row.ts';
import { lookalikes } from './lookalikes.ts';
import { nsEach, parse } from './measure.ts';
import { AMAZON_LINKS, OTHER_LINKS } from './traffic.ts';

const OTHERS_GOAL = 0.25;
const AMAZON_GOAL = 2.5;
const LOOKALIKES = 1_000_000;
const SEED = 20140505;

const others = compare(OTHER_LINKS);
const amazon = compare(AMAZON_LINKS);

console.log(
  'Reading one link, median of warm rounds (links as they stand in tweets; then the corpus, by subject)',
);
console.table({
  'not Amazon': row(OTHER_LINKS.length, others, OTHERS_GOAL),
  Amazon: row(AMAZON_LINKS.length, amazon, AMAZON_GOAL),
  ...Object.fromEntries(
    Object.entries(CORPUS).map(([subject, rows]) => {
      const hrefs = rows.map(({ href }) => href);
      return [`corpus: ${subject}`, row(hrefs.length, compare(hrefs), null)];
    }),
  ),
});

const peer = amazonAsin();
/** The package claims to read any store URL with an ASIN in its path, but no wrapped or short links and no ASIN in a query. */
const claimed = [CORPUS.stores, CORPUS.aliases, CORPUS.shapes]
  .flatMap((rows) => rows ?? [])
  .filter(
    ({ href, expect }) =>
      expect?.kind === 'product' && /amazon\.[^?]*(?:B[0-9A-Z]{9}|\d{9}[\dX])/i.test(href),
  );
const refusable = ALL_ROWS.filter(({ expect }) => expect === null);
console.log('\nAgainst amazon-asin (ASIN only: it reads no store from the link)');
console.table({
  ours: judge((href) => asinOf(href)),
  'amazon-asin': judge(peer),
});

const accepted: string[] = [];
const source = lookalikes(SEED);
const seen = new Set<string>();
const start = performance.now();
for (let i = 0; i < LOOKALIKES; i++) {
  const { value } = source.next();
  seen.add(value);
  if (readProductLink(value)) accepted.push(value);
}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `\n${LOOKALIKES.toLocaleString('en')} lookalikes (${seen.size.toLocaleString('en')} distinct, seed ${SEED}) in ${seconds} s: ${accepted.length} accepted`,
);
for (const href of accepted.slice(0, 20)) console.log('  accepted:', JSON.stringify(href));

const misses = [
  others.ours / others.platform > OTHERS_GOAL && 'links to other hosts cost too much',
  amazon.ours / amazon.platform > AMAZON_GOAL && 'Amazon links cost too much',
  accepted.length > 0 && 'a lookalike was accepted',
].filter(Boolean);
for (const miss of misses) console.error(`Goal missed: ${miss}`);
process.exitCode = misses.length > 0 ? 1 : 0;

interface Compared {
  ours: number;
  platform: number;
}

function compare(hrefs: readonly string[]): Compared {
  return nsEach(hrefs, { ours: readProductLink, platform: parse });
}

function row(links: number, { ours, platform }: Compared, goal: number | null) {
  return {
    links,
    'ours, ns': Math.round(ours),
    'new URL, ns': Math.round(platform),
    ratio: Number((ours / platform).toFixed(3)),
    'goal, at most': goal ?? '-',
  };
}

function judge(read: (href: string) => string | null) {
  const right = (rows: readonly Row[]) =>
    rows.filter(({ href, expect }) => read(href) === (expect?.kind === 'product' ? expect.asin : null))
      .length;
  return {
    'products right': `${right(claimed)} of ${claimed.length}`,
    'others refused': `${right(refusable)} of ${refusable.length}`,
    'ns each': Math.round(
      nsEach(
        claimed.map(({ href }) => href),
        { read },
      ).read,
    ),
  };
}

function asinOf(href: string): string | null {
  const link = readProductLink(href);
  return link?.kind === 'product' ? link.asin : null;
}

/** The package has no types, so its result is checked here. */
function amazonAsin(): (href: string) => string | null {
  const { syncParseAsin }: { syncParseAsin: (href: string) => { ASIN?: unknown } } = createRequire(
    import.meta.url,
  )('amazon-asin');
  return (href) => {
    const { ASIN } = syncParseAsin(href);
    return typeof ASIN === 'string' ? ASIN.toUpperCase() : null;
  };
}
