import { storeName } from '../amazon/marketplaces.ts';
import type { StorageTrouble } from '../common/storage-trouble.ts';
import type { Language, Translation } from '../settings/languages.ts';
import type { Catalogue } from './catalogue.ts';
import * as de from './de/index.ts';
import { buttonStrings } from './en/button.ts';
import { commonStrings } from './en/common.ts';
import { needStrings } from './en/needs.ts';
import { noAnswerStrings } from './en/no-answer.ts';
import { notificationStrings } from './en/notifications.ts';
import { refusalStrings } from './en/refusals.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as ja from './ja/index.ts';
import { type BackgroundMessage, messageName, X_STRINGS, type XStrings } from './message-names.ts';

type Written = Pick<Catalogue, 'button' | 'common' | 'needs' | 'notifications' | 'refusals' | 'noAnswer'>;

const ENGLISH: Written = {
  button: buttonStrings,
  common: commonStrings,
  needs: needStrings,
  notifications: notificationStrings,
  refusals: refusalStrings,
  noAnswer: noAnswerStrings,
};
const TRANSLATIONS: Record<Translation, Written> = { de, fr, es, ja };
const ALL: Record<Language, Written> = { en: ENGLISH, ...TRANSLATIONS };

type MessagesFile = Record<string, { message: string }>;

/**
 * Builds `_locales/…/messages.json` for each language. Each file has the manifest's strings and its own language.
 * The English file also has the scripts' sentences in every language: browsers fall back to English message by
 * message, and the shopper may have set a language other than the browser's.
 */
export function messagesFiles(): Record<Language, MessagesFile> {
  const files = Object.entries(ALL).map(([language, words]) => [
    language,
    toFile({ language, ...ofManifest(words) }),
  ]);
  const all = Object.entries(ALL).map(([language, words]) => ofScripts(language as Language, words));
  const { en, ...others }: Record<Language, MessagesFile> = Object.fromEntries(files);
  return { en: Object.assign(en, ...all), ...others };
}

/** The manifest's strings (wxt.config.ts). */
function ofManifest({ notifications }: Written): Record<string, string> {
  const { description, openSheetKey, addPrivatelyKey } = notifications;
  return { description, open_sheet: openSheetKey, add_privately: addPrivatelyKey };
}

function ofScripts(
  language: Language,
  { button, common, needs, notifications, refusals, noAnswer }: Written,
): MessagesFile {
  const named = <N extends string>(prefix: N, sentences: Record<string, string>) =>
    Object.fromEntries(Object.entries(sentences).map(([why, sentence]) => [`${prefix}-${why}`, sentence]));
  const { refused, full, blocked, newer, broken } = refusals;
  const troubles = { refused, full, blocked, newer, broken } satisfies Record<StorageTrouble, string>;
  // The browser replaces `$1` with an argument.
  const background: Record<string, string> = {
    'in-cart': notifications.inCart(storeName('$1')),
    'needs-you': notifications.needsYou('$1'),
    'not-added': notifications.notAdded('$1'),
    'click-cart': notifications.clickForCart,
    'click-finish': notifications.clickToFinish,
    'click-tweet': notifications.clickForTweet,
    'add-privately': notifications.menu,
    'not-noted': notifications.notNoted,
    reload: notifications.reload,
    'reload-why': notifications.reloadWhy,
    'link-card': common.pageOf(storeName('$1')),
    'link-short': common.shortLink('$1'),
    ...named('needs', needs.needs),
    ...named('refused', needs.refusals),
    ...named('trouble', troubles),
  } satisfies Partial<Record<BackgroundMessage, string>>;
  const onX: XStrings = { button, noAnswer };
  const all = { ...background, [X_STRINGS]: JSON.stringify(onX) };
  return toFile(
    Object.fromEntries(
      Object.entries(all).map(([words, message]) => [
        messageName(language, words as BackgroundMessage),
        message,
      ]),
    ),
  );
}

function toFile(messages: Record<string, string>): MessagesFile {
  return Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, { message }]));
}
