import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { exportTalliesCsv } from '../../../utils/archive/tallies-csv.ts';
import { campaignsStrings } from '../../../utils/i18n/en/campaigns.ts';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { countReportedReplies, keepTally } from '../../../utils/ledger/tallies.ts';
import { AUTHOR, keep, OWN_TWEET, POSTED_AT, replyId } from '../../fixtures/tallies.ts';

let count = 0;
async function exported(title: string, ...replies: [handle: string, hours: number][]) {
  const ledger = await Ledger.open(`csv-${count++}`);
  await keepTally(ledger, keep({ title }), POSTED_AT);
  const seen = replies.map(([handle, hours]) => ({ handle, id: replyId(hours) }));
  await countReportedReplies(
    ledger,
    { tweetId: OWN_TWEET, replies: seen, shown: 9 },
    AUTHOR,
    POSTED_AT + 86_400_000,
  );
  const parts = await exportTalliesCsv(ledger, [OWN_TWEET, '99'], async () => undefined);
  return parts.join('');
}

it('has one line a reply, the oldest first, below a line of headers and the mark of UTF-8', async () => {
  const text = await exported('Cast Iron Pan', ['bob', 2], ['ann', 1]);
  const [header, ...lines] = text.trimEnd().split('\r\n');
  expect(header).toBe(`\ufeff${Object.values(campaignsStrings.columns).join(',')}`);
  expect(lines).toEqual([
    `2025-11-20T11:00:00.000Z,"'@ann",https://x.com/ann/status/${replyId(1)},Cast Iron Pan,https://www.amazon.com/dp/B0ABCDE123?tag=notes-20,https://x.com/${AUTHOR}/status/${OWN_TWEET}`,
    expect.stringContaining('"\'@bob"'),
  ]);
});

it('a reply that was edited has one line, with the time at which it was posted', async () => {
  const ledger = await Ledger.open(`csv-${count++}`);
  await keepTally(ledger, keep(), POSTED_AT);
  const edited = { handle: 'ann', id: replyId(1.5), editOf: replyId(1) };
  const seen = { tweetId: OWN_TWEET, replies: [edited], shown: 1 };
  await countReportedReplies(ledger, seen, AUTHOR, POSTED_AT + 86_400_000);
  const [, ...lines] = await exportTalliesCsv(ledger, [OWN_TWEET], async () => undefined);
  expect(lines).toEqual([expect.stringContaining(replyId(1))]);
});

it('no cell is a formula, whatever a product is called', async () => {
  const text = await exported('=HYPERLINK("https://evil.example")', ['ann', 1]);
  expect(text).toContain('"\'=HYPERLINK(""https://evil.example"")"');
});
