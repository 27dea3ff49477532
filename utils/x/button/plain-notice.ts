import { currentLanguage } from '../../i18n/strings.ts';

/**
 * Shows one sentence in a corner of the page, when the script with our sheet and notices cannot be loaded because the
 * extension was updated or does not answer. Esc or the next click closes it.
 */
export function showPlainNotice(sentence: string): void {
  const notice = document.createElement('div');
  notice.popover = 'auto';
  notice.role = 'alert';
  notice.lang = currentLanguage();
  notice.dir = 'ltr';
  notice.textContent = sentence;
  notice.style.cssText =
    'all:initial;position:fixed;inset:auto auto 16px 16px;max-width:min(306px,100vw - 66px);' +
    'padding:16px;border:1px solid;border-radius:12px;background:canvas;color:canvastext;' +
    'color-scheme:light dark;font:14px/1.4 system-ui,sans-serif';
  notice.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') notice.remove();
  });
  document.body.append(notice);
  notice.showPopover();
}
