import { MARKETPLACES, storeName } from '../utils/amazon/marketplaces.ts';
import { storeFacts } from '../utils/amazon/store-facts.ts';
import { accessStrings } from '../utils/i18n/en/access.ts';
import { currentLanguage } from '../utils/i18n/strings.ts';

interface Props {
  /** A marketplace's id, or null. */
  chosen: string | null;
  change(marketplace: string | null): void;
}

/** Selects the shopper's own store. The sheet offers it for links to other stores. */
export function OwnStore({ chosen, change }: Props) {
  const countries = new Intl.DisplayNames(currentLanguage(), { type: 'region' });
  const countryOf = (id: string) => countries.of(storeFacts(id)?.country ?? 'ZZ');
  return (
    <label class="choice">
      <span>{accessStrings.ownStore}</span>
      <select value={chosen ?? ''} onChange={(event) => change(event.currentTarget.value || null)}>
        <option value="">{accessStrings.notChosen}</option>
        {MARKETPLACES.map(({ id }) => (
          <option key={id} value={id}>
            {storeName(id)} ({countryOf(id)})
          </option>
        ))}
      </select>
    </label>
  );
}
