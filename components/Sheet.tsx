import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ProductLink } from '../utils/amazon/product-link.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import { threadStrings } from '../utils/i18n/en/thread.ts';
import { joinSentences } from '../utils/i18n/join-sentences.ts';
import type { Prepared } from '../utils/messages/x-answers.ts';
import { productKey } from '../utils/requests/product-key.ts';
import type { EarlierRequest } from '../utils/requests/request-progress.ts';
import { progressReason } from '../utils/texts/progress-texts.ts';
import { onTrustedClick } from '../utils/trust/click.ts';
import { withKnownVisibility } from '../utils/x/account.ts';
import { arrangeOffers } from '../utils/x/sheet/arrange-offers.ts';
import type { SheetActions, SheetChoice, SheetData } from '../utils/x/sheet/sheet-model.ts';
import {
  findCurrent,
  mayPost,
  type Offer,
  offersFor,
  offersForMany,
  storeToAllow,
} from '../utils/x/sheet/sheet-offers.ts';
import { headline, offerTexts, windowSentence } from '../utils/x/sheet/sheet-texts.ts';
import { shownProducts } from '../utils/x/sheet/shown-product.ts';
import { resolveStoreTarget } from '../utils/x/sheet/store-target.ts';
import { EarlierList } from './EarlierList.tsx';
import { LinkChoice } from './LinkChoice.tsx';
import { MoreOptions } from './MoreOptions.tsx';
import { ReplyPreview } from './ReplyPreview.tsx';
import { SheetOffers } from './SheetOffers.tsx';
import { SheetStatus } from './SheetStatus.tsx';
import { StoreChoice } from './StoreChoice.tsx';

export interface SheetProps extends SheetData, SheetActions {
  /** Shown as part of one of our pages: then it is not modal. */
  isSample?: boolean;
  cancel(): void;
}

/** The sheet: how a request stands, what can be done now, and who will see what is posted. */
export function Sheet(props: SheetProps) {
  const { tweet, account, prepared, clickProblem, loginHref, opensWindow, askedHere = 0, isSample } = props;
  const { choose, finish, allow, cancel } = props;
  /** The places of the ticked products in the tweet's list; null until the shopper has ticked any. */
  const [chosen, setTicked] = useState<readonly number[] | null>(null);
  const [remember, setRemember] = useState(false);
  const [foreignLinks, setForeignLinks] = useState<Prepared['foreignLinks']>(null);
  /** The state for which the shopper has asked to add again. */
  const [againFor, setAgainFor] = useState('');
  /** Whether "More options" are shown. */
  const [isUnfolded, setUnfolded] = useState(false);
  const box = useFocusKept(isSample === true);

  const ticked = chosen ?? [firstFresh(tweet.links, prepared)];
  const links = ticked.flatMap((i) => tweet.links[i] ?? []);
  const link = links[0] ?? tweet.links[0];
  if (!link) return null;
  const targets = links.map((each) => resolveStoreTarget(each, prepared, foreignLinks));
  const target = targets[0] ?? resolveStoreTarget(link, prepared, foreignLinks);
  const isOne = links.length === 1;
  const { current, first, others, again } = isOne
    ? offersFor(props, link, target)
    : offersForMany(props, targets);

  const stage = current ? `${current.requestId} ${current.state}` : '';
  const isAgain = again.length > 0 && againFor === stage;
  const offers = isAgain ? again : [...(first ? [first] : []), ...others];
  const { shown, folded } = arrangeOffers(offers);
  const posts = mayPost(offers);
  const starts = offers.some(({ kind }) => kind in ACTS);
  // What is chosen for a request that exists already is no habit.
  const mayRemember = posts && !current;
  const texts = offerTexts(link, target, links.length, prepared);

  const choice = (act: SheetChoice['act'], allowFirst: string | null): SheetChoice => {
    const products = links.map((each, i) => ({ link: each, ownStore: targets[i]?.ownStore ?? null }));
    return { act, products, remember: mayRemember && remember, allowFirst, foreignLinks };
  };
  const take = (offer: Offer) => {
    if ('requestId' in offer) finish(offer.requestId);
    else if (offer.kind === 'allow-private') choose(choice('private', offer.store));
    else if (offer.kind in ACTS) choose(choice(ACTS[offer.kind as keyof typeof ACTS], null));
  };
  const preview = (
    <>
      <ReplyPreview
        {...{ tweet, account, text: texts.hashtag }}
        who={isSample ? account : withKnownVisibility(account, prepared?.account)}
      />
      {askedHere > 0 && <p class="hint">{threadStrings.askedHere(askedHere)}</p>}
      {opensWindow && <p class="hint">{windowSentence(offers, texts.hashtag)}</p>}
    </>
  );
  const more = {
    offers: folded,
    // Shown once: before the button that posts, or with the folded act where no button does.
    preview: !mayPost(shown) && preview,
    store: posts && prepared?.addAfterReply && !target.canRead ? storeToAllow(prepared, target.store) : null,
    remember: mayRemember ? { checked: remember, change: setRemember } : null,
    link: isOne && starts ? link : null,
  };
  const title = headline(tweet.links.length > 1 ? null : current);
  const hasOptions = folded.length > 0 || more.store !== null || more.remember !== null;
  return (
    <section
      class="sheet"
      ref={box}
      role="dialog"
      tabIndex={-1}
      aria-modal={!isSample}
      aria-labelledby="ac-title"
      aria-describedby="ac-said ac-who"
    >
      <h2 id="ac-title" class={tweet.links.length > 1 ? '' : current?.state}>
        {title}
      </h2>
      <News standing={joinSentences(title, (current && progressReason(current)) ?? '')} />
      <LinkChoice
        links={tweet.links}
        products={shownProducts(props)}
        ticked={ticked}
        earlier={prepared?.earlier ?? []}
        onTicked={setTicked}
      />
      {current && <SheetStatus current={current} />}
      {starts && (
        <>
          <EarlierList earlier={untold(tweet.links, ticked, prepared)} current={current} finish={finish} />
          <StoreChoice link={link} prepared={prepared} target={target} choose={setForeignLinks} />
        </>
      )}
      {starts && loginHref !== null && <p class="who">{sheetStrings.loggedOut}</p>}
      {starts && loginHref === null && !tweet.canReply && <p class="who">{sheetStrings.cannotReply}</p>}
      {prepared && !isOne && <p class="hint">{sheetStrings.oneForReply}</p>}
      <SheetOffers offers={shown} {...{ texts, preview }} choose={take} />
      {clickProblem && (
        <p class="who problem" role="alert">
          {clickProblem}
        </p>
      )}
      <footer>
        <button type="button" class="quiet" data-leaves onClick={onTrustedClick(cancel)}>
          {current ? commonStrings.close : commonStrings.cancel}
        </button>
        {again.length > 0 && !isAgain && (
          <button type="button" class="quiet" onClick={onTrustedClick(() => setAgainFor(stage))}>
            {sheetStrings.again}
          </button>
        )}
        {(hasOptions || more.link) && (
          // Safe like "Cancel": it only shows more, and a double click must not be taken for one on what it shows.
          <button
            type="button"
            class="quiet more"
            data-leaves
            aria-expanded={isUnfolded}
            onClick={onTrustedClick((event: MouseEvent) => event.detail < 2 && setUnfolded(!isUnfolded))}
          >
            {hasOptions ? sheetStrings.moreOptions : sheetStrings.linkDetails}
          </button>
        )}
      </footer>
      {isUnfolded && (hasOptions || more.link) && (
        <MoreOptions {...more} {...{ texts, allow }} choose={take} />
      )}
      {mayRemember && remember && <p class="hint">{sheetStrings.dontAskHint}</p>}
    </section>
  );
}

/** The offers that start a request, and the act that each stands for. */
const ACTS = {
  reply: 'reply',
  edit: 'edit',
  private: 'private',
  'allow-private': 'private',
  'open-link': 'private',
} as const satisfies Partial<Record<Offer['kind'], SheetChoice['act']>>;

/** The place of the first product that was not asked for yet; of the first one, when all were. */
function firstFresh(links: readonly ProductLink[], prepared: Prepared | null): number {
  return Math.max(
    0,
    links.findIndex((link) => findCurrent(prepared?.earlier ?? [], link) === null),
  );
}

/** The earlier requests of which the rows of the products that are not ticked do not tell already. */
function untold(
  links: readonly ProductLink[],
  ticked: readonly number[],
  prepared: Prepared | null,
): readonly EarlierRequest[] {
  const told = new Set(links.flatMap((link, i) => (ticked.includes(i) ? [] : productKey(link))));
  return (prepared?.earlier ?? []).filter((each) => !each.sameTweet || !told.has(each.productKey));
}

/** Tells screen readers how the request stands, once that has changed: at first the dialog's name and description do. */
function News({ standing }: { standing: string }) {
  const last = useRef(standing);
  const news = useRef('');
  if (standing !== last.current) news.current = last.current = standing;
  return (
    <p class="visually-hidden" role="status">
      {news.current}
    </p>
  );
}

/** Keeps the focus in the sheet when the control that had it is gone. */
function useFocusKept(isSample: boolean) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const root = box.current?.getRootNode();
    if (!isSample && root instanceof ShadowRoot && !root.activeElement) box.current?.focus();
  });
  return box;
}
