import { browser } from 'wxt/browser';
import { MARKETPLACES } from '../amazon/marketplaces.ts';
import { LANGUAGE_CHOICES, type LanguageChoice } from './languages.ts';

/** What one click on the button does when the privacy warning is off. */
export const ACTS = ['reply', 'edit', 'private'] as const;
export type Act = (typeof ACTS)[number];

/** How the button shows in a tweet's action bar: with its hashtag where there is room, or as the cart alone. */
export const BUTTON_STYLES = ['text', 'icon'] as const;
export type ButtonStyle = (typeof BUTTON_STYLES)[number];

/** How long requests are kept (requests/prune.ts). */
export const KEEP_FOR = ['forever', 'year', '90-days'] as const;
export type KeepFor = (typeof KEEP_FOR)[number];

export interface Settings {
  /** Show who will see the reply before anything is sent. */
  warn: boolean;
  act: Act;
  /** After a reply is posted, put the product into the cart as well. */
  addAfterReply: boolean;
  /** The store whose cart the shopper uses (a marketplace's id); null until it is chosen. */
  ownStore: string | null;
  /** Notify of: in your cart, needs you, refused. */
  notify: boolean;
  /** Share settings and a short list of requests with the shopper's other browsers, through the browser's own sync. */
  sync: boolean;
  buttonStyle: ButtonStyle;
  keepFor: KeepFor;
  /** What every face of ours speaks; never what is posted. */
  language: LanguageChoice;
}

/** What applies until the shopper says otherwise. */
export const DEFAULTS: Settings = {
  warn: true,
  act: 'reply',
  addAfterReply: true,
  ownStore: null,
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
  notify: ON_OFF,
  sync: ON_OFF,
  buttonStyle: BUTTON_STYLES,
  keepFor: KEEP_FOR,
  language: LANGUAGE_CHOICES,
};

/** Reads settings field by field, so that one damaged field costs only itself. */
export function parseSettings(stored: unknown): Settings {
  // Of what is no object it makes one without any field of ours.
  const fields: Partial<Record<keyof Settings, unknown>> = Object(stored);
  const parse = ([name, usual]: [string, unknown]) => {
    const values: readonly unknown[] = VALUES[name as keyof Settings];
    return [name, values.find((value) => value === fields[name as keyof Settings]) ?? usual];
  };
  return Object.fromEntries(Object.entries(DEFAULTS).map(parse));
}

/** Reads when each setting was changed; a time that is none is left out. */
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

/** The settings, and when the shopper changed each: what another browser of theirs needs to agree. */
export async function readDatedSettings(): Promise<{ settings: Settings; changedAt: ChangedAt }> {
  const stored = await readStored();
  return { settings: parseSettings(stored), changedAt: parseChangedAt(stored) };
}

/**
 * Changes some settings and leaves the others as they are. Under a lock: our pages and the background may each
 * change some in the same moment, and the browser writes all of them as one.
 * @param changedAt when, for each of them; now, unless they were changed in another browser
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

/** Calls back whenever settings change, in whichever page; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) changed(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
