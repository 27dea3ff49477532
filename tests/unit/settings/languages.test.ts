import { expect, it } from 'vitest';
import {
  directionOf,
  LANGUAGE_CHOICES,
  LANGUAGE_NAMES,
  type Language,
} from '../../../utils/settings/languages.ts';

it('the settings list every language once, by its own name, other scripts last', () => {
  const names = Object.values(LANGUAGE_NAMES);
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  expect(Object.keys(LANGUAGE_NAMES).sort()).toEqual(LANGUAGE_CHOICES.filter((one) => one !== 'auto').sort());
});

it('each language is a locale that the browser formats in, and its direction is the one of its script', () => {
  const languages = Object.keys(LANGUAGE_NAMES) as Language[];
  expect(Intl.NumberFormat.supportedLocalesOf(languages)).toEqual(languages);
  expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});
