import type { RequestEvent } from '../../utils/requests/events.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { type DataProps, DataTab } from './DataTab.tsx';
import { Details } from './Details.tsx';
import { type RequestsProps, RequestsView } from './RequestsView.tsx';
import { TrailView } from './TrailView.tsx';
import { UndoBar } from './UndoBar.tsx';

export const TABS = ['requests', 'trail', 'data'] as const;
export type Tab = (typeof TABS)[number];
const TAB_NAMES: Record<Tab, string> = { requests: 'Requests', trail: 'Public trail', data: 'Your data' };

export interface ActivityProps {
  tab: Tab;
  requests: RequestsProps;
  data: DataProps;
  gone(requestId: string): void;
  /** What went wrong, as a sentence. */
  error: string | null;
  /** What was just removed. */
  removed: { title: string; undo(): void } | null;
  /** The request whose whole course is shown. */
  details: { request: RequestState; events: readonly RequestEvent[]; close(): void } | null;
}

/** Activity: every request, the public trail that they leave, and what is kept of them. */
export function ActivityView({ tab, requests, data, gone, error, removed, details }: ActivityProps) {
  const { entries, complete, sizes, now } = requests;
  return (
    <main class="ac-root page wide">
      <header class="top">
        <h1>
          <img src="/icon-48.png" alt="" width="28" height="28" /> Activity
        </h1>
        <nav aria-label="Activity">
          {TABS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === tab ? 'page' : undefined}>
              {TAB_NAMES[name]}
            </a>
          ))}
          <a href="/options.html">Settings</a>
        </nav>
      </header>
      {error && <p role="alert">{error}</p>}
      {tab === 'requests' && <RequestsView {...requests} />}
      {tab === 'trail' && <TrailView {...{ entries, complete, sizes, now, gone }} />}
      {tab === 'data' && <DataTab {...data} />}
      {details && <Details {...details} />}
      {removed && <UndoBar {...removed} />}
      <p class="disclaimer">Not affiliated with Amazon or X.</p>
    </main>
  );
}
