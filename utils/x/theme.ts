/** Is X's page dark? It paints its background on the body's own style (docs/facts/x.md 1.12); any colour is read. */
export function isDark(page: Document): boolean {
  const [red = 255, green = 255, blue = 255] = (
    getComputedStyle(page.body).backgroundColor.match(/[\d.]+/g) ?? []
  ).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
