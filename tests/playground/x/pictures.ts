import { emoji } from './emoji.ts';

/** A picture for any name: two colours and a shape drawn from it, so that pages need no other host. */
export function picture(name: string): string {
  if (name.startsWith('emoji/')) return emoji(name.slice('emoji/'.length));
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const hue = hash % 360;
  const size = name.startsWith('avatar/') ? '96 96' : '1200 628';
  const [width = 96, height = 96] = size.split(' ').map(Number);
  const initial = name.startsWith('avatar/') ? (name.slice('avatar/'.length)[0] ?? '').toUpperCase() : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${size}">` +
    `<rect width="${width}" height="${height}" fill="hsl(${hue} 45% 62%)"/>` +
    `<circle cx="${width * 0.7}" cy="${height * 0.35}" r="${height * 0.3}" fill="hsl(${(hue + 40) % 360} 55% 72%)"/>` +
    `<path d="M0 ${height} L${width * 0.35} ${height * 0.45} L${width * 0.75} ${height} Z" fill="hsl(${hue} 40% 45%)"/>` +
    (/[A-Z0-9]/.test(initial)
      ? `<text x="48" y="64" font-size="48" font-family="sans-serif" font-weight="700" text-anchor="middle" fill="#fff">${initial}</text>`
      : '') +
    '</svg>'
  );
}
