/** Is X's page dark? It paints its background on the body's own style (docs/facts/x.md 1.12); any colour is read. */
export function isDark(page: Document): boolean {
  const [red = 255, green = 255, blue = 255] = (
    getComputedStyle(page.body).backgroundColor.match(/[\d.]+/g) ?? []
  ).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** Where X's two clients write their theme, on the page's root or body (docs/facts/x.md 1.12, x-web.md 9). */
const THEME_ATTRIBUTES = ['data-theme', 'style'];

/** Tells when X's theme may have changed; call it when the page has a body. */
export function watchTheme(onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  for (const root of [document.documentElement, document.body])
    observer.observe(root, { attributeFilter: THEME_ATTRIBUTES });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
