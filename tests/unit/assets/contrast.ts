/** WCAG 2.2 relative luminance of `#rrggbb` or `rgb(r g b)`. */
export function luminance(colour: string): number {
  const channels = colour.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : (colour.match(/\d+/g) ?? []).map(Number);
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast of two colours, from 1 to 21. */
export function contrast(front: string, ground: string): number {
  const [low = 0, high = 0] = [luminance(front), luminance(ground)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
