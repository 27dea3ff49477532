import { render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import { NoticeCard } from '../../components/NoticeCard.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { replyStrings } from '../../utils/i18n/en/reply.ts';
import { currentLanguage } from '../../utils/i18n/strings.ts';
import { guardClicks } from '../../utils/trust/click-guard.ts';
import { closedRoot, keepFocusIn, keepInWindow, place } from '../../utils/trust/overlay.ts';
import { swallowRestOfGesture } from '../../utils/trust/swallow-gesture.ts';
import type { MountedButton } from '../../utils/x/button/button.ts';
import type { Buttons } from '../../utils/x/button/buttons.ts';
import type { Notice, SheetModel, SheetUi } from '../../utils/x/sheet/sheet-ui.ts';
import { isDark } from '../../utils/x/theme.ts';
import css from './sheet.css?inline';

/** How long good news stays. */
const GOOD_NEWS_MS = 10_000;

/**
 * Our face on X's page: the sheet at the button, and notices in a corner. It lives in a closed shadow
 * root in the browser's top layer, which the page can neither read nor put anything of its own into;
 * Preact is mounted when it is first needed.
 */
export function createSheetUi(
  buttons: Buttons,
  signal: AbortSignal,
): SheetUi & {
  /** The stores that are allowed have changed; a sheet that is open shows it. */
  allowed(stores: string[]): void;
} {
  const { host, root, raise } = closedRoot(`${tokens}\n${css}`, signal);
  // Our words are not the page's language: "@a replies to @b" must not turn round.
  root.dir = 'ltr';
  const keepRest = swallowRestOfGesture(host, signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let release: (() => void) | null = null;

  /** Shows what stands there anew, with why a click on it did not count. */
  let doubted: (doubt: string) => void = () => undefined;
  const guard = guardClicks(host, root, signal, (why) => {
    raise();
    doubted(replyStrings.doubts[why]);
  });

  function show(view: preact.ComponentChild): void {
    clearTimeout(timer);
    root.lang = currentLanguage();
    root.dataset.theme = isDark(document) ? 'dark' : 'light';
    render(view, root);
    if (!host.matches(':popover-open')) raise();
    guard.begin();
  }

  function close(): void {
    clearTimeout(timer);
    keepRest();
    guard.end();
    release?.();
    release = null;
    render(null, root);
    host.remove();
    const told = waiting;
    waiting = null;
    if (told) tell(told);
  }

  function closeSheet(tweetId: string): void {
    close();
    buttons.buttonOf(tweetId)?.button.focus();
  }

  let asking: { question: SheetModel; at: MountedButton } | null = null;
  /** What came up while a sheet was open: the shopper reads that first. */
  let waiting: Notice | null = null;

  function ask(question: SheetModel, at: MountedButton): void {
    const cancel = () => closeSheet(at.tweetId);
    const isOpener = ({ target }: Event) => buttons.buttonAt(target)?.tweetId === at.tweetId;
    const isOpen = release !== null;
    asking = { question, at };
    doubted = (doubt) => {
      question.doubt = doubt;
      ask(question, at);
    };
    show(<Sheet {...question} key={at.tweetId} cancel={cancel} />);
    // Until the background has answered, lines are still to come and controls to move.
    root.className = question.prepared ? 'ac-root asking' : 'ac-root asking early';
    const sheet = root.firstElementChild;
    if (!(sheet instanceof HTMLElement)) return;
    place(sheet, at.button.getBoundingClientRect());
    if (isOpen) return;
    sheet.focus();
    const letGo = [keepFocusIn(host, root, cancel, isOpener), keepInWindow(sheet)];
    release = () => {
      for (const go of letGo) go();
    };
  }

  function tell(notice: Notice): void {
    // A sheet that is open is about another tweet: whoever tells of its own has closed it before.
    if (release) {
      waiting = notice;
      return;
    }
    doubted = (doubt) => tell({ ...notice, doubt });
    show(<NoticeCard notice={notice} close={close} />);
    root.className = 'ac-root telling';
    if (notice.tone === 'good') timer = setTimeout(close, GOOD_NEWS_MS);
  }

  return {
    close,
    open: ask,
    update(question, at) {
      // Closed meanwhile, or another one asked: then nobody waits for this.
      if (release && asking?.at === at) ask(question, at);
    },
    isAsking: (question) => release !== null && asking?.question === question,
    allowed(stores) {
      const { question, at } = asking ?? {};
      if (!release || !question?.prepared || !at) return;
      question.prepared = { ...question.prepared, allowed: stores };
      ask(question, at);
    },
    notify: tell,
  };
}
