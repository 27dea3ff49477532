/** @jsxImportSource react */
import { makeStore, useStore } from './store.js';
import { S, T, V } from './ui.jsx';

const toast = makeStore(null);
let timer = 0;

/** Shows a toast for about five seconds; a new toast replaces the old one. */
export function showToast(next) {
  clearTimeout(timer);
  toast.set(next);
  timer = setTimeout(() => toast.set(null), 5000);
}

/** Shown until it is replaced, or removed with null. */
export function showUndo(next) {
  clearTimeout(timer);
  toast.set(next);
}

/** Only a success has a link to the new tweet (docs/facts/x.md 1.11). */
export function Toast() {
  const shown = useStore(toast);
  if (!shown) return null;
  return (
    <V s="toastPlace">
      <V s="toast" {...(!shown.plain && { role: 'alert', 'data-testid': 'toast' })}>
        <V>
          <T c="rgb(255, 255, 255)">
            <S>{shown.text}</S>
          </T>
        </V>
        {shown.controls?.map(([label, run]) => (
          <V key={label} as="button" type="button" s="press" data-label={label} onClick={run}>
            <T c="rgb(255, 255, 255)" s="bold">
              <S>{label}</S>
            </T>
          </V>
        ))}
        {shown.href && (
          <T as="a" href={shown.href} role="link" s="bold" c="rgb(255, 255, 255)">
            <S>{shown.view}</S>
          </T>
        )}
      </V>
    </V>
  );
}
