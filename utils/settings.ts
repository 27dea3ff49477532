import { storage } from 'wxt/utils/storage';

/** What one click on the button does when the privacy warning is off. */
export const ACTS = ['reply', 'edit', 'private'] as const;
export type Act = (typeof ACTS)[number];

/** What applies until the shopper says otherwise. */
export const DEFAULTS = {
  /** Show who will see the reply before anything is sent. */
  warn: true,
  act: 'reply' as Act,
};
export type Settings = typeof DEFAULTS;

/** Reads settings field by field, so that one damaged field costs only itself. */
export function parseSettings(stored: unknown): Settings {
  const fields: Partial<Record<keyof Settings, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  return {
    warn: typeof fields.warn === 'boolean' ? fields.warn : DEFAULTS.warn,
    act: ACTS.find((act) => act === fields.act) ?? DEFAULTS.act,
  };
}

const item = storage.defineItem<unknown>('local:settings');

export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Changes some settings and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await item.setValue(settings);
  return settings;
}

/** Calls back whenever settings change, in whichever page; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((value) => changed(parseSettings(value)));
}
