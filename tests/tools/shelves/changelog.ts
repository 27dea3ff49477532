/** What CHANGELOG.md says of a version: it has a date, it is coming (under Unreleased), or nothing. */
export function versionInChangelog(changelog: string, version: string): 'dated' | 'coming' | 'missing' {
  const escaped = version.replaceAll('.', '\\.');
  if (new RegExp(`^## \\[${escaped}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm').test(changelog)) return 'dated';
  const unreleased = changelog.split('\n## [Unreleased]\n')[1]?.split('\n## ')[0] ?? '';
  const hasEntries = /^- /m.test(unreleased);
  return hasEntries && new RegExp(`(?<![\\d.])${escaped}(?![\\d]|\\.\\d)`).test(unreleased)
    ? 'coming'
    : 'missing';
}
