import { LARGEST_PICTURE } from '../common/picture-limit.ts';

/** Width and height of a copy in px: more than twice what our pages show, for high-density screens. */
const SIDE = 112;
/** Smaller pictures are icons, in px. */
const SMALLEST = 32;

/**
 * A small copy of the first picture that X has loaded, drawn from what is there: nothing is requested.
 * @param pictures elements of the tweet
 * @returns a square; null when none is loaded
 */
export function copyPicture(pictures: readonly Element[]): HTMLCanvasElement | null {
  for (const image of pictures) {
    if (!(image instanceof HTMLImageElement) || !image.complete) continue;
    if (Math.min(image.naturalWidth, image.naturalHeight) < SMALLEST) continue;
    const copy = drawSquare(image);
    if (copy) return copy;
  }
  return null;
}

/**
 * A copy as a data URL for the ledger. A copy can always be shown, but X's pictures come from another host, and the
 * browser lets a script read those only if X's server allows it, which is not known (docs/facts/x.md 1.4).
 * @returns at most LARGEST_PICTURE characters; null when the copy may not be read or does not fit
 */
export function readCopy(copy: HTMLCanvasElement): string | null {
  try {
    for (const quality of [0.8, 0.6, 0.4, 0.2]) {
      const url = copy.toDataURL('image/jpeg', quality);
      if (url.length <= LARGEST_PICTURE) return url;
    }
  } catch {
    // A SecurityError: the picture is another host's.
  }
  return null;
}

function drawSquare(image: HTMLImageElement): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d');
  if (!context) return null;
  // The largest square in the middle.
  const { naturalWidth: width, naturalHeight: height } = image;
  const side = Math.min(width, height);
  // JPEG has no transparency: without this, transparent parts would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, SIDE, SIDE);
  context.drawImage(image, (width - side) / 2, (height - side) / 2, side, side, 0, 0, SIDE, SIDE);
  return canvas;
}
