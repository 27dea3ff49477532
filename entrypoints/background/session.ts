import { browser } from 'wxt/browser';

/**
 * The browser's session has a name, for tab ids hold within it. It lives in session storage, which the
 * browser empties when it starts anew, but also when the extension is updated, though its tabs stand. Which
 * of the two it was the browser tells a moment later; after an update the last name goes on.
 */

const SESSION = 'session';
/** The browser tells at once, if it tells at all. */
const TOLD_WITHIN_MS = 2000;

let begun: (how: 'update' | 'anew') => void = () => {};
const beginning = new Promise<'update' | 'anew'>((resolve) => {
  begun = resolve;
});

/** Listens for how the session began. Register at the top. */
export function watchSession(): void {
  browser.runtime.onStartup.addListener(() => begun('anew'));
  browser.runtime.onInstalled.addListener(({ reason }) => begun(reason === 'update' ? 'update' : 'anew'));
}

let naming: Promise<string> | undefined;

/** The session's name. */
export async function sessionName(): Promise<string> {
  const { [SESSION]: known } = await browser.storage.session.get(SESSION);
  if (typeof known === 'string') return known;
  naming ??= nameIt().finally(() => {
    naming = undefined;
  });
  return naming;
}

async function nameIt(): Promise<string> {
  const silence = new Promise<'anew'>((resolve) => setTimeout(() => resolve('anew'), TOLD_WITHIN_MS));
  const how = await Promise.race([beginning, silence]);
  const { [SESSION]: last } = await browser.storage.local.get(SESSION);
  return how === 'update' && typeof last === 'string' ? write(last) : renameSession();
}

/** Gives the session a new name: no tab of before is known any more. */
export function renameSession(): Promise<string> {
  return write(crypto.randomUUID());
}

async function write(name: string): Promise<string> {
  await browser.storage.local.set({ [SESSION]: name });
  await browser.storage.session.set({ [SESSION]: name });
  return name;
}
