import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPngHeader } from '../../tools/png.ts';
import { leftToAPerson, publisherProblems } from '../../tools/shelves/by-a-person.ts';
import { versionInChangelog } from '../../tools/shelves/changelog.ts';
import { differingPackages } from '../../tools/shelves/packages.ts';
import { PICTURES, pictureProblems } from '../../tools/shelves/picture-list.ts';
import { differences, readZip } from '../../tools/shelves/zip-file.ts';

/** A ZIP file with these files, every second one deflated, without checksums. */
function zip(files: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [i, [path, text]] of Object.entries(files).entries()) {
    const method = i % 2 === 0 ? 0 : 8;
    const content = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const name = Buffer.from(path);
    const local = Buffer.alloc(30);
    local.writeUInt16LE(name.length, 26);
    // Extra fields that the directory does not have.
    local.writeUInt16LE(4, 28);
    const entry = Buffer.alloc(46);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    const whole = Buffer.concat([local, name, Buffer.alloc(4), content]);
    locals.push(whole);
    directory.push(Buffer.concat([entry, name]));
    offset += whole.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

describe('packages are compared', () => {
  it('file by file: one that changed, one that came and one that is gone', () => {
    const text = 'a'.repeat(1000);
    expect(
      [...readZip(zip({ 'a.js': text, 'é/b.js': text }))].map(([path, file]) => [path, String(file)]),
    ).toEqual([
      ['a.js', text],
      ['é/b.js', text],
    ]);
    const before = zip({ same: 'x', changed: '1', gone: '' });
    expect(differences(before, zip({ same: 'x', changed: '2', new: 'n' }))).toEqual([
      'changed',
      'gone',
      'new',
    ]);
    expect(differences(before, before)).toEqual([]);
    expect(() => readZip(Buffer.from('no ZIP file'))).toThrow('not a ZIP file');
  });

  it('package by package, even where only the order of files differs', () => {
    const one = zip({ a: '1', b: '2' });
    const all = { chrome: one, edge: one, firefox: one, sources: one };
    expect(differingPackages(all, all)).toEqual([]);
    expect(differingPackages(all, { ...all, firefox: zip({ a: '1', b: '3' }) })).toEqual(['firefox (b)']);
    expect(differingPackages(all, { ...all, sources: zip({ b: '2', a: '1' }) })).toEqual([
      'sources (the ZIP itself)',
    ]);
  });
});

describe('the version in the changelog', () => {
  const text =
    '# Changelog\n\n## [Unreleased]\n\nThis will be 0.2.0.\n\n- Something.\n\n## [0.1.0] - 2026-01-31\n\n- First.\n';
  it.each([
    ['0.1.0', 'dated'],
    ['0.2.0', 'coming'],
    ['0.3.0', 'missing'],
    ['10.2.0', 'missing'],
    ['0.2', 'missing'],
  ])('%s is %s', (version, expected) => {
    expect(versionInChangelog(text, version)).toBe(expected);
  });
  it('does not count where nothing is listed', () => {
    expect(versionInChangelog('\n## [Unreleased]\n\nThis will be 1.0.0.\n', '1.0.0')).toBe('missing');
  });
});

describe('what only a person can do', () => {
  const known = {
    supportAddress: 'help@companion.dev',
    privacyPolicy: 'https://companion.dev/privacy',
    homepage: 'https://companion.dev',
    developerName: 'Somebody',
  };
  const nobody = { supportAddress: null, privacyPolicy: null, homepage: null, developerName: null };

  it('names each thing that the publisher has not said, and a placeholder of an id', () => {
    const all = leftToAPerson(nobody, false, 'a@companion.invalid');
    const some = leftToAPerson(known, true, 'a@companion.dev');
    expect(all.length - some.length).toBe(6);
    for (const name of Object.keys(nobody)) {
      expect(all.filter((task) => task.includes(name))).toHaveLength(1);
      expect(some.filter((task) => task.includes(name))).toEqual([]);
    }
  });

  it('refuses addresses that nobody can reach, and takes what is not said yet', () => {
    expect(publisherProblems(known)).toEqual([]);
    expect(publisherProblems(nobody)).toEqual([]);
    expect(
      publisherProblems({
        supportAddress: 'help@example.com',
        privacyPolicy: 'http://companion.dev',
        homepage: 'https://shop.example',
        developerName: null,
      }),
    ).toHaveLength(3);
  });

  it('finds in the project what it is there for', () => {
    expect(publisherProblems(JSON.parse(readFileSync('shelves/publisher.json', 'utf8')))).toEqual([]);
    expect(Object.keys(JSON.parse(readFileSync('shelves/publisher.json', 'utf8')))).toEqual(
      Object.keys(nobody),
    );
  });
});

it('a picture’s size and transparency are read from its header, and nothing else passes for one', () => {
  expect(readPngHeader(readFileSync('assets/public/icon-16.png'))).toEqual({
    width: 16,
    height: 16,
    hasAlpha: true,
  });
  expect(readPngHeader(readFileSync('assets/pictures/grant-light.png'))).toMatchObject({ hasAlpha: false });
  expect(() => readPngHeader(Buffer.from('GIF89a, and more bytes'))).toThrow('not a PNG');
});

it('pictures that are not there are missed, one by one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'amazoncart-pictures-'));
  expect(await pictureProblems(folder)).toEqual(PICTURES.map(({ file }) => `${file} is not there`));
  expect(PICTURES).toHaveLength(13 * 5 + 3);
  await rm(folder, { recursive: true });
});
