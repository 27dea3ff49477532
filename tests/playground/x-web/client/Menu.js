import { useEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { h } from './h.js';

/** The one menu that is open, at the end of the body (docs/facts/x-web.md 7); null when none is. */
let place = null;
const listeners = new Set();

function set(next) {
  place = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What a control with a menu does when it is clicked. */
export function openMenu(event) {
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  set({ left, top: bottom });
}

/** While a menu is open the page does not scroll. */
export function Menu() {
  const at = useSyncExternalStore(
    subscribe,
    () => place,
    () => null,
  );
  useEffect(() => {
    if (!at) return;
    const onDown = (event) => !event.target.closest('[role="menu"]') && set(null);
    const onKey = (event) => event.key === 'Escape' && set(null);
    document.documentElement.setAttribute('data-base-ui-scroll-locked', '');
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('keydown', onKey);
    return () => {
      document.documentElement.removeAttribute('data-base-ui-scroll-locked');
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('keydown', onKey);
    };
  }, [at]);
  if (!at) return null;
  const item = (word) => h('div', { role: 'menuitem', tabIndex: -1, onClick: () => set(null) }, word);
  return createPortal(
    h(
      'div',
      { 'data-side': 'bottom', 'data-open': '', className: 'menu', style: at },
      h('div', { role: 'menu' }, item('Copy link'), item('Embed post')),
    ),
    document.body,
  );
}
