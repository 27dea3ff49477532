import { storeName } from '../amazon/marketplaces.ts';
import type { StorageTrouble } from '../common/storage-trouble.ts';
import type { Language } from '../settings/languages.ts';
import * as ar from './ar/index.ts';
import type { Catalogue } from './catalogue.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as hi from './hi/index.ts';
import * as it from './it/index.ts';
import * as ja from './ja/index.ts';
import { type BackgroundMessage, type MANIFEST_MESSAGES, messageName } from './message-names.ts';
import * as nl from './nl/index.ts';
import * as pl from './pl/index.ts';
import * as ptBR from './pt-BR/index.ts';
import { CONTENT_SCRIPT_SECTIONS } from './sections.ts';
import * as sv from './sv/index.ts';
import * as tr from './tr/index.ts';

/** For the build and tests only: it bundles every language. */
export const CATALOGUES: Record<Language, Catalogue> = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  'pt-BR': ptBR,
  sv,
  ja,
  pl,
  ar,
  tr,
  hi,
};

type MessagesFile = Record<string, { message: string }>;

/**
 * Builds `_locales/<folder>/messages.json` for each language (`localeFolders`). Each file has the manifest's strings and
 * names its own language. The English file also has the scripts' strings in every language: browsers fall back to
 * English message by message, and the shopper may have set a language other than the browser's.
 */
export function messagesFiles(): Record<Language, MessagesFile> {
  const catalogues = Object.entries(CATALOGUES) as [Language, Catalogue][];
  const files = Object.fromEntries(
    catalogues.map(([language, catalogue]) => [
      language,
      toFile({ language, ...manifestStrings(catalogue) }),
    ]),
  ) as Record<Language, MessagesFile>;
  const scripts = catalogues.map(([language, catalogue]) => scriptMessages(language, catalogue));
  return { ...files, en: Object.assign(files.en, ...scripts) };
}

/**
 * The folders of `_locales` that hold a language's file. Browsers fall back from a region to its language ("nl-BE" to
 * "nl"), but not to another region, and Portuguese comes with a region only: Portugal gets Brazil's rather than English.
 */
export function localeFolders(language: Language): string[] {
  return language === 'pt-BR' ? ['pt_BR', 'pt_PT'] : [language];
}

/** The manifest's strings (wxt.config.ts). */
function manifestStrings({ notifications }: Catalogue): Record<keyof typeof MANIFEST_MESSAGES, string> {
  const { description, openSheetKey, addPrivatelyKey } = notifications;
  return { description, open_sheet: openSheetKey, add_privately: addPrivatelyKey };
}

/** The strings of the background and of the content script on X. */
function scriptMessages(language: Language, catalogue: Catalogue): MessagesFile {
  const forContentScript = CONTENT_SCRIPT_SECTIONS.map((section) => [section, catalogue[section]]);
  return toFile({
    [messageName(language, 'background')]: JSON.stringify(backgroundStrings(catalogue)),
    [messageName(language, 'on-x')]: JSON.stringify(Object.fromEntries(forContentScript)),
  });
}

function backgroundStrings({ common, needs, notifications, refusals }: Catalogue) {
  const { refused, full, blocked, newer, broken } = refusals;
  const troubles = { refused, full, blocked, newer, broken } satisfies Record<StorageTrouble, string>;
  // The background replaces `$1` with an argument.
  return {
    'in-cart': notifications.inCart(storeName('$1')),
    'needs-you': notifications.needsYou('$1'),
    'not-added': notifications.notAdded('$1'),
    'click-cart': notifications.clickForCart,
    'click-finish': notifications.clickToFinish,
    'click-link': notifications.clickForLink,
    'click-tweet': notifications.clickForTweet,
    'add-privately': notifications.menu,
    'not-noted': notifications.notNoted,
    reload: notifications.reload,
    'reload-why': notifications.reloadWhy,
    'link-card': common.pageOf(storeName('$1')),
    'link-short': common.shortLink('$1'),
    ...withPrefix('needs', needs.needs),
    ...withPrefix('refused', needs.refusals),
    ...withPrefix('trouble', troubles),
  } satisfies Record<BackgroundMessage, string>;
}

/** The strings under names of the form `<prefix>-<name>`. */
function withPrefix<Prefix extends string, Name extends string>(
  prefix: Prefix,
  strings: Record<Name, string>,
): Record<`${Prefix}-${Name}`, string> {
  const named = Object.entries(strings).map(([name, string]) => [`${prefix}-${name}`, string]);
  return Object.fromEntries(named);
}

function toFile(messages: Record<string, string>): MessagesFile {
  return Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, { message }]));
}
