import type { CatalogueItem, ItemKind } from './world.ts';

/** What the sample tweets link to, and one product of every kind. */
export const CATALOGUE: readonly CatalogueItem[] = [
  plain('B0C7QKX4TN', 'Quiet Harbour: A Novel', 14.99, 'book'),
  plain('B09TR3WLMK', 'Cast Iron Frying Pan, 26 cm, Pre-Seasoned', 32.5, 'kitchen', ['co.uk', 'com']),
  plain('3492309526', 'Das stille Haus am Kanal: Roman', 12, 'book', ['de']),
  plain('4101001618', '静かな港（単行本）', 1870, 'book', ['co.jp']),
  plain('B0QUIETEAR', 'Quiet Ear Over-Ear Headphones, Noise Cancelling', 89.99, 'electronics'),
  plain('B0LAMPDESK', 'LED Desk Lamp with Clamp, Dimmable', 39.95, 'home_improvement'),
  plain('B08KETTLE1', 'Gooseneck Kettle, Stove Top, 1.2 l', 44.9, 'kitchen'),
  plain('B07PANSET2', 'Non-Stick Pan Set, 3 Pieces', 79, 'kitchen'),
  plain('B06KNIFE33', "Chef's Knife, 20 cm, Forged", 54.49, 'kitchen'),
  plain('B0BOOKCLB7', 'The Argument: A Novel for Book Clubs', 17.2, 'book'),
  plain('B0SPEAKR42', 'Small Bookshelf Speakers, Pair', 129, 'electronics'),
  plain('B0OUTERQT5', 'Hedges, Annotated', 24.5, 'book'),
  plain('B0QUIETC88', 'Noise Machine for Quiet Corners', 27.99, 'home'),
  plain('B0SPOUTKET', 'Spout Electric Kettle, 1.7 l', 59.9, 'kitchen'),
  plain('B0LONGCUT9', 'The Long Cut: Nothing Happens, Slowly', 16.8, 'book'),
  plain('B0RESTRCT3', 'Storage Boxes with Lids, Set of 6', 22.75, 'home'),
  plain('B0EDITED77', 'Silicone Spatula Set', 11.49, 'kitchen'),
  plain('B0STOVEWN4', 'Camping Stove with Wind Shield', 48, 'sports'),
  plain('B0LAMPLNG6', 'Swing-Arm Desk Lamp, Brass', 74.25, 'home_improvement'),
  plain('B0GLOVES12', 'Thornproof Garden Gloves', 18.9, 'lawn_and_garden'),
  plain('B0FLASKCA2', 'Insulated Flask, 1 l', 36.4, 'sports', ['ca', 'com']),
  plain('B0INNERQT1', 'The Pocket Guide to Everything', 9.99, 'book'),
  plain('B0AUDIOBK5', 'Quiet Harbour on Five CDs', 21.3, 'book'),

  ...withOptions('B0RAINCOAT', 'Rain Coat with Hood', 64.9, 'disabled'),
  ...withOptions('B0WOOLHATS', 'Merino Wool Hat', 24.9, 'absent'),
  { ...plain('B0KINDLEED', 'Quiet Harbour: A Novel (Kindle Edition)', 9.99, 'ebooks'), kind: 'ebook' },
  { ...plain('B0PRIMEVID', 'Harbour Lights, Season 1', 19.99, 'instant_video'), kind: 'video' },
  { ...plain('B0APPSTORE', 'Tide Tables Pro', 3.99, 'mobile_application'), kind: 'app' },
  { ...plain('B0SOLDOUT7', 'Ceramic Teapot, Last Year’s Glaze', 41, 'kitchen'), kind: 'unavailable' },
  {
    ...plain('B0THIRDPTY', 'Turntable Needle, Discontinued', 33.33, 'musical_instruments'),
    kind: 'buying-options',
  },
  { ...plain('B0FARAWAY9', 'Inflatable Paddle Board, 3 m', 219, 'sports'), kind: 'not-delivered' },
  {
    ...plain('B0PRIMEPRC', 'Espresso Machine with Grinder', 45.99, 'kitchen'),
    offers: [
      { type: 'PRIME_SAVINGS_UPSELL', price: 35.99, id: 'primeSavingsUpsellAccordionRow' },
      { type: 'NEW', price: 45.99, id: 'newAccordionRow_1' },
    ],
  },
  { ...plain('B0ADULTS18', 'Whisky Tasting Calendar', 99, 'grocery'), kind: 'age-check' },
  { ...plain('B0PREORDER', 'Quiet Harbour II: The Return', 18.99, 'book'), kind: 'preorder' },
  { ...plain('B0GROCERY5', 'Fresh Bananas, 5 Pieces', 1.49, 'fresh_perishable'), kind: 'pantry-odd' },
  /** Shown in recommendations only; no tweet links to it. */
  plain('B0RECOMMA1', 'Sponsored Tea Towels', 8.99, 'kitchen'),
  plain('B0RECOMMB2', 'Frequently Bought Trivet', 12.49, 'kitchen'),
  plain('B0RECOMMC3', 'Customers Also Viewed Ladle', 7.25, 'kitchen'),
];

export const RECOMMENDED = ['B0RECOMMA1', 'B0RECOMMB2', 'B0RECOMMC3'] as const;

/** A product of the given kind, sold in every store, for tests to link to. */
export function catalogueAsin(kind: ItemKind | 'options-absent'): string {
  if (kind === 'options-absent') return 'B0WOOLHATS';
  const item = CATALOGUE.find((each) => each.kind === kind && each.stores === 'all');
  if (!item) throw new Error(`the catalogue has nothing of the kind ${kind}`);
  return item.asin;
}

function plain(
  asin: string,
  title: string,
  price: number,
  group: string,
  stores: CatalogueItem['stores'] = 'all',
): CatalogueItem {
  return { asin, title, price, group, kind: 'plain', stores };
}

/** A product with two sizes in two colours: each has an ASIN and a page of its own, as on Amazon. */
function withOptions(
  asin: string,
  title: string,
  price: number,
  unchosenButton: 'disabled' | 'absent',
): CatalogueItem[] {
  const options = ['M', 'L'].flatMap((size, row) =>
    ['Blue', 'Green'].map((colour, column) => ({ asin: `${asin.slice(0, 8)}${row}${column}`, size, colour })),
  );
  const item = plain(asin, title, price, 'apparel');
  return [
    { ...item, kind: 'options', options, unchosenButton },
    ...options.map((option) => ({
      ...item,
      asin: option.asin,
      title: `${title} (${option.size}, ${option.colour})`,
    })),
  ];
}
