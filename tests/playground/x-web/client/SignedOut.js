import { useWorld } from './data.js';
import { all, h } from './h.js';

/**
 * What X nags signed-out visitors with (docs/facts/x-web.md 6). Its dialog is in the page, closed, from the start: that
 * there is a dialog proves nothing.
 */
export function SignedOut() {
  const { viewer } = useWorld();
  if (viewer) return null;
  return all(
    h(
      'div',
      {
        role: 'dialog',
        'aria-modal': true,
        'data-interaction': 'app-store-obstruction',
        'data-state': 'closed',
        style: { display: 'none' },
      },
      h('a', { href: 'https://m.x.com/home?launch_app_store=true' }, 'Open app'),
    ),
    h('aside', null, h('a', { href: 'https://m.x.com/home?launch_app_store=true' }, 'Open app')),
    h('div', { role: 'region' }, h('button', { type: 'button' }, 'Accept all cookies')),
  );
}
