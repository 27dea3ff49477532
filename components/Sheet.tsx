import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storeName } from '../utils/amazon/marketplaces.ts';
import type { ProductLink } from '../utils/amazon/product-link.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import type { Prepared } from '../utils/messages/x-answers.ts';
import { productKey } from '../utils/requests/product-key.ts';
import type { EarlierRequest } from '../utils/requests/request-progress.ts';
import { onTrustedClick } from '../utils/trust/click.ts';
import { withKnownVisibility } from '../utils/x/account.ts';
import type { SheetActions, SheetChoice, SheetData } from '../utils/x/sheet/sheet-model.ts';
import { findCurrent, mayPost, type Offer, offersFor, offersForMany } from '../utils/x/sheet/sheet-offers.ts';
import { shownProducts } from '../utils/x/sheet/shown-product.ts';
import { resolveStoreTarget } from '../utils/x/sheet/store-target.ts';
import { hashtagFor } from '../utils/x-facts/hashtag.ts';
import { EarlierList } from './EarlierList.tsx';
import { LinkChoice } from './LinkChoice.tsx';
import { ReplyPreview } from './ReplyPreview.tsx';
import { isLarge, SheetOffers } from './SheetOffers.tsx';
import { SheetStatus } from './SheetStatus.tsx';
import { followsReply, StoreAccess, StoreChoice } from './StoreChoice.tsx';

export interface SheetProps extends SheetData, SheetActions {
  /** Shown as part of one of our pages: then it is not modal. */
  isSample?: boolean;
  cancel(): void;
}

/** The sheet: how a request stands, what can be done now, and who will see what is posted. */
export function Sheet(props: SheetProps) {
  const { tweet, account, prepared, clickProblem, loginHref, opensWindow, isSample } = props;
  const { choose, finish, allow, cancel } = props;
  /** The places of the ticked products in the tweet's list; null until the shopper has ticked any. */
  const [chosen, setTicked] = useState<readonly number[] | null>(null);
  const [remember, setRemember] = useState(false);
  const [foreignLinks, setForeignLinks] = useState<Prepared['foreignLinks']>(null);
  /** The state for which the shopper has asked to add again. */
  const [againFor, setAgainFor] = useState('');
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
  const posts = mayPost(offers);
  const starts = offers.some(({ kind }) => kind in ACTS);
  const follows = followsReply(target, prepared);
  // What is chosen for a request that exists already is no habit.
  const mayRemember = posts && !current;
  const who = isSample ? account : withKnownVisibility(account, prepared?.account);

  const choice = (act: SheetChoice['act'], allowFirst: string | null): SheetChoice => {
    const products = links.map((each, i) => ({ link: each, ownStore: targets[i]?.ownStore ?? null }));
    return { act, products, remember: mayRemember && remember, allowFirst, foreignLinks };
  };
  const take = (offer: Offer) => {
    if ('requestId' in offer) finish(offer.requestId);
    else if (offer.kind === 'allow-private') choose(choice('private', offer.store));
    else if (offer.kind in ACTS) choose(choice(ACTS[offer.kind as keyof typeof ACTS], null));
  };
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
        {headline(tweet.links.length > 1 ? null : current)}
      </h2>
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
      {posts && <ReplyPreview tweet={tweet} account={account} who={who} text={hashtagFor(link)} />}
      {posts && opensWindow && <p class="hint">{inWindow(offers, hashtagFor(link))}</p>}
      {starts && loginHref !== null && <p class="who">{sheetStrings.loggedOut}</p>}
      {starts && loginHref === null && !tweet.canReply && (
        <p class="who restricted">{sheetStrings.cannotReply}</p>
      )}
      {prepared && !isOne && <p class="hint">{sheetStrings.oneForReply}</p>}
      <SheetOffers
        offers={offers}
        hashtag={hashtagFor(link)}
        count={links.length}
        privately={privately(target.ownStore, links.length)}
        afterReply={follows}
        choose={take}
      />
      {posts && (!follows || !isLarge(offers, 'reply')) && (
        <StoreAccess target={target} prepared={prepared} allow={allow} />
      )}
      {clickProblem && (
        <p class="who restricted" role="alert">
          {clickProblem}
        </p>
      )}
      <footer>
        {mayRemember && (
          <label>
            <input
              type="checkbox"
              checked={remember}
              onChange={(event) => setRemember(event.currentTarget.checked)}
            />
            {sheetStrings.dontAsk}
          </label>
        )}
        {again.length > 0 && !isAgain && (
          <button type="button" class="quiet" onClick={onTrustedClick(() => setAgainFor(stage))}>
            {sheetStrings.again}
          </button>
        )}
        <button type="button" class="quiet" data-leaves onClick={onTrustedClick(cancel)}>
          {current ? commonStrings.close : commonStrings.cancel}
        </button>
      </footer>
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

function headline(current: EarlierRequest | null): string {
  if (current?.state === 'in-cart') return sheetStrings.inCart(storeName(current.product.marketplace));
  return sheetStrings.headlines[current?.state ?? 'idle'];
}

/** What a reply through X's own window means: whether our script may press X's button there. */
function inWindow(offers: readonly Offer[], hashtag: string): string {
  const sends = offers.some(({ kind }) => kind === 'reply');
  return sends ? sheetStrings.sendsInWindow(sheetStrings.reply(hashtag)) : sheetStrings.opensWindow;
}

function privately(ownStore: string | null, count: number): string {
  if (count > 1) return sheetStrings.privatelyMany;
  return sheetStrings.privatelyAdds(ownStore ? storeName(ownStore) : sheetStrings.authorsLink);
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
