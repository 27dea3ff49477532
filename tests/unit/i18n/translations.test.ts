import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../utils/i18n/catalogue.ts';
import { LANGUAGE_NAMES, type Translation } from '../../../utils/settings/languages.ts';
import { ENGLISH, TRANSLATIONS } from '../../fixtures/strings.ts';

/** Every sentence of a catalogue, by its path. A sentence with parameters is a function. */
function sentencesOf(strings: object, path = ''): [string, unknown][] {
  return Object.entries(strings).flatMap(([name, value]) =>
    typeof value === 'object' ? sentencesOf(value, `${path}.${name}`) : [[`${path}.${name}`, value]],
  );
}

/** What is printed on keys is English on the keyboards of some languages. */
const KEYS = '.activity.keyCaps.';
/** Sentences that are the same in several languages. */
const SAME = /^(?:ASIN|Post|Type|Link|Ctrl Z|Public|No|Account|Help|Product|Status|: |：)$/;

/** Arguments that can be found in the result. The number 1 is avoided: a sentence may say it without a digit. */
const ARGUMENTS: Record<string, unknown[]> = {
  // These describe a setting's value, so it need not appear in the sentence.
  '.options.savedSentences.warn': [true],
  '.options.savedSentences.act': ['edit'],
  '.options.savedSentences.addAfterReply': [false],
  '.options.savedSentences.ownStore': ['amazon.co.uk'],
  '.options.savedSentences.notify': [true],
  '.options.savedSentences.sync': [false],
  '.options.savedSentences.buttonStyle': ['icon'],
  '.options.savedSentences.keepFor': ['year'],
  '.options.savedSentences.language': ['ja'],
  '.sheet.earlier': ['AGO', true, 'WHAT'],
  '.sheet.reply': ['#AmazonCart'],
  '.reply.postingSoon': ['#AmazonCart', 'PRODUCT'],
  '.welcome.wouldReply': ['#AmazonCart'],
  '.welcome.wouldEdit': ['#AmazonCart'],
  '.callToAction.line': ['#AmazonCart'],
  '.request.priceThen': ['PRICE', true],
  '.activity.requests': ['MANY', 7],
  '.activity.found': ['SOME', 'MANY', 7],
  '.data.reallyRequests': ['MANY', 7],
  '.data.stillPublic': ['SOME', 7],
  '.trail.tells': [7, 8, 9, true],
  '.campaigns.lead': [7],
  '.campaigns.askedFor': [7],
  '.campaigns.andMore': [7],
  '.campaigns.counted': [7, 8],
  '.campaigns.alsoAsked': [7],
  '.campaigns.mostReplies': [7],
  '.campaigns.seen': [7, 'LAST', 8],
  '.campaigns.deleteQuestion': [7],
  '.campaigns.showMore': [7],
};
const describesValue = (path: string) =>
  path.startsWith('.options.savedSentences.') && !/ownStore$/.test(path);
const NUMBERED =
  /\.(?:manyProducts|repliedElsewhereWaiting|addAll|manyInCart|putAside|stores|visible|followersOnly|deleted|removedBefore|tooLarge|unreadableNote)$/;

/** One for each plural category of our languages. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 102];
const COUNTED: [string, (count: number) => unknown[]][] = [
  ['.access.adding', (count) => [count]],
  ['.activity.requests', (count) => [`${count}`, count]],
  ['.activity.found', (count) => ['1', `${count}`, count]],
  ['.data.removedBefore', (count) => [count]],
  ['.data.unreadableNote', (count) => [count]],
  ['.data.reallyRequests', (count) => [`${count}`, count]],
  ['.data.stillPublic', (count) => [`${count}`, count]],
  ['.campaigns.lead', (count) => [count]],
  ['.campaigns.askedFor', (count) => [count]],
  ['.campaigns.andMore', (count) => [count]],
  ['.campaigns.counted', (count) => [count, count]],
  ['.campaigns.alsoAsked', (count) => [count]],
  ['.campaigns.seen', (count) => [count, 'LAST', count]],
  ['.campaigns.deleteQuestion', (count) => [count]],
  ['.campaigns.showMore', (count) => [count]],
  ['.popup.putAside', (count) => [count]],
  ['.reply.addingMany', (count) => [count]],
  ['.reply.allInCart', (count) => [count]],
  ['.reply.someInCart', (count) => [count, count + 1]],
  ['.request.repliedElsewhereWaiting', (count) => [count]],
  ['.request.repliedWaiting', (count) => [count]],
  ['.sheet.manyProducts', (count) => [count]],
  ['.sheet.openLinks', (count) => [count]],
  ['.thread.seen', (count) => [count]],
  ['.thread.ofLoaded', (count) => [count]],
  ['.thread.askedHere', (count) => [count]],
  ['.thread.people', (count) => [count, count]],
  ['.trail.visible', (count) => [count]],
  ['.trail.tells', (count) => [count, count, count, true]],
  ['.trail.tells', (count) => [count, count, count, false]],
  ['.trail.kept', (count) => [count]],
  ['.trail.followersOnly', (count) => [count]],
  ['.trail.deleted', (count) => [count]],
];

/** Sentences that wrap some of their own words in bold or in a link. */
const MARKED = /^\.(?:welcome\.(?:lead|reply|private)|privacy\.kept(?:Here|InSync)|data\.deleteAllNote)$/;

function argumentsOf(path: string, arity: number): unknown[] {
  const known = ARGUMENTS[path];
  if (known) return known;
  if (NUMBERED.test(path)) return [7];
  return Array.from({ length: arity }, (_, i) => `ARG${i}`);
}

/** A sentence as plain text, its parts joined. */
function toPlainText(
  sentence: unknown,
  path: string,
  arity = (sentence as { length: number }).length,
): string {
  if (typeof sentence !== 'function') return String(sentence);
  const result = MARKED.test(path)
    ? sentence((text: string) => `<${text}>`)
    : sentence(...argumentsOf(path, arity));
  return Array.isArray(result) ? result.flat().join('') : String(result);
}

// Tests go through all sentences, since a test for each would take longer to report than to run. Each wrong sentence is
// reported by its path (`expect.soft`).
const english = sentencesOf(ENGLISH);

it('English has a sentence everywhere', () => {
  expect(english.length).toBeGreaterThan(350);
  for (const [path, sentence] of english)
    expect(toPlainText(sentence, path), path).not.toMatch(/^$|undefined|NaN/);
});

describe.each(Object.keys(TRANSLATIONS) as Translation[])('in %s', (language) => {
  const strings: Catalogue = TRANSLATIONS[language];
  const sentences = new Map(sentencesOf(strings));

  it('it has every section and every sentence of English, and no others', () => {
    expect([...sentences.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  it('every sentence is translated', () => {
    for (const [path, source] of english) {
      const sentence = sentences.get(path);
      expect.soft(typeof sentence, path).toBe(typeof source);
      const arity = typeof source === 'function' ? source.length : 0;
      const translated = toPlainText(sentence, path, arity);
      expect.soft(translated.trim(), path).not.toBe('');
      expect.soft(translated, path).not.toMatch(/undefined|NaN|\[object/);
      if (isLetters(source, path) && !SAME.test(translated) && !path.startsWith(KEYS))
        expect.soft(translated, path).not.toBe(toPlainText(source, path));
    }
  });

  it('every sentence contains all its arguments', () => {
    for (const [path, source] of english) {
      if (typeof source !== 'function' || describesValue(path) || MARKED.test(path)) continue;
      const translated = toPlainText(sentences.get(path), path, source.length);
      for (const part of argumentsOf(path, source.length))
        if (typeof part === 'string') expect.soft(translated, path).toContain(part);
      if (NUMBERED.test(path)) expect.soft(translated, path).toContain('7');
    }
  });

  it('every sentence with a count is one with every count', () => {
    for (const [path, args] of COUNTED) {
      const sentence = sentences.get(path) as (...values: unknown[]) => unknown;
      for (const count of COUNTS) {
        const said = [sentence(...args(count))].flat().join('');
        expect.soft(said.trim(), `${path} ${count}`).not.toMatch(/^$|undefined|NaN/);
        expect.soft(said, `${path} ${count}`).not.toMatch(MISPRINTS[language]);
      }
    }
  });

  it('the product’s name and hashtags stay as they are, and the language is called by its own name', () => {
    expect(strings.welcome.title).toContain('#AmazonCart');
    expect(strings.sheet.reply('#AmazonBasket')).toContain('#AmazonBasket');
    expect(strings.common.disclaimer).toMatch(/Amazon.*X/);
    expect(strings.notifications.description).toMatch(/#AmazonCart.*Amazon.*X/);
    expect(strings.options.savedSentences.language(language)).toContain(LANGUAGE_NAMES[language]);
  });

  it('a sentence that quotes another quotes it exactly', () => {
    const { welcome, privacy, sheet, options, trail, activity, thread, refusals, data } = strings;
    expect(toPlainText(welcome.reply, '.welcome.reply')).toContain(`<${sheet.reply('#AmazonCart')}>`);
    expect(toPlainText(welcome.private, '.welcome.private')).toContain(`<${sheet.private}>`);
    expect(welcome.rulesNote).toContain(sheet.edit);
    expect(toPlainText(privacy.keptHere, '.privacy.keptHere')).toContain(options.keepFor);
    expect(toPlainText(privacy.keptInSync, '.privacy.keptInSync')).toContain(options.sync);
    expect(trail.howToDelete).toContain(trail.isGone);
    expect(thread.tallyOn).toContain(activity.tabs.campaigns);
    expect(data.tallies).toContain(activity.tabs.campaigns);
    expect(refusals['too-many-tallies']).toContain(activity.tabs.campaigns);
  });

  it('the button’s labels are short enough for the room beside its icon', () => {
    for (const label of Object.values(strings.button.labels)) expect(label.length).toBeLessThanOrEqual(17);
  });

  it('each setting’s message states its value', () => {
    const { savedSentences: sentences } = strings.options;
    expect(sentences.warn(true)).not.toBe(sentences.warn(false));
    expect(new Set((['reply', 'edit', 'private'] as const).map(sentences.act)).size).toBe(3);
    expect(new Set((['forever', 'year', '90-days'] as const).map(sentences.keepFor)).size).toBe(3);
    expect(sentences.buttonStyle('text')).not.toBe(sentences.buttonStyle('icon'));
    expect(sentences.ownStore(null)).not.toContain('null');
  });
});

/** What a language's typography forbids. Spaces that would break a line before a mark, and English or typed marks. */
// Words that say something else than was meant, too: “pendiente de ti” watches over the reader, a Swedish “räkning” is a bill, “لم يُرد” also reads “he did not want to”, and a Hindi account that is “सुरक्षित” is safe, not protected. German says “du” and Spanish “tú” throughout, as Amazon and X do there, Polish no past that tells the reader's gender. Arabic isolates handles and hashtags. Turkish puts no suffix on what it cannot know the vowels of; Japanese sets full-width marks, no spaces, and Amazon’s own word for signing in.
const MISPRINTS = {
  de: /[“»«]\p{L}| …|\.\.\.|[\p{L}]['"]| MB|\bIhr(?:e[nmrs]?|nen)?\b|\bSie (?:sich|können|haben|möchten)\b|\bu?nd \w+en Sie\b/u,
  fr: / [:;!?»…]|[^\u00a0:/][;!?]|«[^\u202f]|[^\u202f]»|[“”„]|\.\.\.|[\p{L}]['"]| Mo/u,
  it: / [:;,.!?…»]|« |[“”„]|\.\.\.|\p{L}['"]| MB|clicc|pigi|\b(?:Lei|Suo|Sua)\b/u,
  nl: / [:;,.!?…”]|“ |[„«»]|\.\.\.|\p{L}['"]| MB|\bu(?:w|zelf)?\b/iu,
  'pt-BR':
    / [:;,.!?…”]|“ |[„«»]|\.\.\.|\p{L}['"]| MB|\b(?:tu|teu|tua|ecrã|você mesmo|ficheiro|separador|definições|partilhar)\b/iu,
  sv: / [:;,.!?…]|” (?=[.,:])|[“„«»]|\.\.\.|\p{L}['"]| MB|\b(?:Er|Ni|ert)\b|räkning/u,
  es: / [:;,.!?…»]|« |[“”„]|\.\.\.|\p{L}['"]| MB|(?<!¿[^?]*)(?<=[\p{L}\d])\?|usted|inténtelo|haga clic|su (?:navegador|carrito)|pendiente de ti/iu,
  pl: / […:;,.!?]|[“»«]|\.\.\.|[\p{L}]['"]|[\p{L}]ł[ae]ś(?!\p{L})/u,
  ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}。、](?:[!?:;,.()]| )|[A-Za-z\d] [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[“”„]|\.\.\.| MB|サインイン/u,
  ar: / […:،؛.!؟»]|« |[“”„,;?]|\.\.\.|[\p{L}]['"]|(?<!\u2068)[#@]\w|\u2068[^\u2069]*$|لم يُرد(?!\p{L})/u,
  tr: / […:;,.!?”]|“ |[„«»]|\.\.\.|[\p{L}]['"]|(?:ARG\d|AGO|WHAT|PRICE|MANY|SOME|7)['’]\p{L}/u,
  hi: / […।:;,.!?”]|“ |[„«»]|\.\.\.|[\p{L}\p{M}]['"]|[\p{L}\p{M}]\.(?!\w)|खाता[^।]*सुरक्षित|(?<![\dG])1 (?:लोगों|जवाबों)/u,
} satisfies Partial<Record<Translation, RegExp>>;

describe.each(Object.entries(MISPRINTS))('the typography of %s', (language, misprint) => {
  it('is right in every sentence', () => {
    for (const [path, sentence] of sentencesOf(TRANSLATIONS[language as Translation]))
      if (!path.startsWith(KEYS)) expect.soft(toPlainText(sentence, path), path).not.toMatch(misprint);
  });
});

/** Whether the English sentence has letters apart from its arguments. */
function isLetters(source: unknown, path: string): boolean {
  const bare = toPlainText(source, path).replace(/ARG\d|AGO|WHAT|PRICE|MANY|SOME|7/g, '');
  return /[a-z]{2}/i.test(bare) && !/^#AmazonCart$/.test(bare);
}
