import type { Offer } from './sheet-offers.ts';

/** Where each offer of the sheet stands. */
interface ArrangedOffers {
  /** Shown at once, most useful first. */
  shown: readonly Offer[];
  /** Chosen seldom, so only shown after "More options". */
  folded: readonly Offer[];
}

/** How many offers are buttons that are shown at once: the obvious one, and one beside it. */
const MOST_BUTTONS = 2;

/** Splits what the sheet offers into one obvious button with its alternative, and what is folded away. */
export function arrangeOffers(offers: readonly Offer[]): ArrangedOffers {
  const isButton = (offer: Offer) => !isQuiet(offer, offers);
  const buttons = offers.filter(isButton).slice(0, MOST_BUTTONS);
  const isShown = (offer: Offer) => buttons.includes(offer) || !isButton(offer);
  return { shown: offers.filter(isShown), folded: offers.filter((offer) => !isShown(offer)) };
}

/** Whether an offer is quiet words below a button: just opening the link, below allowing its store. */
export function isQuiet({ kind }: Offer, offers: readonly Offer[]): boolean {
  return kind === 'open-link' && offers.some((other) => other.kind === 'allow-private');
}
