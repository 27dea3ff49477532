import type { Settings } from '../settings.ts';
import { speak, spoken } from './area.ts';
import { languageOf } from './browser.ts';
import type { Translation } from './languages.ts';
import type { Words } from './words.ts';

/** English is bundled with every page; another language is loaded when it is set. */
const TRANSLATIONS: Record<Translation, () => Promise<Words>> = {
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  ja: () => import('./ja/index.ts'),
};

/** Loads the language that is set for this page. The caller renders the page again. */
export async function speakAsSet({ language }: Pick<Settings, 'language'>): Promise<void> {
  const next = languageOf(language);
  if (next !== spoken()) speak(next, next === 'en' ? {} : await TRANSLATIONS[next]());
  document.documentElement.lang = next;
}
