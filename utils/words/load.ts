import type { Settings } from '../settings.ts';
import { speak, spoken } from './area.ts';
import { languageOf } from './browser.ts';
import type { Translation } from './languages.ts';
import type { Words } from './words.ts';

/** Every page has English in it, and loads another language's file only where it is spoken. */
const TRANSLATIONS: Record<Translation, () => Promise<Words>> = {
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  ja: () => import('./ja/index.ts'),
};

/** From now on this page of ours speaks the language that is set; it has still to be shown anew. */
export async function speakAsSet({ language }: Pick<Settings, 'language'>): Promise<void> {
  const next = languageOf(language);
  if (next !== spoken()) speak(next, next === 'en' ? {} : await TRANSLATIONS[next]());
  document.documentElement.lang = next;
}
