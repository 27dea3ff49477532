import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { promisify } from 'node:util';
import { candidates, judgeVersion, type Verdict } from './browser-places.ts';
import { toolPath } from './tool-path.ts';

/** A browser for the tests: its path, its version, and how it was found. */
export interface Found {
  path: string;
  version: string;
  how: string;
}

const run = promisify(execFile);
export const say = (sentence: string): void => console.log(sentence);
const isRoot = (): boolean => process.getuid?.() === 0;
/** May the system's own packages be installed? */
export const hasApt = (): boolean => isRoot() && existsSync('/etc/debian_version');

/** The line in which a command that failed says why, or its last. */
function lastWords(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  const lines = (stderr?.trim() || message?.trim() || String(error)).split('\n').map((line) => line.trim());
  return lines.findLast((line) => /^E:|error|failed/i.test(line)) ?? lines.at(-1) ?? '';
}

/** Starts the browser just to ask its version: a stub, or one that lacks a library, fails here and not in a test. */
export async function tryBrowser(path: string, judge = judgeVersion): Promise<Verdict> {
  if (!existsSync(path)) return { kind: 'unfit', why: 'nothing is there' };
  // On Windows chrome.exe answers --version by opening a window, so its file is asked instead.
  const ask =
    '(Get-Item -LiteralPath $env:ASKED).VersionInfo | % { "$($_.ProductName) $($_.ProductVersion)" }';
  const [command, args] =
    process.platform === 'win32' ? ['powershell', ['-NoProfile', '-Command', ask]] : [path, ['--version']];
  try {
    const { stdout } = await run(command, args, {
      env: { ...process.env, ASKED: path },
      timeout: 120_000,
      killSignal: 'SIGKILL',
    });
    return judge(stdout);
  } catch (error) {
    return { kind: 'unfit', why: `it does not start (${lastWords(error)})` };
  }
}

/** The first of the paths that fits; of one that exists but does not, it prints why it was passed over. */
export async function firstFit(paths: string[], how: string, judge = judgeVersion): Promise<Found | null> {
  const seen = new Set<string>();
  for (const path of paths.filter((candidate) => existsSync(candidate))) {
    const real = realpathSync(path);
    if (seen.has(real)) continue;
    seen.add(real);
    const verdict = await tryBrowser(path, judge);
    if (verdict.kind === 'fits') return { path, version: verdict.version, how };
    const why =
      verdict.kind === 'unfit' ? verdict.why : 'a snap may not read the extension or a test profile';
    say(`Passed over ${path}: ${why}.`);
  }
  return null;
}

async function playwrightOwn(): Promise<Found | null> {
  // Loaded only here: with CHROMIUM_PATH set nobody waits for Playwright.
  const { chromium } = await import('@playwright/test');
  return firstFit([chromium.executablePath()], "Playwright's own");
}

/** Runs an installer without its chatter. True when it went well; otherwise its last words are printed. */
async function install(command: string, args: string[]): Promise<boolean> {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(command, args, { env, maxBuffer: 64 * 1024 * 1024 });
    return true;
  } catch (error) {
    say(`That did not work: ${lastWords(error)}`);
    return false;
  }
}

/** Installs a package of Debian's or Ubuntu's. */
export async function installPackage(name: string): Promise<boolean> {
  await install('apt-get', ['update', '-qq']); // when this fails, an older list may still do
  return install('apt-get', ['install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', name]);
}

/** Gets a browser: the system's package as root on Debian or Ubuntu, else Playwright's download. */
async function getChromium(): Promise<Found | null> {
  if (hasApt()) {
    say('No usable Chromium is here yet: installing the package chromium. This takes a minute or two.');
    // Tried like any other, for Ubuntu's package is a stub that asks for a snap.
    const installed = (await installPackage('chromium')) && (await firstFit(candidates(), 'just installed'));
    if (installed) return installed;
  }
  say("No usable Chromium is here yet: downloading Playwright's, about 170 MB.");
  const playwright = toolPath('@playwright/test', 'playwright');
  if (!(await install(process.execPath, [playwright, 'install', 'chromium']))) return null;
  const own = await playwrightOwn();
  if (own || !isRoot() || process.platform !== 'linux') return own;
  say('It needs system libraries that are missing here: installing them.');
  await install(process.execPath, [playwright, 'install-deps', 'chromium']);
  return playwrightOwn();
}

/**
 * Finds a Chromium that loads unpacked extensions, or gets one.
 * A caller that starts further processes passes them the path as CHROMIUM_PATH, so that no two install at once.
 * Throws an Error whose message tells a person what to do.
 */
export async function findChromium(): Promise<Found> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const verdict = await tryBrowser(named);
    if (verdict.kind !== 'unfit') return { path: named, version: verdict.version, how: 'CHROMIUM_PATH' };
    // No other browser is taken in its place: tests in a browser that was not asked for prove the wrong thing.
    throw new Error(
      `CHROMIUM_PATH is ${named}, but ${verdict.why}. Correct it, or unset it to have one found.`,
    );
  }
  const found =
    (await firstFit(candidates(), 'installed')) ?? (await playwrightOwn()) ?? (await getChromium());
  if (found) return found;
  throw new Error(
    "No Chromium was found, and none could be fetched. Install Chromium from your system's packages, or Chrome for " +
      'Testing from https://googlechromelabs.github.io/chrome-for-testing/, and name it by CHROMIUM_PATH, for ' +
      'example: CHROMIUM_PATH=/usr/bin/chromium npm test',
  );
}

/**
 * The flags that load an unpacked extension and keep the browser to itself (docs/facts/browsers.md 6).
 * `hostRules` are rules such as `MAP x.com:443 127.0.0.1:8443`; every other host is made unknown,
 * so that nothing leaves the machine.
 */
export function chromiumArgs(options: { extensionDir: string; hostRules: readonly string[] }): string[] {
  const rules = [...options.hostRules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  return [
    `--disable-extensions-except=${options.extensionDir}`,
    `--load-extension=${options.extensionDir}`,
    `--host-resolver-rules=${rules.join(', ')}`,
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium's sandbox refuses to run as root, as in most containers; anywhere else it stays on.
    ...(isRoot() ? ['--no-sandbox'] : []),
  ];
}
