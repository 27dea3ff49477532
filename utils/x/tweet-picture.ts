import { LARGEST_PICTURE } from '../common/picture-limit.ts';
import { dialectOf } from './page-dialect.ts';

/** Width and height of the copy in px: twice what the activity page shows, for high-density screens. */
const SIDE = 112;
/** Smaller pictures are icons, in px. */
const SMALLEST = 32;

/**
 * A small copy of the picture that X shows in the tweet, drawn from what is already loaded: nothing is requested. X's
 * pictures come from another host, and the browser lets a script read those only if X's server allows it, which is not
 * known (docs/facts/x.md 1.4).
 * @returns a data URL of at most LARGEST_PICTURE characters; null when no picture is loaded or readable
 */
export function readPicture(article: Element): string | null {
  for (const image of dialectOf(article).findPictures(article)) {
    if (!(image instanceof HTMLImageElement) || !image.complete) continue;
    if (Math.min(image.naturalWidth, image.naturalHeight) < SMALLEST) continue;
    try {
      return smallCopy(image);
    } catch {
      // A SecurityError: the picture is another host's. The next one may be readable.
    }
  }
  return null;
}

function smallCopy(image: HTMLImageElement): string | null {
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
  for (const quality of [0.8, 0.6, 0.4, 0.2]) {
    const url = canvas.toDataURL('image/jpeg', quality);
    if (url.length <= LARGEST_PICTURE) return url;
  }
  return null;
}
