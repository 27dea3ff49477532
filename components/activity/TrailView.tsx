import { useMemo } from 'preact/hooks';
import { trailStrings } from '../../utils/i18n/en/trail.ts';
import { timeOn } from '../../utils/pages/activity/evidence-texts.ts';
import { computeLayout, type Sizes } from '../../utils/pages/activity/layout.ts';
import type { ListEntry } from '../../utils/pages/activity/list-entry.ts';
import { summarizeTrail } from '../../utils/pages/activity/trail.ts';
import { MonthChart } from './MonthChart.tsx';
import { RowList } from './RowList.tsx';

interface Props {
  entries: readonly ListEntry[];
  complete: boolean;
  sizes: Sizes;
  now: number;
  /** Called when the shopper says that they deleted the reply. */
  markGone(requestId: string): void;
}

/** The public trail: the shopper's replies that anybody can still read on X. */
export function TrailView({ entries, complete, sizes, now, markGone }: Props) {
  const trail = useMemo(() => summarizeTrail(entries), [entries]);
  const { visible } = trail;
  const layout = useMemo(() => computeLayout(new Uint8Array(visible.length), sizes), [visible, sizes]);
  return (
    <section>
      <h2 class="lead">{visible.length === 0 ? trailStrings.none : trailStrings.visible(visible.length)}</h2>
      <p>
        {visible.length > 0 && trailStrings.tells(visible.length, trail.products, trail.authors)}
        {trail.followersOnly > 0 && trailStrings.followersOnly(trail.followersOnly)}
        {trail.deleted > 0 && trailStrings.deleted(trail.deleted)}
        {!complete && trailStrings.stillReading}
      </p>
      {trail.months.length > 0 && <MonthChart months={trail.months} />}
      {visible.length > 0 && (
        <>
          <p class="note">{trailStrings.howToDelete}</p>
          <RowList
            label={trailStrings.list}
            layout={layout}
            keyOf={(i) => visible[i]?.id ?? ''}
            onRowKey={(i, key) => {
              const url = visible[i]?.posted?.url;
              if (key === 'main' && url)
                document.querySelector<HTMLElement>('.entry[tabindex="0"] .main-action')?.click();
            }}
            render={(i, active) => {
              const entry = visible[i];
              if (!entry?.posted) return null;
              const tabIndex = active ? 0 : -1;
              return (
                <div class="card reply">
                  <div class="summary">
                    <b class="ellipsis" dir="auto" id={`row-${entry.id}`} title={entry.title}>
                      {entry.title}
                    </b>
                    <span class="note ellipsis">
                      {trailStrings.to(<bdi>@{entry.author}</bdi>)} · {timeOn(entry.posted.at, now)}
                      {entry.posted.followersOnly && ` · ${trailStrings.forFollowers}`}
                    </span>
                  </div>
                  <div class="row-actions">
                    <a
                      class="main-action"
                      href={entry.posted.url}
                      target="_blank"
                      rel="noreferrer"
                      tabIndex={tabIndex}
                    >
                      {trailStrings.openOnX}
                      <span class="visually-hidden">{trailStrings.replyTo(entry.author)}</span>
                    </a>
                    <button
                      type="button"
                      class="quiet"
                      tabIndex={tabIndex}
                      onClick={() => markGone(entry.id)}
                    >
                      {trailStrings.isGone}
                    </button>
                  </div>
                </div>
              );
            }}
          />
        </>
      )}
    </section>
  );
}
