import { pastSnowflake } from './snowflake.ts';
import type { Account, Card, World, WorldTweet } from './world.ts';
import { tcoFor, write } from './write.ts';

/** The default world's tweets by name, so that a test can say which one it means. */
export type SampleName = (typeof TOP)[number]['name'] | (typeof REST)[number]['name'] | `plain-${number}`;

type Sample = { name: string; author: string; text: string; cut?: string } & Omit<
  Partial<WorldTweet>,
  'parts' | 'longCut' | 'quote' | 'inReplyTo'
> & { quote?: string; inReplyTo?: string; offHome?: true };

/** A fixed afternoon, so that ids are the same at every start. */
const NEWEST = Date.UTC(2026, 10, 20, 15, 0, 0);
const MINUTES = 60_000;

const ACCOUNTS: Account[] = [
  { handle: 'shopper_one', name: 'Shopper One', protected: false },
  {
    handle: 'daily_reader',
    name: 'Daily Reader 📚',
    protected: false,
    bio: 'A book a day, most days.',
    website: site('https://www.amazon.com/shop/dailyreaderpicks/list/2ABCDEF?ref=profile'),
  },
  { handle: 'kitchen_notes', name: 'Kitchen Notes', protected: false, bio: 'Pans, pots, bread.' },
  { handle: 'book_club_fm', name: 'Book Club FM', protected: false },
  { handle: 'quiet_corner', name: 'quiet corner', protected: true },
  { handle: 'deal_window', name: 'Deal Window', protected: false },
  { handle: 'buch_ecke', name: 'Die Buchecke', protected: false },
  { handle: 'hon_no_mori', name: '本の森', protected: false },
  { handle: 'garden_diary', name: 'Garden Diary', protected: false },
  { handle: 'trail_mixer', name: 'Trail Mixer', protected: false },
  { handle: 'tiny_desk_lab', name: 'Tiny Desk Lab', protected: false },
  { handle: 'slow_sundays', name: 'Slow Sundays ☕', protected: false },
  { handle: 'spout_kettles', name: 'Spout Kettles', protected: false },
  { handle: 'MyAmazon', name: 'MyAmazon', protected: false, bio: '#AmazonCart' },
  { handle: 'MyAmazonUK', name: 'MyAmazonUK', protected: false, bio: '#AmazonBasket' },
];

const card = (layout: Card['layout'], domain: string, title: string, expanded: string): Card => ({
  layout,
  domain,
  title,
  expanded,
  tco: tcoFor(expanded),
});

/** The top of the home timeline: every kind of tweet that matters. */
const TOP = [
  {
    name: 'us-product',
    author: 'daily_reader',
    text: 'Finished it in one sitting 📚 and I already want the next one. https://www.amazon.com/Quiet-Harbour-Novel-Margit-Lund/dp/B0C7QKX4TN?tag=dailyreader-20',
  },
  { name: 'plain-1', author: 'slow_sundays', text: 'Rain all day. Coffee it is ☕' },
  {
    name: 'uk-product',
    author: 'kitchen_notes',
    text: 'The pan everybody asks me about:\nhttps://www.amazon.co.uk/dp/B09TR3WLMK\n\nIt has seen ten years of eggs 🍳',
  },
  {
    name: 'plain-link',
    author: 'garden_diary',
    text: 'Notes on winter pruning https://garden-diary.example/2026/11/winter-pruning-for-beginners',
    card: card(
      'large',
      'garden-diary.example',
      'Winter pruning for beginners',
      'https://garden-diary.example/2026/11/winter-pruning-for-beginners',
    ),
  },
  {
    name: 'de-card-small',
    author: 'buch_ecke',
    text: 'Unser Buch der Woche. Wer liest mit? @book_club_fm #buchderwoche',
    card: card('small', 'amazon.de', 'Das stille Haus am Kanal', 'https://www.amazon.de/dp/3492309526'),
  },
  { name: 'photos', author: 'trail_mixer', text: 'Morning above the clouds 📷', photos: 2 },
  {
    name: 'jp-card-large',
    author: 'hon_no_mori',
    text: '新刊の予約が始まりました🎉',
    card: card('large', 'amazon.co.jp', '静かな港（単行本）', 'https://www.amazon.co.jp/dp/4101001618/'),
  },
  {
    name: 'short-amzn-to',
    author: 'deal_window',
    text: 'Headphones at half price today only 🎧 https://amzn.to/3QuietEar',
  },
  {
    name: 'short-a-co',
    author: 'tiny_desk_lab',
    text: 'My desk lamp, since you ask: https://a.co/d/4LampDx',
  },
  {
    name: 'several-products',
    author: 'kitchen_notes',
    text: 'Three things for a first kitchen 🔥\n1 https://www.amazon.com/dp/B08KETTLE1\n2 https://www.amazon.com/gp/product/B07PANSET2?tag=kitchennotes-20\n3 https://www.amazon.com/dp/B06KNIFE33',
  },
  {
    name: 'repost',
    author: 'book_club_fm',
    repostedBy: 'slow_sundays',
    text: 'Tonight on air: https://www.amazon.com/dp/B0BOOKCLB7 and why it made us argue',
  },
  {
    name: 'thread-1',
    author: 'tiny_desk_lab',
    text: 'A thread on small speakers. First, the one that I returned. 1/2',
  },
  {
    name: 'thread-2',
    author: 'tiny_desk_lab',
    inReplyTo: 'thread-1',
    text: 'And the one that I kept https://www.amazon.com/dp/B0SPEAKR42 2/2',
  },
  { name: 'quote-inner', author: 'slow_sundays', quote: 'quoted-product', text: 'This, so much this.' },
  {
    name: 'quote-outer',
    author: 'book_club_fm',
    quote: 'quoted-plain',
    text: 'Then you want the annotated edition https://www.amazon.com/dp/B0OUTERQT5',
  },
  { name: 'quote-gone', author: 'garden_diary', quote: 'unavailable', text: 'I had the same thought.' },
  {
    name: 'protected-author',
    author: 'quiet_corner',
    text: 'Only for you lot: https://www.amazon.com/dp/B0QUIETC88',
  },
  {
    name: 'promoted',
    author: 'spout_kettles',
    promoted: true,
    text: 'The kettle that knows when to stop.',
    card: {
      ...card('large', 'amazon.com', 'Spout 1.7 l', 'https://www.amazon.com/dp/B0SPOUTKET'),
      promotedDirectUrl: 'https://www.amazon.com/dp/B0SPOUTKET?ref=ad',
    },
  },
  {
    name: 'show-more',
    author: 'daily_reader',
    text: 'A long list for long evenings. I have read all of these twice, some of them three times, and one I keep in the car because one never knows how long the queue will be. What they have in common is that nothing happens in them and that it happens slowly',
    cut: ', which is the point. The first on the list: https://www.amazon.com/dp/B0LONGCUT9 and the rest next week.',
  },
  {
    name: 'restricted',
    author: 'deal_window',
    restrictedReplies: true,
    text: 'Members first: https://www.amazon.com/dp/B0RESTRCT3',
  },
  {
    name: 'edited',
    author: 'kitchen_notes',
    edited: true,
    text: 'The right link this time, sorry https://www.amazon.com/dp/B0EDITED77',
  },
  {
    name: 'lookalike',
    author: 'deal_window',
    text: 'Too good to be true https://www.amazon.com.evil.example/dp/B0LOOKALK1',
  },
  {
    name: 'video',
    author: 'trail_mixer',
    video: true,
    text: 'The stove in the wind, as promised https://www.amazon.com/dp/B0STOVEWN4',
  },
  {
    name: 'player-card',
    author: 'book_club_fm',
    text: 'Episode 88 is out',
    card: card('player', 'podcasts.example', 'Episode 88: Harbours', 'https://podcasts.example/88'),
  },
  {
    name: 'article',
    author: 'tiny_desk_lab',
    longForm: true,
    text: 'What I learned from forty desk lamps. My pick: https://www.amazon.com/dp/B0LAMPLNG6',
  },
  {
    name: 'photo-product',
    author: 'garden_diary',
    photos: 1,
    text: 'These gloves 🌿 https://www.amazon.com/Thornproof-Garden-Gloves/dp/B0GLOVES12/ref=sr_1_3?keywords=gloves',
  },
] as const satisfies readonly Sample[];

/** Tweets without a product: author and text. */
const PLAIN = [
  ['slow_sundays', 'Bread is in the oven. That is the whole tweet.'],
  [
    'trail_mixer',
    'Route for Saturday: https://trails.example/loops/north-ridge?difficulty=easy&season=winter',
  ],
  ['daily_reader', 'Does anybody else read the last page first? #readers'],
  ['kitchen_notes', '@slow_sundays at what temperature?'],
  ['book_club_fm', 'We are looking for readers with strong opinions 🎁'],
  ['garden_diary', 'First frost. Everything that was not covered is soup now.'],
  ['tiny_desk_lab', 'Cable management is a lifestyle.'],
  ['buch_ecke', 'Heute geschlossen, wir machen Inventur.'],
  ['hon_no_mori', '今日は定休日です☕'],
  ['deal_window', 'No deals today. Go outside 🌿'],
  ['trail_mixer', 'Wet socks, happy dog.'],
  ['slow_sundays', 'Puzzle update: still no sky. https://puzzles.example/sky'],
  ['daily_reader', 'Library haul 📚 https://library.example/hauls/november'],
].map(([author = '', text = ''], index) => ({ name: `plain-${index + 2}`, author, text }));

/** The end of the timeline, and tweets reached through a reply, a quote or a profile only (`offHome`). */
const REST = [
  {
    name: 'last-product',
    author: 'trail_mixer',
    text: 'The flask that survived the fall https://www.amazon.ca/dp/B0FLASKCA2?th=1&psc=1',
  },
  {
    name: 'quoted-product',
    offHome: true,
    author: 'daily_reader',
    text: 'Everybody should own this https://www.amazon.com/dp/B0INNERQT1',
  },
  { name: 'quoted-plain', offHome: true, author: 'garden_diary', text: 'What should I read about hedges?' },
  {
    name: 'reply-1',
    offHome: true,
    author: 'slow_sundays',
    inReplyTo: 'us-product',
    text: '@daily_reader the audiobook is better https://www.amazon.com/dp/B0AUDIOBK5',
  },
  {
    name: 'reply-2',
    offHome: true,
    author: 'trail_mixer',
    inReplyTo: 'us-product',
    text: '@daily_reader sold!',
  },
  { name: 'own', offHome: true, author: 'shopper_one', text: 'Looking for a good kettle.' },
  {
    name: 'answer-to-own',
    offHome: true,
    author: 'kitchen_notes',
    inReplyTo: 'own',
    text: '@shopper_one this one https://www.amazon.com/dp/B08KETTLE1',
  },
] as const satisfies readonly Sample[];

const SAMPLES: readonly Sample[] = [...TOP, ...PLAIN, ...REST];

function site(expanded: string) {
  return { tco: tcoFor(expanded), expanded };
}

/** The id of a tweet of the default world; the same at every start. */
export function sampleId(name: SampleName): string {
  return idOf(indexOf(name));
}

function indexOf(name: string): number {
  const index = SAMPLES.findIndex((sample) => sample.name === name);
  if (index < 0) throw new Error(`the default world has no tweet named ${name}`);
  return index;
}

function idOf(index: number): string {
  return pastSnowflake(timeOf(index), index);
}

/** The second tweet of a thread is newer than the first, although it is below it. */
function timeOf(index: number): number {
  const sample = SAMPLES[index];
  const parent = sample?.inReplyTo ? indexOf(sample.inReplyTo) : -1;
  return parent < 0 ? NEWEST - index * 7 * MINUTES : timeOf(parent) + (index - parent) * MINUTES;
}

/** Fills an empty world with the accounts and tweets above. */
export function fillSampleWorld(world: World): void {
  for (const account of ACCOUNTS) world.accounts.set(account.handle, { ...account });
  SAMPLES.forEach((sample, index) => {
    const { name: _, text, cut, offHome, quote, inReplyTo, ...rest } = sample;
    const id = idOf(index);
    const tweet: WorldTweet = { ...rest, id, at: timeOf(index), parts: write(text) };
    if (cut) tweet.longCut = write(cut);
    if (quote) tweet.quote = quote === 'unavailable' ? quote : idOf(indexOf(quote));
    if (inReplyTo) tweet.inReplyTo = idOf(indexOf(inReplyTo));
    world.tweets.set(id, tweet);
    if (!offHome) world.home.push(id);
  });
  world.bookmarks = (['uk-product', 'plain-link', 'several-products', 'short-a-co'] as const).map(sampleId);
  world.shortLinks.set(
    'amzn.to/3QuietEar',
    'https://www.amazon.com/dp/B0QUIETEAR?tag=dealwindow-20&linkCode=ogi',
  );
  world.shortLinks.set('a.co/d/4LampDx', 'https://www.amazon.com/dp/B0LAMPDESK?ref=cm_sw_r_cso_cp_apin_dp');
}
