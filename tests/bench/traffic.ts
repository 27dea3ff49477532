/** Links in tweets that lead elsewhere; some resemble Amazon's. */
const HOSTS = [
  'www.youtube.com',
  'youtu.be',
  'www.nytimes.com',
  'www.theguardian.com',
  'github.com',
  'bit.ly',
  't.co',
  'www.bbc.co.uk',
  'www.instagram.com',
  'open.spotify.com',
  'www.twitch.tv',
  'medium.com',
  'en.wikipedia.org',
  'www.reddit.com',
  'apnews.com',
  'animate-onlineshop.jp',
  'seigura.com',
  'www.ebay.com',
  'www.etsy.com',
  'www.rakuten.co.jp',
  'store.steampowered.com',
  'substack.com',
  'www.apple.com',
  'docs.google.com',
  'news.ycombinator.com',
  'arxiv.org',
  'aws.amazon.com',
  'music.amazon.com',
  'www.primevideo.com',
  'www.amazing-deals.com',
  'a.com',
  'amzn-to.co',
  'm.media-amazon.com',
];
const PATHS = [
  '/',
  '/watch?v=iz5d7P5QGvI&si=9RhJTuUAS3KELQtU',
  '/2026/11/20/world/a-long-story-about-something-that-happened.html?smid=tw-share',
  '/p/on-being-accused-of-writing-long-slugs',
  '/dp/B0CX23V2ZK',
  '/contents/fair_event/detail.php?id=112014&utm_source=twitter&utm_medium=social',
  '/wiki/%E6%97%A5%E6%9C%AC#Etymology',
  '/AbCdEfGh01?amp=1',
];

export const OTHER_LINKS: readonly string[] = HOSTS.flatMap((host) =>
  PATHS.map((path) => `https://${host}${path}`),
);

const STORES = ['com', 'co.uk', 'de', 'co.jp', 'in', 'fr', 'it', 'es', 'ca', 'com.br', 'com.mx', 'com.au'];
const AMAZON_PATHS = [
  '/dp/B0CX23V2ZK',
  '/dp/B0CX23V2ZK?tag=reader-20',
  '/dp/0596000278/ref=cm_sw_r_tw_dp_U_x_abcdEbC0D1E2F',
  '/Sony-WH-1000XM5-Canceling-Headphones-Hands-Free/dp/B09XS7JWHH/ref=sr_1_3?keywords=headphones&qid=1700000000&sr=8-3',
  '/gp/product/B08N5WRWNW/ref=as_li_tl?ie=UTF8&camp=1789&creative=9325&linkCode=as2&tag=reader-20&linkId=0123456789abcdef',
  '/%E3%82%BD%E3%83%8B%E3%83%BC-%E3%83%98%E3%83%83%E3%83%89%E3%83%9B%E3%83%B3/dp/B09XS7JWHH/',
  '/gp/aw/d/B01LP0VACX',
  '/-/en/dp/B0CX23V2ZK?th=1',
  '/s?k=headphones&ref=nb_sb_noss',
  '/stores/page/1E2D3C4B-0000-4000-8000-000000000000',
];

/** Links on Amazon's hosts as tweets contain them: products, short links, and some that are no product. */
export const AMAZON_LINKS: readonly string[] = [
  ...STORES.flatMap((store) => AMAZON_PATHS.map((path) => `https://www.amazon.${store}${path}`)),
  ...[
    'amzn.to/3abcXYZ',
    'amzn.to/1nDMe1n',
    'a.co/d/0aBcDeF',
    'amzn.eu/d/4aBcDeF',
    'amzn.asia/d/4aBcDeF',
  ].flatMap((link) => [`https://${link}`, `http://${link}?x=1`]),
  'https://www.amazon.com/gp/redirect.html?location=https%3A%2F%2Fwww.amazon.com%2Fdp%2FB0CX23V2ZK&tag=reader-20',
  'https://www.amazon.com/sspa/click?ie=UTF8&spc=MTo5&url=%2FSlug-Of-A-Thing%2Fdp%2FB0CX23V2ZK%2Fref%3Dsr_1_1_sspa%3Fpsc%3D1',
];
