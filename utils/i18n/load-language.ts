import type { Translation } from '../settings/languages.ts';
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
  ja: () => import('./ja/index.ts'),
  pl: () => import('./pl/index.ts'),
};

/** Switches this page of the extension to the language that is set. The caller renders the page again. */
export async function loadLanguage({ language }: Pick<Settings, 'language'>): Promise<void> {
  const next = languageOf(language);
  if (next !== currentLanguage()) setLanguage(next, next === 'en' ? {} : await TRANSLATIONS[next]());
  document.documentElement.lang = next;
}
