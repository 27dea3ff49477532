import { currentLanguage } from '../../i18n/strings.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { Language } from '../../settings/languages.ts';
import { readPermalink } from '../../x-facts/permalink.ts';
import type { XAccount } from '../account.ts';
import type { Buttons } from '../button/buttons.ts';
import type { ThreadPanel } from './thread-panel.ts';

/** What the thread's script needs from the content script. */
export interface ThreadScriptHost {
  buttons: Pick<Buttons, 'buttonOf' | 'buttonIn'>;
  send: typeof sendType;
  account(): XAccount | null;
  /** Opens the panel, which the sheet's script draws. */
  openPanel(panel: ThreadPanel): void;
  signal: AbortSignal;
}

/** What the thread's script does for the content script. */
export interface ThreadScript {
  /** The page may show another tweet by now, or other colours. */
  look(): void;
  /** Strings of another language have been injected: use them from now on. */
  refreshLanguage(): void;
}

declare global {
  /** Where the thread's script hands itself over. It is in our isolated world, which the page cannot see. */
  var amazoncartThread: ((make: (host: ThreadScriptHost) => ThreadScript) => void) | undefined;
}

/**
 * Injects the script that counts cart replies when this is the page of a tweet that has our button. Readers of other
 * pages never need it.
 * @param inject asks the background to inject the script; resolves when it has run
 * @returns a function to call after buttons were mounted, or when theme or language may have changed
 */
export function createThreadLoader(host: ThreadScriptHost, inject: () => Promise<unknown>): () => void {
  let script: ThreadScript | undefined;
  /** The language whose strings were injected last. */
  let language: Language | undefined;

  globalThis.amazoncartThread = (make) => {
    if (script) script.refreshLanguage();
    script ??= make(host);
    script.look();
  };

  return () => {
    if (!host.buttons.buttonOf(readPermalink(location.pathname)?.id ?? '')) return;
    if (language === currentLanguage()) return script?.look();
    language = currentLanguage();
    // If it fails, the next look tries again.
    inject().catch(() => {
      language = undefined;
    });
  };
}
