import { MARKETPLACES } from './marketplaces.ts';
import { storeFacts } from './store-facts.ts';

/** Countries without a store of their own, and the store that serves them. */
const SERVED_BY: Record<string, string> = {
  AT: 'de',
  LI: 'de',
  LU: 'de',
  CH: 'de',
  UK: 'co.uk',
  NZ: 'com.au',
};
/** Languages of many countries, which tell nothing about the store. */
const SHARED = new Set(['en', 'es', 'pt', 'ar', 'fr', 'zh']);

/**
 * Guesses the store that a shopper uses from the browser's languages. It is only offered as a first choice.
 * @param languages BCP 47 tags, the preferred one first: ['de-AT', 'en']
 * @returns a marketplace's id; 'com' when the languages do not tell
 */
export function guessStore(languages: readonly string[]): string {
  for (const language of languages) {
    const [name = '', ...parts] = language.split('-');
    const region = parts.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase();
    const byRegion =
      region && (SERVED_BY[region] ?? MARKETPLACES.find(({ id }) => storeFacts(id)?.country === region)?.id);
    if (byRegion) return byRegion;
    const own = MARKETPLACES.find(({ id }) => storeFacts(id)?.language === name.toLowerCase());
    if (!region && own && !SHARED.has(name.toLowerCase())) return own.id;
  }
  return 'com';
}
