import { MARKETPLACES, storeName } from '../utils/amazon/marketplaces.ts';
import { factsOf } from '../utils/amazon/store-facts.ts';
import { accessWords } from '../utils/words/access.ts';
import { spoken } from '../utils/words/area.ts';

interface Props {
  /** A marketplace's id, or null. */
  chosen: string | null;
  change(marketplace: string | null): void;
}

/** Selects the shopper's own store. The sheet offers it for links to other stores. */
export function OwnStore({ chosen, change }: Props) {
  const countries = new Intl.DisplayNames(spoken(), { type: 'region' });
  const countryOf = (id: string) => countries.of(factsOf(id)?.country ?? 'ZZ');
  return (
    <label class="choice">
      <span>{accessWords.ownStore}</span>
      <select value={chosen ?? ''} onChange={(event) => change(event.currentTarget.value || null)}>
        <option value="">{accessWords.notChosen}</option>
        {MARKETPLACES.map(({ id }) => (
          <option key={id} value={id}>
            {storeName(id)} ({countryOf(id)})
          </option>
        ))}
      </select>
    </label>
  );
}
