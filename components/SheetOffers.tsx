import { type ComponentChildren, Fragment } from 'preact';
import { storeName } from '../utils/amazon/marketplaces.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { replyStrings } from '../utils/i18n/en/reply.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import { onTrustedClick } from '../utils/trust/click.ts';
import { isQuiet } from '../utils/x/sheet/arrange-offers.ts';
import { mayPost, type Offer } from '../utils/x/sheet/sheet-offers.ts';
import type { OfferTexts } from '../utils/x/sheet/sheet-texts.ts';

interface Props {
  /** Most useful first. */
  offers: readonly Offer[];
  texts: OfferTexts;
  /** Stands right before the first offer that posts: the reply, and who will see it. */
  preview: ComponentChildren;
  choose(offer: Offer): void;
}

/** The acts of the sheet: one obvious button, one beside it, and at most a few quiet words. */
export function SheetOffers({ offers, texts, preview, choose }: Props) {
  const posting = offers.find((offer) => mayPost([offer]));
  return (
    <div class="acts">
      {offers.map((offer, i) => (
        <Fragment key={offer.kind}>
          {offer === posting && preview}
          <OfferControl
            {...{ offer, texts, choose }}
            look={isQuiet(offer, offers) ? 'inline' : i === 0 ? 'act main' : 'act'}
          />
        </Fragment>
      ))}
    </div>
  );
}

interface ControlProps {
  offer: Offer;
  texts: OfferTexts;
  /** `inline`: quiet words without a note. */
  look: 'act main' | 'act' | 'inline';
  choose(offer: Offer): void;
}

/** The button or link of one offer. */
export function OfferControl({ offer, texts, look, choose }: ControlProps) {
  const { label, note } = describe(offer, texts);
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
      {note && look !== 'inline' && <small>{note}</small>}
    </button>
  );
}

function describe(
  offer: Offer,
  { hashtag, count, privately, afterReply }: OfferTexts,
): { label: string; note?: string | null } {
  switch (offer.kind) {
    case 'reply':
      return { label: sheetStrings.reply(hashtag), note: afterReply };
    case 'edit':
      return { label: sheetStrings.edit, note: afterReply };
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
