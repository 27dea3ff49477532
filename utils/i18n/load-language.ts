import { directionOf, type Language, type Translation } from '../settings/languages.ts';
import type { Settings } from '../settings/settings.ts';
import { languageOf } from './browser-messages.ts';
import type { Catalogue } from './catalogue.ts';
import { currentLanguage, setLanguage } from './strings.ts';

/** Every page has English in its bundle, and loads another language when it is set. */
const TRANSLATIONS: Record<Translation, () => Promise<Catalogue>> = {
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  it: () => import('./it/index.ts'),
  nl: () => import('./nl/index.ts'),
  'pt-BR': () => import('./pt-BR/index.ts'),
  sv: () => import('./sv/index.ts'),
  ja: () => import('./ja/index.ts'),
  pl: () => import('./pl/index.ts'),
  ar: () => import('./ar/index.ts'),
  tr: () => import('./tr/index.ts'),
  hi: () => import('./hi/index.ts'),
};

let wanted: Language = 'en';

/**
 * Switches this page of the extension to the language that is set. The caller renders the page again. Does nothing if
 * another has been set by the time this one is loaded.
 */
export async function loadLanguage({ language }: Pick<Settings, 'language'>): Promise<void> {
  const next = languageOf(language);
  wanted = next;
  const strings = next === 'en' ? {} : await TRANSLATIONS[next]();
  if (next !== wanted) return;
  if (next !== currentLanguage()) setLanguage(next, strings);
  document.documentElement.lang = next;
  document.documentElement.dir = directionOf(next);
}
