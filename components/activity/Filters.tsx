import { storeName } from '../../utils/amazon/marketplaces.ts';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { formatCount } from '../../utils/i18n/formats.ts';
import {
  type Filter,
  isFiltered,
  NO_FILTER,
  type StandingCounts,
} from '../../utils/pages/activity/filter.ts';

interface Props {
  filter: Filter;
  /** The stores that occur in the list. */
  stores: readonly string[];
  counts: StandingCounts;
  /** Whether "Show all" is offered here; where nothing is found, the empty list offers it. */
  offersAll: boolean;
  change(filter: Filter): void;
}

/** The search field, which searches as you type, the states with their counts, and the other filters. */
export function Filters({ filter, stores, counts, offersAll, change }: Props) {
  return (
    <search class="filters">
      <label class="search">
        <span class="visually-hidden">{activityStrings.search}</span>
        <input
          type="search"
          placeholder={activityStrings.searchFor}
          value={filter.search}
          maxLength={200}
          onInput={(event) => change({ ...filter, search: event.currentTarget.value })}
        />
      </label>
      {(stores.length > 1 || filter.store !== null) && (
        <FilterSelect
          label={activityStrings.store}
          all={activityStrings.anyStore}
          names={Object.fromEntries(stores.map((store) => [store, storeName(store)]))}
          value={filter.store}
          choose={(store) => change({ ...filter, store })}
        />
      )}
      <FilterSelect
        label={activityStrings.lane}
        all={activityStrings.anyLane}
        names={activityStrings.lanes}
        value={filter.lane}
        choose={(lane) => change({ ...filter, lane })}
      />
      {offersAll && isFiltered(filter) && (
        <button type="button" class="quiet" onClick={() => change(NO_FILTER)}>
          {activityStrings.showAll}
        </button>
      )}
      <fieldset class="chips">
        <legend class="visually-hidden">{activityStrings.state}</legend>
        <Chip
          name={activityStrings.anyState}
          count={counts.all}
          pressed={filter.standing === null}
          choose={() => change({ ...filter, standing: null })}
        />
        {counts.each.map(({ standing, count }) => (
          <Chip
            key={standing}
            name={activityStrings.standings[standing]}
            count={count}
            pressed={filter.standing === standing}
            choose={() => change({ ...filter, standing: filter.standing === standing ? null : standing })}
          />
        ))}
      </fieldset>
    </search>
  );
}

interface ChipProps {
  name: string;
  /** How many requests it would show. */
  count: number;
  pressed: boolean;
  choose(): void;
}

/** One state, and how many requests are in it. Chosen again, it shows every state. */
function Chip({ name, count, pressed, choose }: ChipProps) {
  return (
    <button type="button" class={count === 0 ? 'chip zero' : 'chip'} aria-pressed={pressed} onClick={choose}>
      {name} <span class="chip-count">{formatCount(count)}</span>
    </button>
  );
}

interface FilterSelectProps<T extends string> {
  label: string;
  all: string;
  names: Readonly<Record<T, string>>;
  value: T | null;
  choose(value: T | null): void;
}

function FilterSelect<T extends string>({ label, all, names, value, choose }: FilterSelectProps<T>) {
  const values = Object.keys(names) as T[];
  return (
    <label>
      <span class="visually-hidden">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => choose(values.find((name) => name === event.currentTarget.value) ?? null)}
      >
        <option value="">{all}</option>
        {values.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
