/** Writes one line to the console of the current context. Never throws. */
export function log(what: string, ...details: unknown[]): void {
  console.warn(`[#AmazonCart] ${what}`, ...details);
}
