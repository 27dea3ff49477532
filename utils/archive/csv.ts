/** The start of a cell that a spreadsheet may take for a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/**
 * A line of CSV (RFC 4180). A cell that a spreadsheet could take for a formula starts with an apostrophe, so that it
 * stays text: titles and names are written by strangers.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
