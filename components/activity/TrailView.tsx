import { useMemo } from 'preact/hooks';
import { trailStrings } from '../../utils/i18n/en/trail.ts';
import { timeOn } from '../../utils/pages/activity/evidence-texts.ts';
import { computeLayout, type Sizes } from '../../utils/pages/activity/layout.ts';
import type { ListEntry } from '../../utils/pages/activity/list-entry.ts';
import { trailOf } from '../../utils/pages/activity/trail.ts';
import { MonthChart } from './MonthChart.tsx';
import { RowList } from './RowList.tsx';

interface Props {
  entries: readonly ListEntry[];
  complete: boolean;
  sizes: Sizes;
  now: number;
  /** Called when the shopper says that they deleted the reply. */
  gone(requestId: string): void;
}

/** The public trail: the shopper's replies that anybody can still read on X. */
export function TrailView({ entries, complete, sizes, now, gone }: Props) {
  const trail = useMemo(() => trailOf(entries), [entries]);
  const { standing } = trail;
  const layout = useMemo(() => computeLayout(new Uint8Array(standing.length), sizes), [standing, sizes]);
  return (
    <section>
      <h2 class="lead">
        {standing.length === 0 ? trailStrings.none : trailStrings.standing(standing.length)}
      </h2>
      <p>
        {standing.length > 0 && trailStrings.tells(standing.length, trail.products, trail.authors)}
        {trail.followersOnly > 0 && trailStrings.followersOnly(trail.followersOnly)}
        {trail.deleted > 0 && trailStrings.deleted(trail.deleted)}
        {!complete && trailStrings.stillReading}
      </p>
      {trail.months.length > 0 && <MonthChart months={trail.months} />}
      {standing.length > 0 && (
        <>
          <p class="note">{trailStrings.howToDelete}</p>
          <RowList
            label={trailStrings.list}
            layout={layout}
            keyOf={(i) => standing[i]?.id ?? ''}
            pressed={(i, key) => {
              const url = standing[i]?.posted?.url;
              if (key === 'act' && url)
                document.querySelector<HTMLElement>('.entry[tabindex="0"] .act')?.click();
            }}
            render={(i, active) => {
              const entry = standing[i];
              if (!entry?.posted) return null;
              const tabIndex = active ? 0 : -1;
              return (
                <div class="card reply">
                  <div class="what">
                    <b class="cut" id={`row-${entry.id}`} title={entry.title}>
                      {entry.title}
                    </b>
                    <span class="note cut">
                      {trailStrings.to(<bdi>@{entry.author}</bdi>)} · {timeOn(entry.posted.at, now)}
                      {entry.posted.followersOnly && ` · ${trailStrings.forFollowers}`}
                    </span>
                  </div>
                  <div class="ways">
                    <a
                      class="act"
                      href={entry.posted.url}
                      target="_blank"
                      rel="noreferrer"
                      tabIndex={tabIndex}
                    >
                      {trailStrings.openOnX}
                      <span class="unseen">{trailStrings.replyTo(entry.author)}</span>
                    </a>
                    <button type="button" class="quiet" tabIndex={tabIndex} onClick={() => gone(entry.id)}>
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
