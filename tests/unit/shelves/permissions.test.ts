import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { permissionProblems } from '../../tools/shelves/permissions.ts';

const text = readFileSync('shelves/permissions.md', 'utf8');
/** As built: whatever the build adds is asked for, too. */
const manifests = ['chrome', 'firefox', 'safari'].map((browser) =>
  JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8')),
);

describe('the justifications of permissions', () => {
  it('are there for all that the manifests ask for, and for nothing else', () => {
    expect(permissionProblems(text, manifests)).toEqual([]);
  });

  it('are missed when a manifest asks for more, or for less', () => {
    expect(permissionProblems(text, [...manifests, { permissions: ['tabs'] }])).toEqual([
      'tabs is asked for and not justified',
    ]);
    expect(permissionProblems(text, [{ ...manifests[0], permissions: [] }])).toContain(
      'alarms is justified and not asked for',
    );
    for (const site of ['https://www.amazon.com.evil.example/*', 'https://*/*', 'https://pay.amazon.com/*'])
      expect(permissionProblems(text, [...manifests, { optional_host_permissions: [site] }])).toEqual([
        `${site} is asked for and not justified`,
      ]);
  });

  it('are refused when a form would not take them', () => {
    const long = text.replace('| `alarms` | ', `| \`alarms\` | ${'x'.repeat(1000)}`);
    expect(permissionProblems(long, manifests)).toEqual([expect.stringMatching(/`alarms`/)]);
  });
});
