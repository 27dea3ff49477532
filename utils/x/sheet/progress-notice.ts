import { cartHref } from '../../amazon/links/openable.ts';
import { storeName } from '../../amazon/marketplaces.ts';
import { commonStrings } from '../../i18n/en/common.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import { sheetStrings } from '../../i18n/en/sheet.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import type { RequestProgress } from '../../requests/request-progress.ts';
import { titleInSentence } from '../../texts/product-title.ts';
import { progressReason } from '../../texts/progress-texts.ts';
import type { Notice, NoticeAction } from './sheet-ui.ts';

/** The requests that a notice follows, all chosen in one go. */
export interface Followed {
  /** By request id: the product's title until a page of Amazon's has named it. */
  titles: ReadonlyMap<string, string>;
  /** What is shown first, and again whenever there is nothing to say of the cart. */
  first: Notice;
  /** What is said in front of everything, for example that the reply is posted; empty: nothing. */
  intro: string;
}

type Finish = (requestId: string) => void;

/**
 * What a notice says of how its requests stand.
 * @param requests those that are still in the ledger
 */
export function progressNotice(
  followed: Followed,
  requests: readonly RequestProgress[],
  finish: Finish,
): Notice {
  const [only] = requests;
  if (!only) return removedNotice(followed);
  return requests.length === 1
    ? noticeOfOne(followed, only, finish)
    : noticeOfMany(followed, requests, finish);
}

/** The shopper has removed them all meanwhile, here or elsewhere. */
function removedNotice({ first, intro }: Followed): Notice {
  const text = joinSentences(intro, replyStrings.removed);
  return { tone: 'plain', text, links: first.links ?? [] };
}

function noticeOfOne({ titles, first, intro }: Followed, request: RequestProgress, finish: Finish): Notice {
  const title = titleOf(titles, request);
  const kept = first.links ?? [];
  const say = (text: string) => joinSentences(intro, text);
  switch (request.state) {
    case 'adding':
      return {
        tone: 'busy',
        text: intro ? say(replyStrings.cartFollows) : replyStrings.adding(title),
        links: kept,
      };
    case 'in-cart': {
      const { marketplace, price } = request.product;
      const text = say(replyStrings.inCart(title, price, storeName(marketplace)));
      return { tone: 'good', text, links: [openCart(marketplace), ...kept] };
    }
    case 'needs-you':
    case 'not-added':
      return {
        tone: request.state === 'needs-you' ? 'warn' : 'bad',
        text: say(replyStrings.about(title, reasonOf(request))),
        links: kept,
        action: wayOut(request, finish),
      };
    case 'left-cart':
      return {
        tone: 'plain',
        text: say(replyStrings.about(title, reasonOf(request))),
        links: kept,
      };
    case 'opened':
      return intro ? first : { ...first, tone: 'good', text: replyStrings.openedPrivately };
    default:
      return first;
  }
}

function noticeOfMany(
  { titles, first, intro }: Followed,
  requests: readonly RequestProgress[],
  finish: Finish,
): Notice {
  if (requests.every(({ state }) => state === 'idle' || state === 'opened')) return first;
  const count = requests.length;
  const say = (...texts: string[]) => joinSentences(intro, ...texts);
  if (requests.some(({ state }) => state === 'adding'))
    return { tone: 'busy', text: say(replyStrings.addingMany(count)) };
  const added = requests.flatMap((request) => (request.state === 'in-cart' ? [request] : []));
  const links = [...new Set(added.map(({ product }) => product.marketplace))].map(openCart);
  if (added.length === count) return { tone: 'good', text: say(replyStrings.allInCart(count)), links };
  const rest = requests.filter(({ state }) => state !== 'in-cart');
  const next = rest.find(({ state }) => state === 'needs-you' || state === 'not-added');
  const texts = rest.map((request) => replyStrings.about(titleOf(titles, request), reasonOf(request)));
  return {
    tone: rest.some(({ state }) => state === 'not-added') ? 'bad' : next ? 'warn' : 'plain',
    text: say(replyStrings.someInCart(added.length, count), ...texts),
    links,
    ...(next && { action: wayOut(next, finish) }),
  };
}

function titleOf(titles: Followed['titles'], { requestId, product }: RequestProgress): string {
  return titleInSentence(product?.title || (titles.get(requestId) ?? ''));
}

function reasonOf(request: RequestProgress): string {
  return progressReason(request) ?? sheetStrings.became[request.state];
}

function wayOut({ requestId, state }: RequestProgress, finish: Finish): NoticeAction {
  const label = state === 'needs-you' ? commonStrings.finish : sheetStrings.openOnAmazon;
  return { label, run: () => finish(requestId) };
}

function openCart(marketplace: string): { label: string; href: string } {
  return { label: commonStrings.openCart, href: cartHref(marketplace) };
}
