import { storage } from 'wxt/utils/storage';
import { MARKETPLACES } from './amazon/marketplaces.ts';

/** What one click on the button does when the privacy warning is off. */
export const ACTS = ['reply', 'edit', 'private'] as const;
export type Act = (typeof ACTS)[number];

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
}

/** What applies until the shopper says otherwise. */
export const DEFAULTS: Settings = {
  warn: true,
  act: 'reply',
  addAfterReply: true,
  ownStore: null,
  notify: true,
};

/** Reads settings field by field, so that one damaged field costs only itself. */
export function parseSettings(stored: unknown): Settings {
  const fields: Partial<Record<keyof Settings, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  const flag = (name: 'warn' | 'addAfterReply' | 'notify') => {
    const value = fields[name];
    return typeof value === 'boolean' ? value : DEFAULTS[name];
  };
  return {
    warn: flag('warn'),
    act: ACTS.find((act) => act === fields.act) ?? DEFAULTS.act,
    addAfterReply: flag('addAfterReply'),
    ownStore: MARKETPLACES.find(({ id }) => id === fields.ownStore)?.id ?? null,
    notify: flag('notify'),
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
