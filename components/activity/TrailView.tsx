import { useMemo } from 'preact/hooks';
import type { Entry } from '../../utils/activity/entry.ts';
import { layOut, type Sizes } from '../../utils/activity/layout.ts';
import { timeOn } from '../../utils/activity/texts.ts';
import { trailOf } from '../../utils/activity/trail.ts';
import { trailWords } from '../../utils/words/trail.ts';
import { MonthChart } from './MonthChart.tsx';
import { RowList } from './RowList.tsx';

interface Props {
  entries: readonly Entry[];
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
  const layout = useMemo(() => layOut(new Uint8Array(standing.length), sizes), [standing, sizes]);
  return (
    <section>
      <h2 class="lead">{standing.length === 0 ? trailWords.none : trailWords.standing(standing.length)}</h2>
      <p>
        {standing.length > 0 && trailWords.tells(standing.length, trail.products, trail.authors)}
        {trail.followersOnly > 0 && trailWords.followersOnly(trail.followersOnly)}
        {trail.deleted > 0 && trailWords.deleted(trail.deleted)}
        {!complete && trailWords.stillReading}
      </p>
      {trail.months.length > 0 && <MonthChart months={trail.months} />}
      {standing.length > 0 && (
        <>
          <p class="note">{trailWords.howToDelete}</p>
          <RowList
            label={trailWords.list}
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
                      {trailWords.to(<bdi>@{entry.author}</bdi>)} · {timeOn(entry.posted.at, now)}
                      {entry.posted.followersOnly && ` · ${trailWords.forFollowers}`}
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
                      {trailWords.openOnX}
                      <span class="unseen">{trailWords.replyTo(entry.author)}</span>
                    </a>
                    <button type="button" class="quiet" tabIndex={tabIndex} onClick={() => gone(entry.id)}>
                      {trailWords.isGone}
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
