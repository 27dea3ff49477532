import type { RequestEvent } from '../../utils/requests/events.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { activityWords } from '../../utils/words/activity.ts';
import { commonWords } from '../../utils/words/common.ts';
import { type DataProps, DataTab } from './DataTab.tsx';
import { Details } from './Details.tsx';
import { type RequestsProps, RequestsView } from './RequestsView.tsx';
import { TrailView } from './TrailView.tsx';
import { UndoBar } from './UndoBar.tsx';

export const TABS = ['requests', 'trail', 'data'] as const;
export type Tab = (typeof TABS)[number];

export interface ActivityProps {
  tab: Tab;
  requests: RequestsProps;
  data: DataProps;
  gone(requestId: string): void;
  /** What went wrong, as a sentence. */
  error: string | null;
  /** The removal that can still be undone. */
  removed: { title: string; undo(): void } | null;
  /** The request whose history is open. */
  details: { request: RequestState; events: readonly RequestEvent[]; close(): void } | null;
}

/** The activity page: every request, the public trail, and the shopper's data. */
export function ActivityView({ tab, requests, data, gone, error, removed, details }: ActivityProps) {
  const { entries, complete, sizes, now } = requests;
  return (
    <main class="ac-root page wide">
      <header class="top">
        <h1>
          <img src="/icon-48.png" alt="" width="28" height="28" /> {activityWords.title}
        </h1>
        <nav aria-label={activityWords.title}>
          {TABS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === tab ? 'page' : undefined}>
              {activityWords.tabs[name]}
            </a>
          ))}
          <a href="/options.html">{activityWords.settings}</a>
        </nav>
      </header>
      {error && <p role="alert">{error}</p>}
      {tab === 'requests' && <RequestsView {...requests} />}
      {tab === 'trail' && <TrailView {...{ entries, complete, sizes, now, gone }} />}
      {tab === 'data' && <DataTab {...data} />}
      {details && <Details {...details} />}
      {removed && <UndoBar {...removed} />}
      <p class="disclaimer">{commonWords.disclaimer}</p>
    </main>
  );
}
