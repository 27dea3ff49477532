import { afterEach, describe, expect, it, vi } from 'vitest';
import { findFirefox, judgeFirefox } from '../../tools/firefox.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a Firefox is judged by its version line', () => {
  it.each([
    ['Mozilla Firefox 153.7.0esr\n', '153.7.0esr'],
    ['Mozilla Firefox 140.0\n', '140.0'],
    ['a warning first\nMozilla Firefox 155.0.1\n', '155.0.1'],
  ])('%j fits', (line, version) => {
    expect(judgeFirefox(line)).toEqual({ kind: 'fits', version });
  });

  it.each([
    ['Mozilla Firefox 128.14.0esr\n', 'it is Firefox 128, and the extension needs 140 or later'],
    ['Chromium 156.0.8078.79\n', 'it does not say that it is Firefox'],
    ['', 'it does not say that it is Firefox'],
  ])('%j is passed over, with the reason', (line, why) => {
    expect(judgeFirefox(line)).toEqual({ kind: 'unfit', why });
  });
});

it('a Firefox that FIREFOX_PATH names and that is none is refused in a sentence', async () => {
  vi.stubEnv('FIREFOX_PATH', process.execPath);
  await expect(findFirefox()).rejects.toThrow(`FIREFOX_PATH is ${process.execPath}, but`);
});
