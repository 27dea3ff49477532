import { useState } from 'preact/hooks';
import { storeName } from '../../../utils/amazon/marketplaces.ts';
import { campaignsStrings } from '../../../utils/i18n/en/campaigns.ts';
import { formatAgo, formatDate } from '../../../utils/i18n/formats.ts';
import type { Campaign } from '../../../utils/pages/activity/campaigns.ts';
import { FORGOTTEN_AFTER_MS, MOST_REPLIES, type Tally } from '../../../utils/tallies/tally.ts';
import { productTitle } from '../../../utils/texts/product-title.ts';
import { tweetUrl } from '../../../utils/x-facts/permalink.ts';
import { tweetTime } from '../../../utils/x-facts/tweet-time.ts';
import { ProductLine } from '../../ProductLine.tsx';
import { Switch } from '../../Switch.tsx';
import { Question } from '../Question.tsx';
import { ReplyChart } from './ReplyChart.tsx';

interface Props {
  campaign: Campaign;
  now: number;
  exportCsv(): void;
  setKeepLonger(keepLonger: boolean): void;
  /** Deletes the tally, which is called by this title until that can no longer be undone. */
  remove(title: string): void;
}

export const cardId = (tweetId: string) => `campaign-${tweetId}`;

/** One tallied tweet: its product, its replies over time, how much of the thread was seen, and what to do with it. */
export function CampaignCard({ campaign, now, exportCsv, setKeepLonger, remove }: Props) {
  const { tally, repeated, names, picture } = campaign;
  const { tweetId, author, link, replies, people } = tally;
  const [asking, setAsking] = useState(false);
  const title = productTitle(link, names).text;
  const store = 'marketplace' in link ? storeName(link.marketplace) : null;
  return (
    <article class="campaign" id={cardId(tweetId)} tabIndex={-1} aria-label={title}>
      <ProductLine title={title} picture={picture}>
        <small>
          {store && <bdi dir="ltr">{store}</bdi>}
          {store && ' · '}
          {campaignsStrings.posted(formatDate(tweetTime(tweetId), { dateStyle: 'long', timeStyle: 'short' }))}
        </small>
      </ProductLine>
      {replies === 0 ? (
        <p>{campaignsStrings.noReplies}</p>
      ) : (
        <>
          <p>
            <b>{campaignsStrings.counted(replies, people)}</b>{' '}
            {repeated > 0 && campaignsStrings.alsoAsked(repeated)}
          </p>
          <ReplyChart tally={tally} />
        </>
      )}
      <p class="note">{seenSentence(tally, now)}</p>
      {replies >= MOST_REPLIES && <p class="note">{campaignsStrings.mostReplies(MOST_REPLIES)}</p>}
      {!tally.isCounting && <p class="note">{campaignsStrings.stopped}</p>}
      <div class="settings">
        <Switch
          label={campaignsStrings.keepLonger}
          note={tally.keepLonger ? campaignsStrings.keptOn : campaignsStrings.forgottenOn(lastDay(tally))}
          checked={tally.keepLonger}
          change={setKeepLonger}
        />
      </div>
      <div class="buttons">
        <a class="button" href={tweetUrl(author, tweetId)} target="_blank" rel="noreferrer">
          {campaignsStrings.openPost}
        </a>
        {replies > 0 && (
          <button type="button" onClick={exportCsv}>
            {campaignsStrings.exportCsv}
          </button>
        )}
        <button type="button" onClick={() => setAsking(true)}>
          {campaignsStrings.delete}
        </button>
      </div>
      {asking && (
        <Question
          title={campaignsStrings.deleteQuestion(replies)}
          answers={[
            { label: campaignsStrings.keep },
            { label: campaignsStrings.yesDelete, look: 'danger', run: () => remove(title) },
          ]}
          close={() => setAsking(false)}
        >
          <p>{campaignsStrings.deleteNote}</p>
        </Question>
      )}
    </article>
  );
}

/** How often the thread was seen, when last, and how much of it was loaded then. */
function seenSentence({ visits, visitCount }: Tally, now: number): string {
  const last = visits.at(-1);
  return last
    ? campaignsStrings.seen(visitCount, formatAgo(last.to, now), last.shown)
    : campaignsStrings.neverSeen;
}

function lastDay({ begunAt }: Tally): string {
  return formatDate(begunAt + FORGOTTEN_AFTER_MS, { dateStyle: 'long' });
}
