/** The extension's own log: one clear line to the console of the context it runs in. Never throws. */
export function log(what: string, ...details: unknown[]): void {
  console.warn(`[#AmazonCart] ${what}`, ...details);
}
