/** The cells of the first table below a heading of the second level, row by row, without its header. Empty without one. */
export function tableBelow(markdown: string, heading: string): string[][] {
  const section = markdown.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  if (first < 0) return [];
  const after = lines.findIndex((line, at) => at > first && !line.startsWith('|'));
  const rows = lines.slice(first, after < 0 ? undefined : after);
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
