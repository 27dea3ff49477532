/** @jsxImportSource react */
import { makeStore, useStore } from './store.js';
import { S, T, V } from './ui.jsx';

const toast = makeStore(null);
let timer = 0;

/** Shows a toast for about five seconds; a new one takes the place of the old. */
export function showToast(next) {
  clearTimeout(timer);
  toast.set(next);
  timer = setTimeout(() => toast.set(null), 5000);
}

/** Only a success has a link to the new tweet (docs/facts/x.md 1.11). */
export function Toast() {
  const shown = useStore(toast);
  if (!shown) return null;
  return (
    <V s="toastPlace">
      <V role="alert" s="toast" data-testid="toast">
        <V>
          <T c="rgb(255, 255, 255)">
            <S>{shown.text}</S>
          </T>
        </V>
        {shown.href && (
          <T as="a" href={shown.href} role="link" s="bold" c="rgb(255, 255, 255)">
            <S>{shown.view}</S>
          </T>
        )}
      </V>
    </V>
  );
}
