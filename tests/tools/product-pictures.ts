import type { Page } from '@playwright/test';
import type { ExtensionInternals } from '../e2e/support/internals.ts';

/** As wide and high as the pictures that the extension keeps, in px. */
const SIDE = 112;

/**
 * Gives some of the requests in the pictures what the tweets of real ones have: a picture, here a drawn one. Others keep
 * the parcel, as on X.
 * @param page any page: it draws
 */
export async function addPictures(
  internals: ExtensionInternals,
  page: Page,
  ids: readonly string[],
): Promise<void> {
  const pictures = await page.evaluate(
    ([all, side]) =>
      all.map((id, i) => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = side;
        const draw = canvas.getContext('2d');
        if (!draw) throw new Error('This page cannot draw.');
        const hue = (i * 67) % 360;
        draw.fillStyle = `hsl(${hue} 45% 82%)`;
        draw.fillRect(0, 0, side, side);
        draw.fillStyle = `hsl(${(hue + 40) % 360} 50% 55%)`;
        draw.beginPath();
        draw.arc(side * 0.62, side * 0.4, side * 0.22, 0, 7);
        draw.fill();
        draw.fillStyle = `hsl(${hue} 45% 38%)`;
        draw.fillRect(side * 0.14, side * 0.6, side * 0.72, side * 0.22);
        return { id, dataUrl: canvas.toDataURL('image/jpeg', 0.8) };
      }),
    [ids, SIDE] as const,
  );
  await internals.putInto({ pictures });
}

/** Of the requests of `fillActivity`, those that have a picture. */
export const PICTURED = Array.from({ length: 24 }, (_, i) => i)
  .filter((i) => i % 4 !== 2)
  .map((i) => `activity-${i}`);
