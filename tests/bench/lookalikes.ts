import { ALLOWED_HOSTS, isPlainlyAllowed } from '../fixtures/links/oracle.ts';
import { seeded } from './measure.ts';

/**
 * Creates links that look like Amazon's but are not: real hosts, changed by one to three of the tricks
 * below. A link whose host the oracle (tests/fixtures/links/oracle.ts: the platform's parser and a plain list)
 * still finds allowed is left out.
 */
type Pick = (below: number) => number;
type Trick = (url: Parts, pick: Pick) => Parts;
interface Parts {
  scheme: string;
  host: string;
  path: string;
}

const one = (from: ArrayLike<string>, pick: Pick): string => from[pick(from.length)] ?? '';
const splice = (text: string, at: number, cut: number, put = '') =>
  text.slice(0, at) + put + text.slice(at + cut);
const onHost =
  (change: (host: string, pick: Pick) => string): Trick =>
  (url, pick) => ({
    ...url,
    host: change(url.host, pick),
  });

const TWINS: Record<string, string> = {
  a: 'аɑα４4ａáà@𝐚',
  c: 'сϲｃçⅽ',
  e: 'еｅé3ҽ',
  i: 'іｉ1líⅰ',
  j: 'ϳｊ',
  k: 'кｋ\u212a',
  l: 'ⅼｌ1І',
  m: 'ｍⅿṃ',
  n: 'ｎոñ',
  o: 'оοｏ0ö',
  p: 'рｐρ',
  r: 'ｒг',
  s: 'ѕｓſ5',
  t: 'ｔτ',
  u: 'ｕυ',
  w: 'ｗԝ',
  x: 'хｘ',
  z: 'ｚᴢ2ʐ',
  '.': '。．｡․·,-‥',
};
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-_.';
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u0301', '\ufe0f'];
const CONTROLS = ['\t', '\n', '\r', '\0', ' ', '\u00a0', '\x7f', '\x0b'];
const TAILS = [
  '.evil.com',
  '-evil.com',
  'evil.com',
  '.cm',
  'munity',
  '.co',
  '.com',
  '.',
  '..',
  '.evil',
  '%00.evil.com',
  '%2eevil.com',
];
const HEADS = [
  'evil.',
  'evil-',
  'www',
  'x',
  'shop.',
  'www.',
  'aws.',
  'music.',
  'xn--',
  '-',
  '.',
  'en.',
  'wwww.',
  'read.',
  'm',
];
const USERS = [
  'user@',
  'user:pw@',
  '@',
  ':@',
  'www.amazon.com@',
  'evil.com@',
  'a%40b@',
  'evil.com\\@',
  'evil.com#@',
  'evil.com?@',
  'evil.com/@',
];
const HIDING = [
  '@evil.com',
  ':pw@evil.com',
  ':443@evil.com',
  '%40evil.com',
  '\\@evil.com',
  '\\.evil.com',
  '%2f@evil.com',
  '@evil.com:443',
  '%23.evil.com',
  '。evil.com',
];
const PORTS = [':443', ':80', ':8443', ':', ':0443', ':65536', ':https', ':-1'];
const SCHEMES = [
  'ftp://',
  'ws://',
  'javascript:',
  'javascript://',
  'data:text/html,',
  'blob:https://',
  'view-source:https://',
  'https:',
  'https:/',
  'https:///',
  'https:\\\\',
  '//',
  '',
  'ht\ttps://',
  'https\n://',
  ' https://',
  'https://https://',
  'file://',
  'httpſ://',
  'hxxps://',
  'intent://',
];
const WRAPPERS = [
  'https://evil.com/',
  'https://evil.com/?u=',
  'https://evil.com#',
  'https://evil.com\\',
  'https://evil.com/redirect?to=https://',
  'https://t.co.evil.com/',
];

const TRICKS: readonly Trick[] = [
  // Homoglyphs: letters that look alike.
  onHost((host, pick) => {
    const at = pick(host.length);
    return splice(host, at, 1, one([...(TWINS[host[at] ?? ''] ?? 'ẋ')], pick));
  }),
  onHost((host, pick) => splice(host, pick(host.length + 1), 0, one(LETTERS, pick))),
  onHost((host, pick) => splice(host, pick(host.length), 1)),
  onHost((host, pick) => splice(host, pick(host.length), 1, one(LETTERS, pick))),
  onHost((host, pick) => {
    const at = pick(host.length - 1);
    return splice(host, at, 2, `${host[at + 1]}${host[at]}`);
  }),
  onHost((host, pick) => {
    const at = pick(host.length);
    return splice(host, at, 0, host[at]);
  }),
  onHost((host, pick) => splice(host, pick(host.length + 1), 0, one(INVISIBLE, pick))),
  onHost((host, pick) => splice(host, pick(host.length + 1), 0, one(CONTROLS, pick))),
  onHost((host, pick) => {
    const at = pick(host.length);
    return splice(host, at, 1, `%${host.charCodeAt(at).toString(16)}`);
  }),
  onHost((host, pick) => host + one(TAILS, pick)),
  onHost((host, pick) => one(HEADS, pick) + host),
  onHost((host, pick) => one(USERS, pick) + host),
  onHost((host, pick) => host + one(HIDING, pick)),
  onHost((host, pick) => host + one(PORTS, pick)),
  onHost((host, pick) => {
    const labels = host.split('.');
    labels.splice(
      pick(labels.length + 1),
      0,
      one(['evil', 'amazon', 'www', 'com', 'xn--80ak6aa92e', ''], pick),
    );
    return labels.join('.');
  }),
  onHost((host) => host.split('.').reverse().join('.')),
  onHost((host, pick) =>
    host.replace(
      /\.[a-z]+$/,
      `.${one(['net', 'org', 'shop', 'co', 'cn', 'eu', 'ch', 'uk', 'de.com', 'cοm'], pick)}`,
    ),
  ),
  onHost((host, pick) => host.replace(/\./, one(['-', '', '。', '%2e', '/', '\\', '@', ':'], pick))),
  (url, pick) => ({ ...url, scheme: one(SCHEMES, pick) }),
  (url, pick) => ({ ...url, scheme: one(WRAPPERS, pick) }),
  (url, pick) => ({
    ...url,
    path: splice(url.path, pick(url.path.length + 1), 0, one([...CONTROLS.slice(0, 5), '\\'], pick)),
  }),
];

const ASIN_PATHS = [
  '/dp/B0CX23V2ZK',
  '/Slug/dp/0596000278?tag=x-20',
  '/gp/product/B08N5WRWNW/ref=x',
  '/sspa/click?url=%2Fdp%2FB0CX23V2ZK',
];
const CODE_PATHS = ['/3abcXYZ', '/d/0aBcDeF', '/B09xPVTQy'];

/** Endless lookalikes, the same for the same seed. None is a plain link on an allowed host. */
export function* lookalikes(seed: number): Generator<string, never> {
  const pick = seeded(seed);
  const hosts = [...ALLOWED_HOSTS];
  for (;;) {
    const host = one(hosts, pick);
    const paths = /^(?:amzn|a\.co|link)/.test(host) && host !== 'amzn.com' ? CODE_PATHS : ASIN_PATHS;
    let url: Parts = { scheme: pick(8) ? 'https://' : 'http://', host, path: one(paths, pick) };
    // Most lookalikes use one trick only, which keeps them closest to the real link.
    for (let tricks = [1, 1, 1, 2, 2, 3][pick(6)] ?? 1; tricks > 0; tricks--)
      url = TRICKS[pick(TRICKS.length)]?.(url, pick) ?? url;
    const href = url.scheme + url.host + url.path;
    const isDirty = /[\0-\x20\x7f\\]/.test(href);
    if (isDirty || !isPlainlyAllowed(href)) yield href;
  }
}
