/** A seller's id, upper case. */
export const SELLER_ID = /^[A-Z0-9]{5,20}$/;

/**
 * The seller that an address asks for, upper case; null for none. It is in `smid` (docs/facts/amazon.md 2.4), in older
 * links in `m`, which counts only where it looks like most sellers' ids.
 */
export function readSeller(url: string): string | null {
  const [, smid, m] = /[?&](?:smid=([A-Z0-9]{5,20})|m=(A[A-Z0-9]{9,19}))(?=[&#]|$)/i.exec(url) ?? [];
  return (smid ?? m)?.toUpperCase() ?? null;
}

/**
 * Compares the seller that a link names with the one whose offer a page's button adds.
 * @returns why the shopper has to choose; null when they are the same, or the link names none
 */
export function compareSellers(
  asked: string | null,
  offered: string | null | undefined,
): 'other-seller' | 'buying-options' | null {
  if (asked === null || offered === asked) return null;
  return offered ? 'other-seller' : 'buying-options';
}
