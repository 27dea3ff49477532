import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPngHeader } from '../../tools/png.ts';
import { contrast } from './contrast.ts';

const manifest = (browser: string) =>
  JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));
const png = (path: string) => readPngHeader(readFileSync(`assets/public/${path.replace(/^\//, '')}`));

/** Toolbars of Chrome, Edge and Firefox, as their own themes colour them. */
const LIGHT_TOOLBARS = ['#ffffff', '#f9f9fb', '#dee1e6'];
const DARK_TOOLBARS = ['#3c3c3c', '#202124', '#2b2a33', '#1c1b22'];
const drawing = (name: string) => readFileSync(`assets/${name}`, 'utf8');
const tool = readFileSync('tests/tools/icons.ts', 'utf8');
const [, tile = '', tileOnDark = '', , glyphOnDark = ''] =
  /ON_DARK = \{ '(#\w+)': '(#\w+)', '(#\w+)': '(#\w+)' \}/.exec(tool) ?? [];

describe.each(['chrome', 'firefox', 'safari'])('the icons in the manifest for %s', (browser) => {
  it('are there in every size from 16 to 128 px, and as large as they say', () => {
    const { icons, action } = manifest(browser);
    expect(Object.keys(icons).map(Number)).toEqual([16, 24, 32, 48, 64, 96, 128]);
    expect(Object.keys(action.default_icon).map(Number)).toEqual([16, 24, 32, 48, 64]);
    const all = [...Object.entries<string>(icons), ...Object.entries<string>(action.default_icon)];
    for (const [size, path] of all)
      expect(png(path), path).toEqual({ width: Number(size), height: Number(size), hasAlpha: true });
  });
});

it('Firefox has icons of their own for dark toolbars, in every size that a toolbar shows', () => {
  const { default_icon, theme_icons } = manifest('firefox').action;
  expect(theme_icons.map(({ size }: { size: number }) => String(size))).toEqual(Object.keys(default_icon));
  for (const { size, dark, light } of theme_icons) {
    expect(dark).toBe(default_icon[size]);
    expect(light).not.toBe(dark);
    expect(png(light), light).toEqual({ width: size, height: size, hasAlpha: true });
  }
  expect(manifest('chrome').action).not.toHaveProperty('theme_icons');
});

describe('the icons can be told from any toolbar', () => {
  it('both drawings have the colours that the tool replaces', () => {
    for (const name of ['icon.svg', 'icon-small.svg'])
      expect([...drawing(name).matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, colour]) => colour)).toEqual(
        expect.arrayContaining([tile, '#fff']),
      );
  });

  it('the one for all toolbars: its tile on light ones, its cart on dark ones', () => {
    expect(contrast('#ffffff', tile)).toBeGreaterThan(4.5);
    for (const toolbar of LIGHT_TOOLBARS) expect(contrast(tile, toolbar), toolbar).toBeGreaterThan(3);
    for (const toolbar of DARK_TOOLBARS) expect(contrast('#ffffff', toolbar), toolbar).toBeGreaterThan(4.5);
  });

  it('the one for dark toolbars: its tile on them, and its cart on the tile', () => {
    expect(contrast(glyphOnDark, tileOnDark)).toBeGreaterThan(4.5);
    for (const toolbar of DARK_TOOLBARS) expect(contrast(tileOnDark, toolbar), toolbar).toBeGreaterThan(4.5);
  });
});
