import type { Page } from '@playwright/test';

/**
 * Our texts on a page in the pseudo-language that do not fit: cut off, beyond the window or their control, or over each
 * other. Titles of products may be cut off: they come from elsewhere and have any length.
 */
export function unfitTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1.5;
    const CONTROL = 'button, a.button, a.act, .badge, legend, summary, th, td, dt, dd';
    const found: string[] = [];
    const placed: { text: string; rects: DOMRect[] }[] = [];
    const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || !/[⟦⟧]/.test(text) || element.closest('.visually-hidden, .product-title, option'))
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (rects.length === 0) continue;
      const is = (what: string) => found.push(`${what}: ${shown(text)}`);
      const beyond = (box: { left: number; right: number }) =>
        rects.some(({ left, right }) => left < box.left - SLACK || right > box.right + SLACK);
      if (beyond({ left: 0, right: innerWidth })) is('beyond the window');
      const control = element.closest(CONTROL);
      if (control && beyond(control.getBoundingClientRect())) is('beyond its control');
      for (
        let around: Element | null = element;
        around && around !== document.body;
        around = around.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const box = around.getBoundingClientRect();
        if (overflowX === 'hidden' || overflowX === 'clip') if (beyond(box)) is('cut off');
        if (overflowY === 'hidden' || overflowY === 'clip')
          if (rects.some(({ top, bottom }) => top < box.top - SLACK || bottom > box.bottom + SLACK))
            is('cut off below');
      }
      // What stays in the window while the page scrolls lies over what is below it.
      const floats = (at: Element | null): boolean =>
        at !== null && (/fixed|sticky/.test(getComputedStyle(at).position) || floats(at.parentElement));
      if (!floats(element)) placed.push({ text, rects });
    }

    // From the top down, each line is compared only with those that begin beside it: there are hundreds.
    const lines = placed
      .flatMap(({ text, rects }, of) =>
        rects.map(({ left, right, top, bottom }) => ({ left, right, top, bottom, text, of })),
      )
      .sort((one, other) => one.top - other.top);
    lines.forEach((one, i) => {
      for (const other of lines.slice(i + 1)) {
        if (other.top >= one.bottom - 3) break;
        const isBeside = Math.min(one.right, other.right) - Math.max(one.left, other.left) <= 3;
        if (one.of === other.of || isBeside || other.bottom - other.top <= 3) continue;
        found.push(`over each other: ${shown(one.text)} and ${shown(other.text)}`);
      }
    });

    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      found.push('the page scrolls sideways');
    return [...new Set(found)];
  });
}
