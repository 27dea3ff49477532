import { storeName } from '../../utils/amazon/marketplaces.ts';
import { activityStrings } from '../../utils/i18n/en/activity.ts';
import { type Filter, isFiltered, NO_FILTER } from '../../utils/pages/activity/filter.ts';

interface Props {
  filter: Filter;
  /** The stores that occur in the list. */
  stores: readonly string[];
  change(filter: Filter): void;
}

/** The search field, which searches as you type, and the filters. */
export function Filters({ filter, stores, change }: Props) {
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
      <FilterSelect
        label={activityStrings.state}
        all={activityStrings.anyState}
        names={activityStrings.standings}
        value={filter.standing}
        choose={(standing) => change({ ...filter, standing })}
      />
      <FilterSelect
        label={activityStrings.store}
        all={activityStrings.anyStore}
        names={Object.fromEntries(stores.map((store) => [store, storeName(store)]))}
        value={filter.store}
        choose={(store) => change({ ...filter, store })}
      />
      <FilterSelect
        label={activityStrings.lane}
        all={activityStrings.anyLane}
        names={activityStrings.lanes}
        value={filter.lane}
        choose={(lane) => change({ ...filter, lane })}
      />
      {isFiltered(filter) && (
        <button type="button" class="quiet" onClick={() => change(NO_FILTER)}>
          {activityStrings.showAll}
        </button>
      )}
    </search>
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
