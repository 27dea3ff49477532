import { browser } from 'wxt/browser';
import { MARKETPLACES } from '../amazon/marketplaces.ts';
import { LANGUAGE_CHOICES, type LanguageChoice } from './languages.ts';

/** What one click on the button does when the privacy warning is off. */
export const ACTS = ['reply', 'edit', 'private'] as const;
export type Act = (typeof ACTS)[number];

/** How the button shows in a tweet's action bar: with its hashtag where there is room, or as the cart alone. */
const BUTTON_STYLES = ['text', 'icon'] as const;
export type ButtonStyle = (typeof BUTTON_STYLES)[number];

/** How long requests are kept (utils/ledger/prune.ts). */
const KEEP_FOR = ['forever', 'year', '90-days'] as const;
export type KeepFor = (typeof KEEP_FOR)[number];

/** For links to other stores than the shopper's own: the same product in their own store, or the author's link. */
export const FOREIGN_LINKS = ['own', 'link'] as const;

export interface Settings {
  /** Show who will see the reply before anything is sent. */
  warn: boolean;
  act: Act;
  /** After a reply is posted, put the product into the cart as well. */
  addAfterReply: boolean;
  /** The store whose cart the shopper uses (a marketplace's id); null until it is chosen. */
  ownStore: string | null;
  /** What the sheet chose last for links to other stores than that; null until it was chosen. */
  foreignLinks: (typeof FOREIGN_LINKS)[number] | null;
  /** Show notifications: in your cart, needs you, refused. */
  notify: boolean;
  /** Share settings and a short list of requests with the shopper's other browsers, through the browser's own sync. */
  sync: boolean;
  buttonStyle: ButtonStyle;
  keepFor: KeepFor;
  /** The language of everything that the extension shows; never of what is posted. */
  language: LanguageChoice;
}

/** The settings until the shopper changes them. */
export const DEFAULTS: Settings = {
  warn: true,
  act: 'reply',
  addAfterReply: true,
  ownStore: null,
  foreignLinks: null,
  notify: true,
  sync: true,
  buttonStyle: 'text',
  keepFor: 'forever',
  language: 'auto',
};

/** When the shopper last changed each setting, in ms since the epoch; one never changed is not in it. */
export type ChangedAt = Partial<Record<keyof Settings, number>>;

const ON_OFF = [true, false];
/** Every value that a setting can have. */
const VALUES: { [Name in keyof Settings]: readonly Settings[Name][] } = {
  warn: ON_OFF,
  act: ACTS,
  addAfterReply: ON_OFF,
  ownStore: [null, ...MARKETPLACES.map(({ id }) => id)],
  foreignLinks: [null, ...FOREIGN_LINKS],
  notify: ON_OFF,
  sync: ON_OFF,
  buttonStyle: BUTTON_STYLES,
  keepFor: KEEP_FOR,
  language: LANGUAGE_CHOICES,
};

/** Parses settings field by field, so that a damaged field falls back to its default alone. */
export function parseSettings(stored: unknown): Settings {
  // Turns anything that is not an object into one without our fields.
  const fields: Partial<Record<keyof Settings, unknown>> = Object(stored);
  const parse = ([name, fallback]: [string, unknown]) => {
    const values: readonly unknown[] = VALUES[name as keyof Settings];
    return [name, values.find((value) => value === fields[name as keyof Settings]) ?? fallback];
  };
  return Object.fromEntries(Object.entries(DEFAULTS).map(parse));
}

/** Parses when each setting was changed; invalid times are left out. */
export function parseChangedAt(stored: unknown): ChangedAt {
  const times = Object.entries<number>(Object(Object(stored).changedAt)).filter(
    ([name, at]) => name in DEFAULTS && Number.isSafeInteger(at) && at > 0,
  );
  return Object.fromEntries(times);
}

const KEY = 'settings';

async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStored());
}

/** The settings, and when the shopper changed each of them: sync needs the times to merge them. */
export async function readDatedSettings(): Promise<{ settings: Settings; changedAt: ChangedAt }> {
  const stored = await readStored();
  return { settings: parseSettings(stored), changedAt: parseChangedAt(stored) };
}

/**
 * Changes some settings and keeps the others. A lock is held, because all settings are stored as one object, and our
 * pages and the background may change some at the same moment.
 * @param changedAt when each was changed; now, unless they were changed in another browser
 */
export function changeSettings(
  change: Partial<Settings>,
  changedAt: ChangedAt = datedNow(change),
): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const stored = await readStored();
    const settings = { ...parseSettings(stored), ...change };
    const dated = { ...settings, changedAt: { ...parseChangedAt(stored), ...changedAt } };
    await browser.storage.local.set({ [KEY]: dated });
    return settings;
  });
}

function datedNow(change: Partial<Settings>): ChangedAt {
  const now = Date.now();
  return Object.fromEntries(Object.keys(change).map((name) => [name, now]));
}

/** Calls back whenever settings change, in any page. Returns a function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) onChange(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
