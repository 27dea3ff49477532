import { campaignsStrings } from '../i18n/en/campaigns.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readTally, readTallyReplies } from '../ledger/read-tallies.ts';
import { productTitle } from '../texts/product-title.ts';
import { tweetUrl } from '../x-facts/permalink.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';
import { csvLine } from './csv.ts';

type Column = keyof typeof campaignsStrings.columns;

/** The columns of the CSV, left to right. */
const COLUMNS = ['repliedAt', 'handle', 'reply', 'product', 'link', 'post'] as const satisfies Column[];
type Cells = Record<(typeof COLUMNS)[number], string>;
const lineOf = (cells: Cells) => csvLine(COLUMNS.map((column) => cells[column]));

/**
 * One line of CSV per reply to these tweets, the oldest first, in parts, with a byte order mark.
 * @param yieldToPage awaited between pieces of work, so that the page stays responsive
 */
export async function exportTalliesCsv(
  ledger: Pick<Ledger, 'connection'>,
  tweetIds: readonly string[],
  yieldToPage: () => Promise<void>,
): Promise<string[]> {
  const parts = [`\ufeff${lineOf(campaignsStrings.columns)}`];
  for (const tweetId of tweetIds) {
    await yieldToPage();
    const tally = await readTally(ledger, tweetId);
    if (!tally) continue;
    const { link, title, author } = tally;
    const product = productTitle(link, title === null ? {} : { card: title }).text;
    const shared = { product, link: link.href, post: tweetUrl(author, tweetId) };
    for (const { replyId, handle, editOf } of await readTallyReplies(ledger, tweetId)) {
      if (editOf) continue;
      parts.push(
        lineOf({
          ...shared,
          repliedAt: new Date(tweetTime(replyId)).toISOString(),
          handle: `@${handle}`,
          reply: tweetUrl(handle, replyId),
        }),
      );
    }
  }
  return parts;
}
