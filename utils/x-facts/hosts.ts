/**
 * The hosts on which X's own web app runs: the landing hop twitter.com, the phone layout and
 * the column view included, so that no later update has to ask for another (docs/facts/x.md 5).
 */
export const X_HOSTS = [
  'x.com',
  'twitter.com',
  'mobile.x.com',
  'mobile.twitter.com',
  'pro.x.com',
  'pro.twitter.com',
] as const;

/** The same hosts as extension match patterns; HTTPS only. */
export const X_MATCHES = /* @__PURE__ */ X_HOSTS.map((host) => `https://${host}/*` as const);

/** Is this the address of a page on one of X's hosts? */
export function isXAddress(address: string | undefined): boolean {
  const host = URL.parse(address ?? '')?.host;
  return X_HOSTS.some((known) => known === host);
}
