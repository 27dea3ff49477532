import { browser } from 'wxt/browser';

/**
 * Names the browser's session, within which tab ids are valid. The name is in session storage, which the browser
 * clears when it starts, but also when the extension is updated, although the tabs stay open. An event says a
 * moment later which of the two it was; after an update, the last name is kept.
 */

const SESSION = 'session';
/** The event comes at once, if it comes at all. */
const EVENT_WITHIN_MS = 2000;

let onBegin: (how: 'update' | 'start') => void = () => {};
const beginning = new Promise<'update' | 'start'>((resolve) => {
  onBegin = resolve;
});

/** Listens for how the session began. Register before anything is awaited. */
export function watchSession(): void {
  browser.runtime.onStartup.addListener(() => onBegin('start'));
  browser.runtime.onInstalled.addListener(({ reason }) => onBegin(reason === 'update' ? 'update' : 'start'));
}

let naming: Promise<string> | undefined;

/** The session's name. */
export async function sessionName(): Promise<string> {
  const { [SESSION]: known } = await browser.storage.session.get(SESSION);
  if (typeof known === 'string') return known;
  naming ??= nameSession().finally(() => {
    naming = undefined;
  });
  return naming;
}

async function nameSession(): Promise<string> {
  const silence = new Promise<'start'>((resolve) => setTimeout(() => resolve('start'), EVENT_WITHIN_MS));
  const how = await Promise.race([beginning, silence]);
  const { [SESSION]: last } = await browser.storage.local.get(SESSION);
  return how === 'update' && typeof last === 'string' ? saveName(last) : renameSession();
}

/** Gives the session a new name, so that no tab that is open counts as ours. */
export function renameSession(): Promise<string> {
  return saveName(crypto.randomUUID());
}

async function saveName(name: string): Promise<string> {
  await browser.storage.local.set({ [SESSION]: name });
  await browser.storage.session.set({ [SESSION]: name });
  return name;
}
