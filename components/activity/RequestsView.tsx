import { useMemo, useRef, useState } from 'preact/hooks';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { formatCount } from '../../utils/i18n/formats.ts';
import { type Action, actionsFor } from '../../utils/pages/activity/actions.ts';
import { dayName } from '../../utils/pages/activity/evidence-texts.ts';
import {
  countStandings,
  type Filter,
  filterEntries,
  isFiltered,
  NO_FILTER,
  storesOf,
} from '../../utils/pages/activity/filter.ts';
import type { Sizes } from '../../utils/pages/activity/layout.ts';
import type { ListEntry } from '../../utils/pages/activity/list-entry.ts';
import type { FullRow } from '../../utils/pages/activity/request-list.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { ProductLine } from '../ProductLine.tsx';
import { type WaitingProps, WaitingReplies } from '../WaitingReplies.tsx';
import { ActivityRow } from './ActivityRow.tsx';
import { NoMatch, NoRequests } from './EmptyList.tsx';
import { Filters } from './Filters.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { type RowKey, RowList } from './RowList.tsx';

export interface RequestsProps {
  entries: readonly ListEntry[];
  /** Whether every request has been read. */
  complete: boolean;
  row(id: string): FullRow | null;
  filter: Filter;
  changeFilter(filter: Filter): void;
  sizes: Sizes;
  now: number;
  /** Products of the shopper's replies that wait for "Add to cart"; null until they are read. */
  waitingReplies: WaitingProps | null;
  /** Carries out an action that is not a link. */
  run(action: Action, request: RequestState): void;
}

/** Every request, newest first, by day. */
export function RequestsView(props: RequestsProps) {
  const { entries, complete, row, filter, changeFilter, sizes, now, waitingReplies, run } = props;
  const [menu, setMenu] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const stores = useMemo(() => storesOf(entries), [entries]);
  const matches = useMemo(() => filterEntries(entries, filter), [entries, filter]);
  const counts = useMemo(() => countStandings(entries, filter), [entries, filter]);
  const groups = useMemo(() => matches.map(({ day }) => day), [matches]);
  const isEmpty = matches.length === 0 && complete;
  const hasNone = entries.length === 0 && complete;

  function onRowKey(id: string, key: RowKey): void {
    const { request } = row(id) ?? {};
    if (key === 'menu') setMenu(id);
    if (key === 'menu' || !request) return;
    const { primary, others } = actionsFor(request);
    const action = key === 'main' ? primary : others.find(({ kind }) => kind === 'remove');
    // Only the browser opens links, so click the link.
    if (action?.kind === 'open')
      list.current?.querySelector<HTMLElement>('.entry[tabindex="0"] .main-action')?.click();
    else if (action && !('disabled' in action && action.disabled)) run(action, request);
  }

  return (
    <div ref={list}>
      {!hasNone && (
        <>
          <Filters {...{ filter, stores, counts }} offersAll={!isEmpty} change={changeFilter} />
          <div class="above-list">
            <p class="count note" role="status">
              {isFiltered(filter)
                ? activityStrings.found(
                    formatCount(matches.length),
                    formatCount(entries.length),
                    entries.length,
                  )
                : activityStrings.requests(formatCount(entries.length), entries.length)}
              {!complete && activityStrings.stillReading}
            </p>
            {!isEmpty && <KeyHelp search={() => list.current?.querySelector('input')?.focus()} />}
          </div>
        </>
      )}
      {waitingReplies && <WaitingReplies {...waitingReplies} />}
      {hasNone && <NoRequests />}
      {isEmpty && !hasNone && <NoMatch showAll={() => changeFilter(NO_FILTER)} />}
      {matches.length > 0 && (
        <RowList
          label={activityStrings.list}
          {...{ groups, sizes }}
          keyOf={(i) => matches[i]?.id ?? ''}
          onRowKey={(i, key) => onRowKey(matches[i]?.id ?? '', key)}
          render={(i, active, isFirst) => {
            const entry = matches[i];
            const full = entry && row(entry.id);
            return (
              <>
                {entry && isFirst && <h2 class="day">{dayName(entry.askedAt, now)}</h2>}
                {entry && full ? (
                  <ActivityRow
                    row={full}
                    active={active}
                    menuOpen={menu === entry.id}
                    toggleMenu={(open) => setMenu(open ? entry.id : null)}
                    run={run}
                  />
                ) : (
                  <div class="card" id={`row-${entry?.id}`}>
                    <ProductLine title={entry?.title ?? ''} picture={null} />
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
