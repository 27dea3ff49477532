import tokens from '../../../assets/tokens.css?inline';
import { threadStrings } from '../../i18n/en/thread.ts';
import { currentLanguage } from '../../i18n/strings.ts';
import { directionOf } from '../../settings/languages.ts';
import { onTrustedClick } from '../../trust/click.ts';
import { createUnfindable } from '../../trust/unfindable.ts';
import { isDark } from '../theme.ts';
import { threadDialectOf } from './thread-dialect.ts';
import css from './thread-line.css?inline';

/** Events on our line that X must not see. */
const KEPT_FROM_X = [
  'click',
  'dblclick',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
] as const;

/**
 * Our line below the tweet that a page is about: how many cart replies the page has shown. Its text is in a closed
 * shadow root, and no element of X's is changed.
 */
export function createThreadLine(onOpen: () => void, signal: AbortSignal) {
  const host = document.createElement('div');
  host.dataset.amazoncartLine = '';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${tokens}\n${css}`;
  const root = createUnfindable();
  const button = document.createElement('button');
  const count = document.createElement('b');
  const loaded = document.createElement('span');
  button.append(count, ' ', loaded);
  root.append(button);
  shadow.append(style, root);
  button.addEventListener('click', onTrustedClick(onOpen));
  for (const type of KEPT_FROM_X) host.addEventListener(type, (event) => event.stopPropagation());
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    host.addEventListener(type, (event) => {
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    });
  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    host,
    focus: () => button.focus(),
    hide: () => host.remove(),

    /**
     * Shows the counts below a tweet; call `refresh` before. Cheap where the line is there already.
     * @param article the page's tweet, which we may insert beside
     */
    show(article: Element, replies: number, shown: number): void {
      const place = article.parentElement;
      if (!place || signal.aborted) return;
      setText(count, threadStrings.seen(replies));
      setText(loaded, threadStrings.ofLoaded(shown));
      // X may have drawn the tweet anew, and below our line.
      const isBelow = article.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (host.parentElement === place && isBelow) return;
      root.className = threadDialectOf(article).hasPaddedRows ? 'ac-root' : 'ac-root bare';
      place.append(host);
    },

    /**
     * Takes over X's theme and our language. Do not call it while X changes its page: reading the theme makes the browser
     * compute styles at once.
     */
    refresh(): void {
      root.dataset.theme = isDark(document) ? 'dark' : 'light';
      root.lang = currentLanguage();
      root.dir = directionOf(currentLanguage());
    },
  };
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
