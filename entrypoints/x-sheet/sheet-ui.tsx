import { render } from 'preact';
import product from '../../assets/product.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { isAlert, NoticeCard } from '../../components/NoticeCard.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { ThreadPanelView } from '../../components/ThreadPanelView.tsx';
import { replyStrings } from '../../utils/i18n/en/reply.ts';
import { currentLanguage } from '../../utils/i18n/strings.ts';
import { directionOf } from '../../utils/settings/languages.ts';
import { errorSentence } from '../../utils/texts/refusal-texts.ts';
import { createAnnouncer } from '../../utils/trust/announcer.ts';
import { guardClicks } from '../../utils/trust/click-guard.ts';
import { createFocusOrigin } from '../../utils/trust/focus-origin.ts';
import { handleNoticeKeys } from '../../utils/trust/notice-keys.ts';
import {
  createClosedRoot,
  keepInWindow,
  placeAt,
  trapFocus,
  watchKeyboard,
} from '../../utils/trust/overlay.ts';
import { swallowRestOfGesture } from '../../utils/trust/swallow-gesture.ts';
import type { ClickProblem } from '../../utils/trust/visibility-watch.ts';
import type { MountedButton } from '../../utils/x/button/button.ts';
import type { Buttons } from '../../utils/x/button/buttons.ts';
import { keepPanelTally } from '../../utils/x/sheet/keep-panel-tally.ts';
import type { SheetModel } from '../../utils/x/sheet/sheet-model.ts';
import type { Notice, SheetUi } from '../../utils/x/sheet/sheet-ui.ts';
import { isDark } from '../../utils/x/theme.ts';
import type { ThreadPanel } from '../../utils/x/thread/thread-panel.ts';
import css from './sheet.css?inline';

/** How long a notice of success stays. */
const GOOD_NEWS_MS = 10_000;

/**
 * Our UI on X's page: the sheet at a button, a thread's panel, and notices in a corner. It lives in a closed shadow
 * root in the browser's top layer, so the page can neither read it nor cover it. Preact renders into it only when needed.
 */
export function createSheetUi(
  buttons: Buttons,
  signal: AbortSignal,
): SheetUi & { showPanel(panel: ThreadPanel): void } {
  const { host, root, raise } = createClosedRoot(`${tokens}\n${product}\n${css}`, signal);
  const announcer = createAnnouncer();
  root.after(announcer.region);
  watchKeyboard(root, signal);
  const swallowRest = swallowRestOfGesture(host, signal);
  let closeTimer: ReturnType<typeof setTimeout> | undefined;
  /** The sheet that is open, or a thread's panel, which has no model. */
  let open: { model: SheetModel | null; release(): void } | null = null;
  /** A notice to be shown once the sheet is closed. */
  let pendingNotice: Notice | null = null;
  /** The notice that is shown. */
  let shownNotice: Notice | null = null;
  const focusOrigin = createFocusOrigin();
  /** By the tweet's id: X may have replaced the button since. */
  const focusButton = ({ tweetId }: MountedButton) => buttons.buttonOf(tweetId)?.button.focus();

  /** Set by what is shown: says there why a click did not count. */
  let onClickProblem: (problem: ClickProblem) => void = () => undefined;
  const guard = guardClicks(host, root, signal, (problem) => {
    raise();
    onClickProblem(problem);
  });

  /** @param said what a screen reader is to be told of it, besides alerts */
  function renderBox(view: preact.ComponentChild, said = ''): void {
    clearTimeout(closeTimer);
    // Our text runs in our language's direction, not in the page's: "@a replies to @b" must not be reversed.
    root.lang = currentLanguage();
    root.dir = directionOf(currentLanguage());
    announcer.region.lang = root.lang;
    announcer.say(said);
    root.dataset.theme = isDark(document) ? 'dark' : 'light';
    render(view, root);
    if (!host.matches(':popover-open')) raise();
    guard.begin();
  }

  function close(): void {
    clearTimeout(closeTimer);
    swallowRest();
    guard.end();
    announcer.say('');
    const hadFocus = open !== null || host.matches(':focus-within');
    open?.release();
    open = null;
    shownNotice = null;
    render(null, root);
    host.remove();
    if (hadFocus) focusOrigin.goBack();
    focusOrigin.set(null);
    const notice = pendingNotice;
    pendingNotice = null;
    if (notice) showNotice(notice);
  }

  function show(model: SheetModel, mounted: MountedButton): void {
    if (open?.model === null) close();
    focusOrigin.set(() => focusButton(mounted));
    const isOpener = ({ target }: Event) => buttons.buttonAt(target)?.tweetId === mounted.tweetId;
    onClickProblem = model.onClickProblem;
    // The sheet takes the place of a notice. One that is not good news comes back afterwards.
    if (shownNotice?.tone !== 'good') pendingNotice ??= shownNotice;
    shownNotice = null;
    renderBox(<Sheet {...model} key={mounted.tweetId} cancel={close} />);
    // Until the background has answered, lines are still missing and controls will move.
    root.className = model.prepared ? 'ac-root asking' : 'ac-root asking early';
    const box = root.firstElementChild;
    if (!(box instanceof HTMLElement)) return;
    placeAt(box, mounted.button.getBoundingClientRect());
    if (open) {
      open = { ...open, model };
      return;
    }
    open = { model, release: hold(box, close, isOpener) };
  }

  /** Keeps the focus in a box, and the box in the window, until the returned function is called. */
  function hold(box: HTMLElement, leave: () => void, isOpener: (event: Event) => boolean): () => void {
    box.focus();
    const releases = [trapFocus(host, root, leave, isOpener), keepInWindow(box)];
    return () => {
      for (const each of releases) each();
    };
  }

  function showPanel(panel: ThreadPanel): void {
    if (open) close();
    let problem: string | null = null;
    let isOpen = true;
    focusOrigin.set(panel.focusOpener);
    const draw = (said: string | null) => {
      // The background's answer may come after the panel was closed.
      if (!isOpen) return;
      problem = said;
      const keep = (isKept: boolean) =>
        void keepPanelTally(panel, isKept).then(
          () => draw(null),
          (error) => draw(errorSentence(error)),
        );
      const data = panel.data();
      const copy = async (line: string) => navigator.clipboard.writeText(line);
      renderBox(<ThreadPanelView {...{ data, problem, copy }} keepTally={keep} close={close} />);
    };
    // The panel takes the place of a notice, as the sheet does.
    if (shownNotice?.tone !== 'good') pendingNotice ??= shownNotice;
    shownNotice = null;
    root.className = 'ac-root asking';
    draw(null);
    const box = root.firstElementChild;
    if (!(box instanceof HTMLElement)) return;
    placeAt(box, panel.anchor.getBoundingClientRect());
    onClickProblem = (next) => draw(replyStrings.clickProblems[next]);
    // X may show more replies several times in a frame, and drawing reads the page's colours.
    let frame = 0;
    panel.listen(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw(problem));
    });
    const release = hold(box, close, ({ target }) => target === panel.anchor);
    open = {
      model: null,
      release() {
        isOpen = false;
        panel.listen(null);
        release();
      },
    };
  }

  function showNotice(notice: Notice): void {
    // An open sheet is always about another tweet: a request closes its own sheet before it notifies.
    if (open) pendingNotice = notice;
    else renderNotice(notice, null);
  }

  /** Good news goes away by itself, but not under the pointer or the focus. */
  function expire(): void {
    if (host.matches(':hover, :focus-within')) closeTimer = setTimeout(expire, GOOD_NEWS_MS);
    else close();
  }

  function renderNotice(notice: Notice, problem: ClickProblem | null): void {
    shownNotice = notice;
    onClickProblem = (next) => renderNotice(notice, next);
    const clickProblem = problem && replyStrings.clickProblems[problem];
    const hadFocus = host.matches(':focus-within');
    const card = <NoticeCard notice={notice} clickProblem={clickProblem} close={close} />;
    renderBox(card, isAlert(notice) ? '' : notice.text);
    root.className = 'ac-root telling';
    // The control that had it may be gone.
    if (hadFocus && !host.matches(':focus-within')) focusOrigin.goBack();
    if (notice.tone === 'good') closeTimer = setTimeout(expire, GOOD_NEWS_MS);
  }

  handleNoticeKeys(
    host,
    root,
    {
      isShown: () => open === null && shownNotice !== null,
      doorAt({ target }) {
        const mounted = buttons.buttonAt(target);
        return mounted ? () => focusButton(mounted) : null;
      },
      onEnter: focusOrigin.set,
      goBack: focusOrigin.goBack,
      // What can still be undone stays.
      onEscape: () => void (shownNotice?.action?.isSafe ? focusOrigin.goBack() : close()),
    },
    signal,
  );

  const isShowing = (model: SheetModel) => open?.model === model;
  const isShowingNotice = (notice: Notice) => notice === (pendingNotice ?? shownNotice);
  return { show, showPanel, isShowing, showNotice, isShowingNotice, close };
}
