import { useMemo } from 'preact/hooks';
import type { Entry } from '../../utils/activity/entry.ts';
import { layOut, type Sizes } from '../../utils/activity/layout.ts';
import { timeOn } from '../../utils/activity/texts.ts';
import { trailOf } from '../../utils/activity/trail.ts';
import { MonthChart } from './MonthChart.tsx';
import { RowList } from './RowList.tsx';

interface Props {
  entries: readonly Entry[];
  complete: boolean;
  sizes: Sizes;
  now: number;
  /** "I have deleted it": the shopper's own word. */
  gone(requestId: string): void;
}

/** The public trail: what anybody can still read on X of what the shopper wanted. */
export function TrailView({ entries, complete, sizes, now, gone }: Props) {
  const trail = useMemo(() => trailOf(entries), [entries]);
  const { standing } = trail;
  const layout = useMemo(() => layOut(new Uint8Array(standing.length), sizes), [standing, sizes]);
  const few = (count: number, one: string, many: string) =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
  return (
    <section>
      <h2 class="lead">
        {standing.length === 0
          ? 'No public reply of yours stands, as far as we know'
          : `${few(standing.length, 'public reply', 'public replies')} of yours still ${standing.length === 1 ? 'stands' : 'stand'}`}
      </h2>
      <p>
        {standing.length > 0 &&
          `${standing.length === 1 ? 'It tells' : 'They tell'} of ${few(trail.products, 'product', 'products')}, to ${few(trail.authors, 'author', 'authors')} and to everyone who reads your account. `}
        {trail.followersOnly > 0 &&
          `${few(trail.followersOnly, 'of them was', 'of them were')} posted while your account was protected, for your followers. `}
        {trail.deleted > 0 && `${few(trail.deleted, 'reply was', 'replies were')} deleted again. `}
        {!complete && 'Still reading…'}
      </p>
      {trail.months.length > 0 && <MonthChart months={trail.months} />}
      {standing.length > 0 && (
        <>
          <p class="note">
            To delete a reply, open it on X and choose Delete in its menu. When we see you do it, it leaves
            this list by itself; deleted elsewhere, tell us with “I have deleted it”.
          </p>
          <RowList
            label="Public replies that still stand, newest first"
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
                      to <bdi>@{entry.author}</bdi> · {timeOn(entry.posted.at, now)}
                      {entry.posted.followersOnly && ' · for followers'}
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
                      Open on X<span class="unseen">: reply to @{entry.author}</span>
                    </a>
                    <button type="button" class="quiet" tabIndex={tabIndex} onClick={() => gone(entry.id)}>
                      I have deleted it
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
