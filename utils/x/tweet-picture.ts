import { LARGEST_PICTURE } from '../common/picture-limit.ts';
import { queryOwn } from './quote.ts';
import { TWEET_PICTURE } from './selectors.ts';

/** In px, at both sides: twice what a row of activity shows, for sharp screens. */
const SIDE = 112;
/** Smaller ones are icons. */
const SMALLEST = 32;

/**
 * A small copy of the picture that X shows in the tweet, drawn from what is loaded already: nothing is
 * asked for. X's pictures come from another host, and the browser gives such a one out only where X has
 * marked it so (docs/facts/x.md 1.4 has no such mark); then, and where none is loaded, there is none.
 * @returns a data URL of at most LARGEST_PICTURE characters, or null
 */
export function readPicture(article: Element): string | null {
  for (const image of queryOwn(article, TWEET_PICTURE)) {
    if (!(image instanceof HTMLImageElement) || !image.complete) continue;
    if (Math.min(image.naturalWidth, image.naturalHeight) < SMALLEST) continue;
    try {
      return smallCopy(image);
    } catch {
      // Another host's: a SecurityError. The next one may be the page's own.
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
  // The middle of it, as large as fits.
  const { naturalWidth: width, naturalHeight: height } = image;
  const side = Math.min(width, height);
  // JPEG knows no transparency: what shines through is white, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, SIDE, SIDE);
  context.drawImage(image, (width - side) / 2, (height - side) / 2, side, side, 0, 0, SIDE, SIDE);
  for (const quality of [0.8, 0.6, 0.4, 0.2]) {
    const url = canvas.toDataURL('image/jpeg', quality);
    if (url.length <= LARGEST_PICTURE) return url;
  }
  return null;
}
