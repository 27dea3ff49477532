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
export const X_MATCHES = X_HOSTS.map((host) => `https://${host}/*` as const);
