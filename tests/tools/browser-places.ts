import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * What a browser's version line says about it.
 * `confined` (a snap) may work where it can read the project's folder: taken only when CHROMIUM_PATH names it.
 */
export type Verdict = { kind: 'fits' | 'confined'; version: string } | { kind: 'unfit'; why: string };

/** The manifest's minimum_chrome_version. */
const OLDEST = 126;
/** From here on branded Chrome and Edge ignore --load-extension (docs/facts/browsers.md 1). */
const BRANDED_UNTIL = 137;
const NAMES = ['chromium', 'chromium-browser', 'chrome', 'google-chrome-stable', 'google-chrome', 'msedge'];
const VERSION_LINE =
  /^(Chromium|Google Chrome for Testing|Google Chrome|Microsoft Edge)\b.*?\s(\d+)((?:\.\d+)+)/m;

/** Judges what `--version` printed, such as `Chromium 156.0.8078.79 built on Debian GNU/Linux 12`. */
export function judgeVersion(printed: string): Verdict {
  const [, product, major, rest] = VERSION_LINE.exec(printed) ?? [];
  if (product === undefined || major === undefined)
    return { kind: 'unfit', why: 'it does not say that it is Chromium or Chrome for Testing' };
  if (Number(major) < OLDEST)
    return { kind: 'unfit', why: `it is ${product} ${major}, and the extension needs ${OLDEST} or later` };
  const branded = product === 'Google Chrome' || product === 'Microsoft Edge';
  if (branded && Number(major) >= BRANDED_UNTIL)
    return { kind: 'unfit', why: `${product} ${BRANDED_UNTIL} and later ignore --load-extension` };
  return { kind: /\bsnap\b/.test(printed) ? 'confined' : 'fits', version: `${major}${rest}` };
}

/** Where an installed browser may lie, whether it exists or not: on PATH, then in the system's usual places. */
export function candidates(
  platform: NodeJS.Platform = process.platform,
  env: Record<string, string | undefined> = process.env,
  home: string = homedir(),
): string[] {
  const suffix = platform === 'win32' ? '.exe' : '';
  const dirs = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const inEach = (folders: string[], names: string[]) =>
    names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const onPath = inEach(
    dirs,
    NAMES.map((name) => name + suffix),
  );
  // Where `npx @puppeteer/browsers install chrome` leaves Chrome for Testing.
  const fetched = join(home, '.cache', 'puppeteer', 'chrome', '*', 'chrome-*');

  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].filter(
      (r) => r !== undefined,
    );
    const products = ['Chromium', 'Google/Chrome for Testing', 'Google/Chrome', 'Microsoft/Edge'];
    const exes = products.map((p) => `${p}/Application/${p.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`);
    return [...onPath, ...inEach(roots, exes), ...globSync(join(fetched, 'chrome.exe'))];
  }
  if (platform === 'darwin') {
    const products = ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'];
    const apps = products.map((p) => `${p}.app/Contents/MacOS/${p}`);
    const installed = inEach(['/Applications', join(home, 'Applications')], apps);
    return [
      ...onPath,
      ...installed,
      ...globSync(join(fetched, '*.app/Contents/MacOS/Google Chrome for Testing')),
    ];
  }
  const usual = inEach(['/usr/bin', '/usr/local/bin', '/snap/bin'], NAMES);
  const folders = ['/usr/lib/chromium/chromium', '/opt/chromium/chrome', '/opt/google/chrome/chrome'];
  return [...onPath, ...usual, ...folders, ...globSync(join(fetched, 'chrome'))];
}
