import tokens from '../../../assets/tokens.css?inline';
import { threadStrings } from '../../i18n/en/thread.ts';
import { currentLanguage } from '../../i18n/strings.ts';
import { directionOf } from '../../settings/languages.ts';
import { onTrustedClick } from '../../trust/click.ts';
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
 * shadow root, and of X's elements none is changed.
 */
export function createThreadLine(onOpen: () => void, signal: AbortSignal) {
  const host = document.createElement('div');
  host.dataset.amazoncartLine = '';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${tokens}\n${css}`;
  const root = document.createElement('div');
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

    /** @param article the page's tweet, into which we may insert */
    show(article: Element, replies: number, shown: number): void {
      const place = article.parentElement;
      if (!place || signal.aborted) return;
      root.className = threadDialectOf(article).hasPaddedRows ? 'ac-root' : 'ac-root bare';
      root.lang = currentLanguage();
      root.dir = directionOf(currentLanguage());
      const words = threadStrings.seen(replies);
      if (count.textContent !== words) count.textContent = words;
      loaded.textContent = threadStrings.ofLoaded(shown);
      if (host.parentElement === place) return;
      this.matchTheme();
      place.append(host);
    },

    /** Takes X's theme, which the reader may have changed. */
    matchTheme(): void {
      root.dataset.theme = isDark(document) ? 'dark' : 'light';
    },
  };
}
