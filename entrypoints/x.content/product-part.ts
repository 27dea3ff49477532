import { noAnswerStrings } from '../../utils/i18n/en/no-answer.ts';
import type {
  ShortcutPressed,
  StatesChanged,
  StoresChanged,
} from '../../utils/messages/background-messages.ts';
import type { ReplyWindowRequest } from '../../utils/messages/reply-window.ts';
import type { PageSettings } from '../../utils/messages/x-answers.ts';
import type { XAccount } from '../../utils/x/account.ts';
import type { MountedButton } from '../../utils/x/button/button.ts';
import { setOneClick } from '../../utils/x/button/button.ts';
import { Buttons } from '../../utils/x/button/buttons.ts';
import { answerOtherCopies } from '../../utils/x/button/other-copy.ts';
import { showPlainNotice } from '../../utils/x/button/plain-notice.ts';
import { findShortcutTarget, watchContextMenus } from '../../utils/x/button/shortcut-target.ts';
import type { WatchFlags } from '../../utils/x/observe/tweet-watcher.ts';
import type { watchOrphaned } from '../../utils/x/orphan.ts';
import { type Submit, watchSubmits } from '../../utils/x/reply/submits.ts';
import { createSheetLoader } from '../../utils/x/sheet/sheet-loader.ts';
import { watchTheme } from '../../utils/x/theme.ts';
import { createThreadLoader } from '../../utils/x/thread/thread-loader.ts';
import type { ThreadPanel } from '../../utils/x/thread/thread-panel.ts';
import type { connectBackground } from './background.ts';
import { createButtonService } from './button-service.ts';
import { setLanguageOnX } from './language.ts';

/** What the part needs from the rest of the content script. */
interface ProductPartHost {
  flags: WatchFlags;
  background: ReturnType<typeof connectBackground>;
  life: ReturnType<typeof watchOrphaned>;
  account(): XAccount | null;
  /** Looks for the account at once. */
  lookForAccount(): void;
  /** The page is about to have its first button. */
  onFirstButton(): void;
  /** From now on `onMessage` is to be called. */
  listen(): void;
}

export type ProductPart = ReturnType<typeof createProductPart>;

/**
 * The part of the content script that a page needs once it shows a product: buttons, clicks on them, and the sheet and
 * the thread, whose scripts are loaded when they are needed. Most pages show none. So this stands with all that only it
 * imports in one function of the built script (`build-plugins/on-first-call.ts`), of which the browser keeps nothing but
 * the text until it is called. Call it once.
 */
export function createProductPart({
  flags,
  background,
  life,
  account,
  lookForAccount,
  onFirstButton,
  listen,
}: ProductPartHost) {
  const { send } = background;
  /** Ends when the extension does. */
  const signal = life.work;
  /** Never ends: a begun reply is seen to its end by an orphaned script, too. */
  const pageSignal = new AbortController().signal;
  const buttons = new Buttons(flags);
  const sheet = createSheetLoader({ buttons, send, account, signal: pageSignal }, showPlainNotice);
  const service = createButtonService(buttons, background, life, () => lookAtThread(), listen);
  answerOtherCopies(buttons, signal);
  const findMenuTarget = watchContextMenus(buttons, signal);

  /** The shopper's pointer or focus has come to a button. */
  const onApproach = (mounted: MountedButton) => {
    // So that the background knows the account before it is asked about it.
    lookForAccount();
    buttons.states.see(mounted);
    sheet.onApproach(mounted);
  };
  const onFirst = () => {
    const onTheme = () => {
      buttons.colour.forget();
      service.schedule();
    };
    watchTheme(onTheme, signal);
    onFirstButton();
  };
  buttons.listen({ onFirst, onWorkDue: service.schedule, onApproach });

  // The thread below the page's tweet, whose script is loaded where that tweet has a button.
  const threadHost = {
    ...{ buttons, send, signal, account },
    openPanel: (panel: ThreadPanel) => void sheet.openPanel(panel),
  };
  const lookAtThread = createThreadLoader(threadHost, () => send({ kind: 'inject-thread' }));

  // In X's own reply window the shopper may press Reply before the sheet's script is there to watch it.
  const submits: Submit[] = [];

  return {
    buttons,
    lookAtThread,
    onApproach,
    onPress: sheet.onPress,
    onClick: async (mounted: MountedButton, click: Event) =>
      life.check() ? sheet.onClick(mounted, click) : showPlainNotice(noAnswerStrings.orphaned),

    applySettings({ warn, act, buttonStyle, language }: PageSettings): void {
      sheet.setWarningHint(warn);
      buttons.setStyle(buttonStyle);
      const hasNewLanguage = setLanguageOnX(language);
      if (setOneClick(warn ? null : act) || hasNewLanguage) buttons.refreshLabels();
      if (hasNewLanguage) lookAtThread();
    },

    onMessage(message: StatesChanged | StoresChanged | ShortcutPressed): void {
      if (message.kind === 'states-changed') {
        service.show(message.states);
        // Without any, it only asks whether this script is here.
        if (Object.keys(message.states).length > 0) sheet.onStatesChanged();
      } else if (message.kind === 'stores-changed') sheet.setAllowedStores(message.allowed);
      else {
        const mounted = message.href === null ? findShortcutTarget(buttons) : findMenuTarget(message.href);
        if (mounted) buttons.states.see(mounted);
        void sheet.onShortcut(message, mounted);
      }
    },

    /** This is X's own reply window: remembers what is submitted in it, for `resume`. */
    watchReplyWindow: () => watchSubmits((submit) => submits.push(submit), signal),
    /** Goes on with the reply that this window was opened for. */
    resume: (request: ReplyWindowRequest) => sheet.resume(request, [...submits]),
  };
}
