import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { activityStrings } from '../../../utils/i18n/en/activity.ts';
import { campaignsStrings } from '../../../utils/i18n/en/campaigns.ts';
import type { Campaign, CampaignList } from '../../../utils/pages/activity/campaigns.ts';
import { type Order, sortCampaigns } from '../../../utils/tallies/compare.ts';
import { hashtagFor } from '../../../utils/x-facts/hashtag.ts';
import { CallToAction } from '../../CallToAction.tsx';
import { CampaignCard, cardId } from './CampaignCard.tsx';
import { CompareTable } from './CompareTable.tsx';
import { RepeatList } from './RepeatList.tsx';

export interface CampaignsProps extends CampaignList {
  now: number;
  /** Puts a line on the clipboard; rejects where the browser does not allow it. */
  copy(line: string): Promise<void>;
  /** Offers the replies to these tweets as a file. */
  exportCsv(tweetIds: readonly string[]): void;
  setKeepLonger(tweetId: string, keepLonger: boolean): void;
  /** Deletes a tally; the title is what to call it until that can no longer be undone. */
  remove(tweetId: string, title: string): void;
}

/** Tallies shown at first: more than a screen holds. */
const FIRST = 10;

/** What was counted of the cart replies to the author's own tweets. */
export function CampaignsView({ campaigns, repeats, now, copy, exportCsv, ...acts }: CampaignsProps) {
  const [order, setOrder] = useState<Order>({ by: 'posted', descending: true });
  const [shown, setShown] = useState(FIRST);
  const heading = useRef<HTMLHeadingElement>(null);
  if (campaigns.length === 0) return <NoCampaigns heading={heading} />;
  const sorted = sortCampaigns(campaigns, order);
  const hashtags = [
    ...new Set(['#AmazonCart' as const, ...campaigns.map(({ tally }) => hashtagFor(tally.link))]),
  ];

  function goTo({ tally }: Campaign): void {
    setShown((before) => Math.max(before, sorted.findIndex((one) => one.tally === tally) + 1));
    // Once it is shown.
    requestAnimationFrame(() => document.getElementById(cardId(tally.tweetId))?.focus());
  }

  return (
    <div class="campaigns">
      <h2 ref={heading} class="lead" tabIndex={-1}>
        {campaignsStrings.lead(campaigns.length)}
      </h2>
      <p>{campaignsStrings.note}</p>
      <CallToAction {...{ hashtags, copy }} />
      {campaigns.length > 1 && (
        <>
          <div class="scrolls">
            <CompareTable campaigns={sorted} {...{ order, setOrder, goTo }} />
          </div>
          <div class="buttons">
            <button type="button" onClick={() => exportCsv(sorted.map(({ tally }) => tally.tweetId))}>
              {campaignsStrings.exportAll}
            </button>
          </div>
        </>
      )}
      {repeats.length > 0 && <RepeatList repeats={repeats} />}
      {sorted.slice(0, shown).map((campaign) => (
        <CampaignCard
          key={campaign.tally.tweetId}
          {...{ campaign, now }}
          exportCsv={() => exportCsv([campaign.tally.tweetId])}
          setKeepLonger={(keepLonger) => acts.setKeepLonger(campaign.tally.tweetId, keepLonger)}
          remove={(title) => {
            acts.remove(campaign.tally.tweetId, title);
            // The button that had the focus is gone with its card.
            requestAnimationFrame(() => heading.current?.focus());
          }}
        />
      ))}
      {sorted.length > shown && (
        <button type="button" onClick={() => setShown(sorted.length)}>
          {campaignsStrings.showMore(sorted.length - shown)}
        </button>
      )}
    </div>
  );
}

function NoCampaigns({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
  return (
    <div class="empty">
      <h2 ref={heading} tabIndex={-1}>
        {campaignsStrings.none}
      </h2>
      <p>{campaignsStrings.noneNote}</p>
      <a class="main-link" href="https://x.com/home" target="_blank" rel="noreferrer">
        {activityStrings.openX}
      </a>
    </div>
  );
}
