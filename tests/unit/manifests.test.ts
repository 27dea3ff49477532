import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

/** Both manifests as they are shipped: whatever is asked for anew shows here, and in review. */
const path = (browser: string) =>
  fileURLToPath(new URL(`../../.output/${browser}-mv3/manifest.json`, import.meta.url));
const manifest = (browser: string) => JSON.parse(readFileSync(path(browser), 'utf8'));

beforeAll(() => {
  for (const browser of ['chrome', 'firefox'])
    if (!existsSync(path(browser)))
      throw new Error(
        `There is no build for ${browser} yet: run npm run build and npm run build:firefox first.`,
      );
});

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('is what it was', () => {
    const { version, description, icons, ...rest } = manifest(browser);
    expect(rest).toMatchSnapshot();
  });

  it('forbids its pages every request, and offers nothing to other pages and extensions', () => {
    const { content_security_policy: csp, ...rest } = manifest(browser);
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
      expect(csp.extension_pages.split('; ')).toContain(part);
    expect(csp.extension_pages).not.toMatch(/unsafe|https?:|\*/);
    expect(rest).not.toHaveProperty('web_accessible_resources');
    expect(rest).not.toHaveProperty('externally_connectable');
    expect(rest).not.toHaveProperty('sandbox');
  });

  it('keeps the extension out of private windows, whatever the user allows', () => {
    expect(manifest(browser).incognito).toBe('not_allowed');
  });
});

it('names the oldest browsers that it runs in', () => {
  expect(manifest('chrome').minimum_chrome_version).toBe('126');
  expect(manifest('firefox').browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});
