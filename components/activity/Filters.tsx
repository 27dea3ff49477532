import type { Standing } from '../../utils/activity/entry.ts';
import { type Filter, isFiltered, NO_FILTER } from '../../utils/activity/filter.ts';

const STANDING_NAMES: Record<Standing, string> = {
  'needs-you': 'Needs you',
  tagged: 'Tagged elsewhere',
  'under-way': 'Under way',
  'in-cart': 'In your cart',
  'left-cart': 'Left the cart',
  opened: 'Only opened',
  'not-added': 'Not added',
  replied: 'Replied',
  'reply-deleted': 'Reply deleted',
  'check-reply': 'Reply to check',
  'not-replied': 'Not replied',
};
const LANE_NAMES = { reply: 'With a reply', cart: 'For the cart', private: 'Privately' } as const;

interface Props {
  filter: Filter;
  /** The stores that occur. */
  stores: readonly string[];
  change(filter: Filter): void;
}

/** Search as you type, and what may be asked for besides. */
export function Filters({ filter, stores, change }: Props) {
  return (
    <search class="filters">
      <label class="search">
        <span class="unseen">Search your requests</span>
        <input
          type="search"
          placeholder="Search products, authors, stores"
          value={filter.search}
          maxLength={200}
          onInput={(event) => change({ ...filter, search: event.currentTarget.value })}
        />
      </label>
      <Choice
        label="State"
        all="Any state"
        names={STANDING_NAMES}
        value={filter.standing}
        choose={(standing) => change({ ...filter, standing })}
      />
      <Choice
        label="Store"
        all="Any store"
        names={Object.fromEntries(stores.map((store) => [store, `amazon.${store}`]))}
        value={filter.store}
        choose={(store) => change({ ...filter, store })}
      />
      <Choice
        label="Lane"
        all="Any way"
        names={LANE_NAMES}
        value={filter.lane}
        choose={(lane) => change({ ...filter, lane })}
      />
      {isFiltered(filter) && (
        <button type="button" class="quiet" onClick={() => change(NO_FILTER)}>
          Show all
        </button>
      )}
    </search>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  all: string;
  names: Readonly<Record<T, string>>;
  value: T | null;
  choose(value: T | null): void;
}

function Choice<T extends string>({ label, all, names, value, choose }: ChoiceProps<T>) {
  const values = Object.keys(names) as T[];
  return (
    <label>
      <span class="unseen">{label}</span>
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
