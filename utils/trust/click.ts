/**
 * Wraps a handler so that only the shopper's own clicks and keys reach it. A page can dispatch any event
 * it likes, but the browser marks those as untrusted (facts/browsers.md, "UI inside a page").
 */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
