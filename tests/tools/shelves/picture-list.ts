import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPngHeader } from '../png.ts';
import { PROJECT } from '../tool-path.ts';
import { LANGUAGES } from './listing.ts';

/** Where the pictures for the stores go: outside the repository. */
export const SHELVES_FOLDER = join(PROJECT, '.output/shelves');

/** What the screenshots show, in the order of the listing. */
export const SCREENSHOTS = ['sheet', 'in-cart', 'activity', 'popup', 'welcome'] as const;
export const SCREENSHOT_SIZE = { width: 1280, height: 800 };
export const PROMOTIONAL = {
  'small-promo': { width: 440, height: 280 },
  marquee: { width: 1400, height: 560 },
  logo: { width: 300, height: 300 },
} as const;

/** Every picture's file below SHELVES_FOLDER, and its size (docs/facts/browsers.md 7). */
export const PICTURES: readonly { file: string; width: number; height: number }[] = [
  ...LANGUAGES.flatMap((language) =>
    SCREENSHOTS.map((name, i) => ({ file: `${language}/${i + 1}-${name}.png`, ...SCREENSHOT_SIZE })),
  ),
  ...Object.entries(PROMOTIONAL).map(([name, size]) => ({ file: `${name}.png`, ...size })),
];

/** Pictures that are missing or that a store would not take, with the reason. Only the logo may be transparent. */
export async function pictureProblems(folder = SHELVES_FOLDER): Promise<string[]> {
  const problems = PICTURES.map(async ({ file, width, height }) => {
    const bytes = await readFile(join(folder, file)).catch(() => null);
    if (!bytes) return `${file} is not there`;
    const header = readPngHeader(bytes);
    if (header.width !== width || header.height !== height)
      return `${file} is ${header.width} × ${header.height}, not ${width} × ${height}`;
    return header.hasAlpha && file !== 'logo.png' ? `${file} has transparent pixels` : null;
  });
  return (await Promise.all(problems)).filter((problem) => problem !== null);
}
