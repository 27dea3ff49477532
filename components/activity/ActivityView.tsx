import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { commonStrings } from '../../utils/i18n/en/common.ts';
import type { RequestEvent } from '../../utils/requests/events.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { type CampaignsProps, CampaignsView } from './campaigns/CampaignsView.tsx';
import { type DataProps, DataTab } from './DataTab.tsx';
import { Details } from './Details.tsx';
import { RemoveQuestion, type RemoveQuestionProps } from './RemoveQuestion.tsx';
import { type RequestsProps, RequestsView } from './RequestsView.tsx';
import { type TrailProps, TrailView } from './TrailView.tsx';
import { UndoBar } from './UndoBar.tsx';

export const TABS = ['requests', 'trail', 'campaigns', 'data'] as const;
type Tab = (typeof TABS)[number];

interface ActivityProps {
  tab: Tab;
  requests: RequestsProps;
  data: Omit<DataProps, 'entries' | 'keptReplies'>;
  trail: Pick<TrailProps, 'entries' | 'keptReplies' | 'markGone' | 'forgetReply'>;
  /** Null until they are read. */
  campaigns: CampaignsProps | null;
  /** What went wrong, as a sentence. */
  error: string | null;
  /** What was done last, as a sentence. */
  done: string | null;
  /** The removal that the shopper is to confirm. */
  toConfirm: RemoveQuestionProps | null;
  /** The removal that can still be undone. */
  removed: { title: string; undo(): void } | null;
  /** The request whose history is open. */
  details: { request: RequestState; events: readonly RequestEvent[]; close(): void } | null;
}

/** The activity page: every request, the public trail, and the shopper's data. */
export function ActivityView(props: ActivityProps) {
  const { tab, requests, trail, campaigns, data, error, done, toConfirm, removed, details } = props;
  const { complete, row, sizes, now } = requests;
  // Most shoppers have no campaigns.
  const isShown = (name: Tab) => name !== 'campaigns' || name === tab || !!campaigns?.campaigns.length;
  return (
    <main class="ac-root page wide">
      <header class="top">
        <h1>
          <img src="/icon-48.png" alt="" width="28" height="28" /> {activityStrings.title}
        </h1>
        <nav aria-label={activityStrings.title}>
          {TABS.filter(isShown).map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === tab ? 'page' : undefined}>
              {activityStrings.tabs[name]}
            </a>
          ))}
        </nav>
        <a href="/options.html">{activityStrings.settings}</a>
      </header>
      {error && <p role="alert">{error}</p>}
      {/* Always there, so that screen readers hear what is put into it. */}
      <p role="status" class="done">
        {done}
      </p>
      {tab === 'requests' && <RequestsView {...requests} />}
      {tab === 'trail' && <TrailView {...{ ...trail, complete, row, sizes, now }} />}
      {tab === 'campaigns' && campaigns && <CampaignsView {...campaigns} />}
      {tab === 'data' && <DataTab {...data} {...trail} />}
      {details && <Details {...details} />}
      {toConfirm && <RemoveQuestion {...toConfirm} />}
      <UndoBar removed={removed} />
      <p class="disclaimer">{commonStrings.disclaimerLong}</p>
    </main>
  );
}
