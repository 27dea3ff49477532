import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const BROWSERS = ['chrome', 'firefox', 'safari'];

/** The manifests as they are shipped: whatever is asked for anew shows here, and in review. */
const path = (browser: string) =>
  fileURLToPath(new URL(`../../.output/${browser}-mv3/manifest.json`, import.meta.url));
const manifest = (browser: string) => JSON.parse(readFileSync(path(browser), 'utf8'));

beforeAll(() => {
  for (const browser of BROWSERS)
    if (!existsSync(path(browser)))
      throw new Error(
        `There is no build for ${browser} yet: run npm run build, build:firefox and build:safari first.`,
      );
});

describe.each(BROWSERS)('the manifest for %s', (browser) => {
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
});

it.each(['chrome', 'firefox'])(
  'the manifest for %s keeps the extension out of private windows, whatever the user allows',
  (browser) => {
    expect(manifest(browser).incognito).toBe('not_allowed');
  },
);

describe('the build for Safari', () => {
  const built = (file: string) => readFileSync(path('safari').replace('manifest.json', file), 'utf8');

  it('asks for nothing that Safari does not know, and for the same sites as the others', () => {
    const { permissions, host_permissions, optional_host_permissions, ...rest } = manifest('safari');
    const others = manifest('chrome');
    expect(permissions).toEqual(others.permissions.filter((name: string) => name !== 'notifications'));
    expect({ host_permissions, optional_host_permissions }).toEqual({
      host_permissions: others.host_permissions,
      optional_host_permissions: others.optional_host_permissions,
    });
    for (const key of ['incognito', 'minimum_chrome_version']) expect(rest).not.toHaveProperty(key);
  });

  it.each(['content-scripts/x.js', 'content-scripts/amazon.js'])(
    '%s ends itself in a private window',
    (file) => {
      expect(built(file)).toContain('inIncognitoContext');
      expect(built(file)).not.toMatch(/\bchrome\.\w/);
    },
  );
});

it('names the oldest browsers that it runs in', () => {
  expect(manifest('chrome').minimum_chrome_version).toBe('126');
  expect(manifest('safari').browser_specific_settings).toEqual({ safari: { strict_min_version: '18.4' } });
  expect(manifest('firefox').browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});
