import { storeName } from '../utils/amazon/marketplaces.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { replyStrings } from '../utils/i18n/en/reply.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import { onTrustedClick } from '../utils/trust/click.ts';
import type { Offer } from '../utils/x/sheet/sheet-offers.ts';

interface Props {
  /** Most useful first. */
  offers: readonly Offer[];
  hashtag: string;
  /** How many products are chosen. */
  count: number;
  /** What "Add privately" does. */
  privately: string;
  /** What follows a reply; undefined: nothing, or it is said elsewhere. */
  afterReply: string | undefined;
  choose(offer: Offer): void;
}

/** How many buttons have a line to themselves; the rest share the last one, as plain words. */
const LARGE = 2;

/** Does this act have a button of its own, with room for a note? */
export function isLarge(offers: readonly Offer[], kind: Offer['kind']): boolean {
  return offers.slice(0, LARGE).some((offer) => offer.kind === kind);
}

/** The acts of the sheet: one obvious button, one beside it, and the rest as quiet words below. */
export function SheetOffers({ offers, ...props }: Props) {
  const controls = offers.map((offer, i) => (
    <OfferControl key={offer.kind} offer={offer} rank={i < LARGE ? i : LARGE} {...props} />
  ));
  return (
    <div class="acts">
      {controls.slice(0, LARGE)}
      {controls.length > LARGE && <div class="rest">{controls.slice(LARGE)}</div>}
    </div>
  );
}

interface ControlProps extends Omit<Props, 'offers'> {
  offer: Offer;
  rank: number;
}

const LOOKS = ['act main', 'act', 'inline'] as const;

function OfferControl({ offer, rank, choose, ...props }: ControlProps) {
  const { label, note } = describe(offer, props);
  const look = LOOKS[rank];
  if ('href' in offer) {
    // Logging in replaces the page; everything else leaves it where it is.
    const target = offer.kind === 'log-in' ? '_self' : '_blank';
    return (
      <a class={look} href={offer.href} target={target} rel="noreferrer">
        {label}
      </a>
    );
  }
  return (
    <button type="button" class={look} onClick={onTrustedClick(() => choose(offer))}>
      {label}
      {note && rank < LARGE && <small>{note}</small>}
    </button>
  );
}

function describe(
  offer: Offer,
  { hashtag, count, privately, afterReply }: Omit<ControlProps, 'offer' | 'rank' | 'choose'>,
): { label: string; note?: string | undefined } {
  switch (offer.kind) {
    case 'reply':
      return { label: sheetStrings.reply(hashtag), note: afterReply };
    case 'edit':
      return { label: sheetStrings.edit };
    case 'private':
      return { label: count > 1 ? sheetStrings.privateMany(count) : sheetStrings.private, note: privately };
    case 'allow-private':
      return {
        label: sheetStrings.allowPrivate(storeName(offer.store)),
        note: sheetStrings.allowPrivateNote,
      };
    case 'open-link':
      return { label: count > 1 ? sheetStrings.openLinks(count) : sheetStrings.openLink };
    case 'log-in':
      return { label: sheetStrings.logIn };
    case 'open-cart':
      return { label: commonStrings.openCart };
    case 'see-reply':
      return { label: replyStrings.seeReply };
    case 'see-replies':
      return { label: sheetStrings.seeReplies };
    case 'finish':
      return { label: commonStrings.finish };
    case 'open-on-amazon':
      return { label: sheetStrings.openOnAmazon };
  }
}
