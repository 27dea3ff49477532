/**
 * Wraps a handler so that only the shopper's own clicks and keys reach it. A page can dispatch any event
 * it likes, but the browser marks those as untrusted (docs/facts/browsers.md 5).
 */
export function onTrustedClick<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
