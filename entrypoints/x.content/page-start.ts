interface PageStart {
  /**
   * Once: the page's first HTML is parsed, and the page is in its tab. `loadedAt`: when it came there, ms since the
   * epoch.
   */
  onReady(loadedAt: number): void;
  /**
   * The browser shows the page again after it has kept it aside (back and forward); no message has reached it
   * meanwhile.
   */
  onShownAgain(): void;
}

/** Calls back when the page is ready, and when it is shown again. */
export function watchPageStart({ onReady, onShownAgain }: PageStart, signal: AbortSignal): void {
  const begin = (loadedAt: number) => {
    const ready = () => onReady(loadedAt);
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', ready, { once: true, signal });
    else ready();
  };
  // A prerendered page is not in a tab yet, and may never be: the background hears nothing of it until it is.
  if (isPrerendering())
    document.addEventListener('prerenderingchange', () => begin(Date.now()), { once: true, signal });
  else begin(Date.now());

  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onShownAgain();
  };
  addEventListener('pageshow', onPageShow, { signal });
}

/** Chromium loads pages that the shopper may go to ahead of time, with our script in them. */
function isPrerendering(): boolean {
  return (document as Document & { prerendering?: boolean }).prerendering === true;
}
