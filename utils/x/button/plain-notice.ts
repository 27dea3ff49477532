import { currentLanguage } from '../../i18n/strings.ts';
import { directionOf } from '../../settings/languages.ts';

/**
 * Shows one sentence in a corner of the page, when the script with our sheet and notices cannot be loaded because the
 * extension was updated or does not answer. Esc or the next click closes it.
 */
export function showPlainNotice(sentence: string): void {
  const notice = document.createElement('div');
  notice.popover = 'auto';
  notice.role = 'alert';
  notice.lang = currentLanguage();
  notice.dir = directionOf(currentLanguage());
  notice.textContent = sentence;
  // Without the page's styles it looks as the browser shows a popover: a box in the system's colours.
  notice.style.cssText =
    'all:revert;margin:auto auto 16px 16px;max-width:300px;padding:16px;border-radius:12px;' +
    'color-scheme:light dark;font:14px/1.4 system-ui';
  notice.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') notice.remove();
  });
  document.body.append(notice);
  notice.showPopover();
}
