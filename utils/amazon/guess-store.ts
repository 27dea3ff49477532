import { MARKETPLACES } from './marketplaces.ts';
import { storeFacts } from './store-facts.ts';

/** Countries without a store of their own, and the one that serves them. */
const SERVED_BY: Record<string, string> = {
  AT: 'de',
  LI: 'de',
  LU: 'de',
  CH: 'de',
  UK: 'co.uk',
  NZ: 'com.au',
};
/** Languages that many countries share: the language alone says nothing. */
const SHARED = new Set(['en', 'es', 'pt', 'ar', 'fr', 'zh']);

/**
 * The store that a shopper most likely uses, from the browser's languages; only a first choice to be
 * offered, never acted on.
 * @param languages BCP 47, the most wanted first: ['de-AT', 'en']
 * @returns a marketplace's id; 'com' when nothing points elsewhere
 */
export function guessStore(languages: readonly string[]): string {
  for (const language of languages) {
    const [name = '', ...parts] = language.split('-');
    const region = parts.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase();
    const byRegion =
      region && (SERVED_BY[region] ?? MARKETPLACES.find(({ id }) => storeFacts(id)?.country === region)?.id);
    if (byRegion) return byRegion;
    const own = MARKETPLACES.find(({ id }) => storeFacts(id)?.languages[0] === name.toLowerCase());
    if (!region && own && !SHARED.has(name.toLowerCase())) return own.id;
  }
  return 'com';
}
