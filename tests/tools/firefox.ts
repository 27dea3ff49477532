import { delimiter, join } from 'node:path';
import { type Found, firstFit, hasApt, installPackage, say, tryBrowser } from './browser.ts';
import type { Verdict } from './browser-places.ts';

/** The manifest's strict_min_version. */
const OLDEST = 140;
const VERSION_LINE = /^Mozilla Firefox (\d+)((?:\.\d+)*\w*)/m;

/** Judges what `firefox --version` printed, such as `Mozilla Firefox 153.7.0esr`. */
export function judgeFirefox(printed: string): Verdict {
  const [, major, rest] = VERSION_LINE.exec(printed) ?? [];
  if (major === undefined) return { kind: 'unfit', why: 'it does not say that it is Firefox' };
  if (Number(major) < OLDEST)
    return { kind: 'unfit', why: `it is Firefox ${major}, and the extension needs ${OLDEST} or later` };
  return { kind: 'fits', version: `${major}${rest}` };
}

/** Where an installed Firefox may lie, whether it exists or not. */
function places(): string[] {
  const names = process.platform === 'win32' ? ['firefox.exe'] : ['firefox-esr', 'firefox'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform === 'darwin') return [...onPath, '/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32')
    return [
      ...onPath,
      join(process.env.ProgramFiles ?? 'C:/Program Files', 'Mozilla Firefox', 'firefox.exe'),
    ];
  return [...onPath, '/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'];
}

/**
 * Finds a Firefox that the extension supports; as root on Debian, where there is none, it gets one.
 * Throws an Error whose message tells a person what to do.
 */
export async function findFirefox(): Promise<Found> {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    const verdict = await tryBrowser(named, judgeFirefox);
    if (verdict.kind !== 'unfit') return { path: named, version: verdict.version, how: 'FIREFOX_PATH' };
    throw new Error(
      `FIREFOX_PATH is ${named}, but ${verdict.why}. Correct it, or unset it to have one found.`,
    );
  }
  const found = await firstFit(places(), 'installed', judgeFirefox);
  if (found) return found;
  if (hasApt()) {
    say('No usable Firefox is here yet: installing the package firefox-esr. This takes a minute or two.');
    const installed =
      (await installPackage('firefox-esr')) && (await firstFit(places(), 'just installed', judgeFirefox));
    if (installed) return installed;
  }
  throw new Error(
    `No Firefox of version ${OLDEST} or later was found. Install it, or name it by FIREFOX_PATH, for example: ` +
      'FIREFOX_PATH=/usr/bin/firefox npm test',
  );
}
