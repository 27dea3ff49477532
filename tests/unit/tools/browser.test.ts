import { afterEach, describe, expect, it, vi } from 'vitest';
import { chromiumArgs, findChromium } from '../../tools/browser.ts';
import { candidates, judgeVersion } from '../../tools/browser-places.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a browser is judged by its version line', () => {
  it.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)\n', '156.0.8078.79'],
    ['Chromium 143.0.7499.4 Arch Linux\n', '143.0.7499.4'],
    ['Google Chrome for Testing 145.0.7632.6 \n', '145.0.7632.6'],
    ['Google Chrome 136.0.7103.113 \n', '136.0.7103.113'],
    ['a warning of the launcher\nChromium 126.0.1.2\n', '126.0.1.2'],
  ])('%j fits', (line, version) => {
    expect(judgeVersion(line)).toEqual({ kind: 'fits', version });
  });

  it.each([
    ['Google Chrome 137.0.7151.55 \n', 'Google Chrome 137 and later ignore --load-extension'],
    ['Google Chrome 156.0.8078.79 beta\n', 'Google Chrome 137 and later ignore --load-extension'],
    ['Microsoft Edge 142.0.3595.53 \n', 'Microsoft Edge 137 and later ignore --load-extension'],
    ['Chromium 125.0.6045.199 \n', 'it is Chromium 125, and the extension needs 126 or later'],
    ['Mozilla Firefox 153.0\n', 'it does not say that it is Chromium or Chrome for Testing'],
    ['', 'it does not say that it is Chromium or Chrome for Testing'],
  ])('%j is passed over, with the reason', (line, why) => {
    expect(judgeVersion(line)).toEqual({ kind: 'unfit', why });
  });

  it('a snap is told apart, for it may not read the project', () => {
    expect(judgeVersion('Chromium 155.0.8000.1 snap\n')).toEqual({
      kind: 'confined',
      version: '155.0.8000.1',
    });
  });
});

describe('where installed browsers are looked for', () => {
  it('PATH comes first, and Chromium before branded Chrome', () => {
    const paths = candidates('linux', { PATH: '/a:/b' }, '/nobody');
    expect(paths.slice(0, 2)).toEqual(['/a/chromium', '/b/chromium']);
    expect(paths.indexOf('/b/chromium')).toBeLessThan(paths.indexOf('/a/google-chrome'));
  });

  it('an empty PATH still leaves the usual places', () => {
    expect(candidates('linux', {}, '/nobody')).toContain('/usr/bin/chromium');
    expect(candidates('darwin', {}, '/Users/ann')).toContain(
      '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
    expect(candidates('win32', { LOCALAPPDATA: '/local' }, '/nobody')).toContain(
      '/local/Chromium/Application/chrome.exe',
    );
  });
});

describe('a browser that CHROMIUM_PATH names', () => {
  it.each([
    ['/no/such/chromium', 'nothing is there'],
    [process.execPath, 'it does not say that it is Chromium'],
  ])('%s is refused in a sentence, and no other is taken in its place', async (path, why) => {
    vi.stubEnv('CHROMIUM_PATH', path);
    await expect(findChromium()).rejects.toThrow(`CHROMIUM_PATH is ${path}, but ${why}`);
  });
});

describe('the flags', () => {
  const flags = (uid: number) => {
    const root = vi.spyOn(process, 'getuid').mockReturnValue(uid);
    const args = chromiumArgs({ extensionDir: '/ext', hostRules: ['MAP x.com:443 127.0.0.1:8443'] });
    root.mockRestore();
    return args;
  };

  it('load our extension alone, and make every host unknown that is not mapped', () => {
    expect(flags(1000)).toContain('--load-extension=/ext');
    expect(flags(1000)).toContain('--disable-extensions-except=/ext');
    expect(flags(1000)).toContain(
      '--host-resolver-rules=MAP x.com:443 127.0.0.1:8443, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    );
  });

  it('give up the sandbox only as root', () => {
    expect(flags(0)).toContain('--no-sandbox');
    expect(flags(1000)).not.toContain('--no-sandbox');
  });
});
