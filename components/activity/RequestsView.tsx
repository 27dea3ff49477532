import { useMemo, useRef, useState } from 'preact/hooks';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { formatCount } from '../../utils/i18n/formats.ts';
import { type Action, actionsFor } from '../../utils/pages/activity/actions.ts';
import { dayName } from '../../utils/pages/activity/evidence-texts.ts';
import { type Filter, filterEntries, isFiltered, storesOf } from '../../utils/pages/activity/filter.ts';
import { computeLayout, type Sizes } from '../../utils/pages/activity/layout.ts';
import type { ListEntry } from '../../utils/pages/activity/list-entry.ts';
import type { FullRow } from '../../utils/pages/activity/request-list.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { TaggedElsewhere, type TaggedProps } from '../TaggedElsewhere.tsx';
import { ActivityRow } from './ActivityRow.tsx';
import { Filters } from './Filters.tsx';
import { RowList } from './RowList.tsx';

export interface RequestsProps {
  entries: readonly ListEntry[];
  /** Whether every request has been read. */
  complete: boolean;
  row(id: string): FullRow | null;
  filter: Filter;
  changeFilter(filter: Filter): void;
  sizes: Sizes;
  now: number;
  /** Requests tagged elsewhere that wait; null until they are read. */
  tagged: TaggedProps | null;
  /** Carries out an action that is not a link. */
  act(action: Action, request: RequestState): void;
}

/** Every request, newest first, by day. */
export function RequestsView(props: RequestsProps) {
  const { entries, complete, row, filter, changeFilter, sizes, now, tagged, act } = props;
  const [menu, setMenu] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const stores = useMemo(() => storesOf(entries), [entries]);
  const found = useMemo(() => filterEntries(entries, filter), [entries, filter]);
  const layout = useMemo(
    () =>
      computeLayout(
        found.map(({ day }) => day),
        sizes,
      ),
    [found, sizes],
  );

  function pressed(id: string, key: 'act' | 'menu' | 'remove'): void {
    const { request } = row(id) ?? {};
    if (key === 'menu') setMenu(id);
    if (key === 'menu' || !request) return;
    const { primary, others } = actionsFor(request);
    const way = key === 'act' ? primary : others.find(({ kind }) => kind === 'remove');
    // Only the browser opens links, so click the link.
    if (way?.kind === 'open') list.current?.querySelector<HTMLElement>('.entry[tabindex="0"] .act')?.click();
    else if (way && !('disabled' in way && way.disabled)) act(way, request);
  }

  return (
    <div ref={list}>
      <Filters filter={filter} stores={stores} change={changeFilter} />
      <p class="count note" role="status">
        {isFiltered(filter)
          ? activityStrings.found(formatCount(found.length), formatCount(entries.length), entries.length)
          : activityStrings.requests(formatCount(entries.length), entries.length)}
        {!complete && activityStrings.stillReading}
      </p>
      {tagged && <TaggedElsewhere {...tagged} />}
      {found.length === 0 && complete && <Nothing isFiltered={isFiltered(filter)} />}
      {found.length > 0 && (
        <RowList
          label={activityStrings.list}
          layout={layout}
          keyOf={(i) => found[i]?.id ?? ''}
          pressed={(i, key) => pressed(found[i]?.id ?? '', key)}
          render={(i, active) => {
            const entry = found[i];
            const shown = entry && row(entry.id);
            return (
              <>
                {entry && layout.isFirst(i) && <h2 class="day">{dayName(entry.askedAt, now)}</h2>}
                {entry && shown ? (
                  <ActivityRow
                    row={shown}
                    active={active}
                    menuOpen={menu === entry.id}
                    toggleMenu={(open) => setMenu(open ? entry.id : null)}
                    act={act}
                  />
                ) : (
                  <div class="card" id={`row-${entry?.id}`}>
                    <span class="thumb none" />
                    <b class="what cut">{entry?.title}</b>
                  </div>
                )}
              </>
            );
          }}
        />
      )}
    </div>
  );
}

function Nothing({ isFiltered: filtered }: { isFiltered: boolean }) {
  return <p class="nothing">{filtered ? activityStrings.noneFound : activityStrings.none}</p>;
}
