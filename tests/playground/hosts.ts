import { X_HOSTS } from '../../utils/x-facts/hosts.ts';

/** Amazon's stores, by the end of their host name (docs/facts/amazon.md 2.1). */
export const STORES = [
  ...['com', 'ca', 'com.mx', 'com.br', 'co.uk', 'de', 'fr', 'it', 'es', 'nl', 'se', 'pl', 'ie', 'com.be'],
  ...['com.tr', 'ae', 'sa', 'eg', 'in', 'co.jp', 'com.au', 'sg', 'co.za', 'jp', 'at', 'cn'],
] as const;

export const AMAZON_HOSTS = STORES.flatMap((store) => [
  `www.amazon.${store}`,
  `amazon.${store}`,
  `smile.amazon.${store}`,
  `m.amazon.${store}`,
]);

export const SHORT_HOSTS = [
  ...['amzn.to', 'a.co', 'amzn.eu', 'amzn.asia', 'amzn.in', 'amzn.com', 'www.amzn.com', 'link.amazon'],
] as const;

/** X's picture host, which is not the host of its pages. */
export const PICTURE_HOST = 'pbs.twimg.com';

/** The control page for people: every switch of the world. */
export const CONTROL_HOST = 'playground.test';

export const PLAYGROUND_HOSTS: readonly string[] = [
  ...X_HOSTS,
  PICTURE_HOST,
  't.co',
  ...SHORT_HOSTS,
  ...AMAZON_HOSTS,
  CONTROL_HOST,
];

/** Chromium's `--host-resolver-rules`: our hosts resolve to the playground, all other names fail to resolve. */
export function hostRules(port: number): string {
  const maps = PLAYGROUND_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',');
}
