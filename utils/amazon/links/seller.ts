/** A seller's id, upper case. */
export const SELLER_ID = /^[A-Z0-9]{5,20}$/;

/** The seller that an address asks for (`smid`, docs/facts/amazon.md 2.4), upper case; null for none. */
export function readSeller(url: string): string | null {
  return /[?&]smid=([A-Z0-9]{5,20})(?=[&#]|$)/i.exec(url)?.[1]?.toUpperCase() ?? null;
}
