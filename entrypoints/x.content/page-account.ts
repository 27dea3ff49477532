import type { XCommand } from '../../utils/messages/x-commands.ts';
import { type LoadedAccount, readAccount, readLoadedAccount, type XAccount } from '../../utils/x/account.ts';
import { inlineScripts } from '../../utils/x/inline-json.ts';
import { watchVisibilityAge } from '../../utils/x/visibility-age.ts';

/**
 * Reads the account that this page shows, and tells the background of it when it is first read and when it has changed
 * since: X may switch accounts without loading its page anew. Nothing is told before the page is parsed. Only then it
 * says who can read the account, and after an "unknown" the background believes no "protected" of the same page.
 * @param tell sends a command to the background; a failure stays there
 */
export function createPageAccount(tell: (command: XCommand) => void) {
  let loaded: LoadedAccount | null = null;
  /** The scripts in which X's page names the account, until they are read. */
  let scripts: Iterable<Element> | undefined;
  let toldHandle = '';
  let isParsed = false;
  let isWanted = false;

  const { loadedAt, isFresh, onInput } = watchVisibilityAge(() => {
    toldHandle = '';
    read();
  });

  function read(): XAccount | null {
    if (scripts) loaded = readLoadedAccount(scripts);
    scripts = undefined;
    const seen = readAccount(document, loaded, isFresh());
    isWanted = true;
    if (isParsed && seen && seen.handle !== toldHandle) {
      toldHandle = seen.handle;
      tell({ kind: 'account-seen', loadedAt, ...seen });
    }
    return seen;
  }

  return {
    /** The account as the page shows it now; null until X has drawn it. */
    read,
    /** The page is parsed: keeps what names the account, which X may take out. Reading it can wait, if nobody has yet. */
    onLoad(): void {
      scripts = inlineScripts(document);
      isParsed = true;
      if (isWanted) read();
    },
    /** To be called for every click and key on the page: the shopper may change who can read the account. */
    onInput,
  };
}
