import type { PROMOTIONAL } from './picture-list.ts';

/** Pages that are only there to be photographed. Pictures lie in them as data. */

const FONT = "font-family: system-ui, 'Noto Sans', sans-serif";
const GROUND = 'background: linear-gradient(135deg, #0c5f66, #06363b)';
const data = (type: string, bytes: Buffer) => `data:image/${type};base64,${bytes.toString('base64')}`;

/** The popup in light and dark side by side, since alone it would fill a third of a screenshot. */
export function popupBoard(popups: readonly Buffer[], direction: 'ltr' | 'rtl'): string {
  const pictures = popups.map(
    (popup) =>
      `<img src="${data('png', popup)}" width="360" height="600" style="border-radius:12px;box-shadow:0 12px 40px #0006">`,
  );
  return (
    `<body style="margin:0;height:100vh;display:flex;gap:80px;align-items:center;justify-content:center;` +
    `direction:${direction};${GROUND}">${pictures.join('')}`
  );
}

/** A promotional picture. It names nobody but the product itself. */
export function promotional(name: keyof typeof PROMOTIONAL, icon: Buffer, sheet: Buffer): string {
  const drawing = (size: number) => `<img src="${data('svg+xml', icon)}" width="${size}" height="${size}">`;
  if (name === 'logo') return `<body style="margin:22px">${drawing(256)}`;
  const body = (style: string, content: string) =>
    `<body style="margin:0;height:100vh;box-sizing:border-box;display:flex;color:#fff;${FONT};${GROUND};${style}">${content}`;
  if (name === 'small-promo')
    return body(
      'flex-direction:column;align-items:center;justify-content:center;gap:14px;text-align:center',
      `<div style="padding:6px;border-radius:32px;background:#fff3">${drawing(110)}</div>` +
        `<div style="font-size:30px;font-weight:700">#AmazonCart companion</div>` +
        `<div style="font-size:19px;opacity:.9">From the post to your cart</div>`,
    );
  return body(
    'align-items:center;gap:64px;padding:0 0 0 88px;overflow:hidden',
    `<div style="flex:1"><div style="display:inline-block;padding:8px;border-radius:36px;background:#fff3">${drawing(120)}</div>` +
      `<div style="font-size:52px;font-weight:700;margin:24px 0 12px">#AmazonCart<br>companion</div>` +
      `<div style="font-size:28px;line-height:1.35;opacity:.9">From the post to your cart.<br>Publicly or privately: you choose.</div></div>` +
      `<img src="${data('png', sheet)}" style="height:560px;box-shadow:0 0 60px #0008">`,
  );
}
