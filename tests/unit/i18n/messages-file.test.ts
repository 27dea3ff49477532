import { describe, expect, it } from 'vitest';
import { needStrings } from '../../../utils/i18n/en/needs.ts';
import { MANIFEST_MESSAGES, messageName } from '../../../utils/i18n/message-names.ts';
import { localeFolders, messagesFiles } from '../../../utils/i18n/messages-file.ts';
import { CONTENT_SCRIPT_SECTIONS } from '../../../utils/i18n/sections.ts';
import { CartRefusal, Need } from '../../../utils/requests/cart-events.ts';
import { LANGUAGE_NAMES, type Language } from '../../../utils/settings/languages.ts';

const files = messagesFiles();
const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[];
const MANIFEST = Object.keys(MANIFEST_MESSAGES);
const backgroundStrings = (language: Language): Record<string, string> =>
  JSON.parse(files.en[messageName(language, 'background')]?.message ?? '{}');

it.each(Object.values(files).flatMap((file) => Object.entries(file)))(
  '"%s" is a message that browsers can read',
  (name, { message }) => {
    expect(name).toMatch(/^[a-z_]+$/);
    expect(message).not.toBe('');
    // The browser would replace anything else that begins with a dollar sign.
    expect(message.replaceAll('$1', '')).not.toContain('$');
  },
);

describe.each(LANGUAGES)('in %s', (language) => {
  it('the manifest’s strings exist, its description fits the extension stores’ limit, and the file names its language', () => {
    for (const name of MANIFEST) expect(files[language][name]?.message).toMatch(/.../);
    expect(files[language].language?.message).toBe(language);
    expect(files[language].description?.message.length).toBeLessThanOrEqual(132);
  });

  it('the English file, which browsers fall back to, has every string that scripts use', () => {
    const background = backgroundStrings(language);
    expect(Object.keys(background)).toEqual(Object.keys(backgroundStrings('en')));
    for (const why of Need.def.values) expect(background).toHaveProperty(`needs-${why}`);
    for (const why of CartRefusal.def.values) expect(background).toHaveProperty(`refused-${why}`);
    for (const string of Object.values(background)) expect(string.split('$').length).toBeLessThanOrEqual(2);
    const onX = files.en[messageName(language, 'on-x')]?.message ?? '';
    expect(Object.keys(JSON.parse(onX))).toEqual([...CONTENT_SCRIPT_SECTIONS]);
  });
});

it('the English file has one message for each script in each language, because Chromium takes time for each', () => {
  expect(Object.keys(files.en)).toHaveLength(1 + MANIFEST.length + 2 * LANGUAGES.length);
});

it('the background’s English sentences are those of the pages', () => {
  for (const why of Need.def.values)
    expect(backgroundStrings('en')[`needs-${why}`]).toBe(needStrings.needs[why]);
});

it('each language has a folder that browsers know, and Portuguese one for each of its regions', () => {
  const folders = LANGUAGES.flatMap(localeFolders);
  expect(new Set(folders).size).toBe(folders.length);
  for (const folder of folders) expect(folder).toMatch(/^[a-z]{2}(?:_[A-Z]{2})?$/);
  expect(localeFolders('nl')).toEqual(['nl']);
  expect(localeFolders('pt-BR')).toEqual(['pt_BR', 'pt_PT']);
});
