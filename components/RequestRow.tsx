import { cartHref } from '../utils/amazon/links/openable.ts';
import { cleanText } from '../utils/common/clean-text.ts';
import { commonStrings } from '../utils/i18n/en/common.ts';
import { needStrings } from '../utils/i18n/en/needs.ts';
import { requestStrings } from '../utils/i18n/en/request.ts';
import { capitalize, formatAgo, formatDate } from '../utils/i18n/formats.ts';
import { productHref } from '../utils/pages/product-href.ts';
import type { CartLane } from '../utils/requests/cart-lane.ts';
import { type RequestState, waitsForAccess, waitsForAdd } from '../utils/requests/fold.ts';
import { cartSentence } from '../utils/texts/cart-texts.ts';
import { replySentence, requestTitle } from '../utils/texts/request-texts.ts';
import { PriceChangeText } from './PriceChangeText.tsx';
import { ProductPicture } from './ProductPicture.tsx';
import { ANSWER_TONES, cartTone, replyTone, StateIcon, type Tone } from './StateIcon.tsx';
import { usePainted } from './use-painted.ts';
import { AddToCartButton } from './WaitingReplies.tsx';

/** Characters shown of an answer that could not be classified. */
const QUOTED = 140;

interface Props {
  request: RequestState;
  /** The picture of its tweet, as a data URL; null when none was kept. */
  picture: string | null;
  /** It stands where all rows need the shopper, so only the reason is given. */
  isNeedKnown?: boolean;
  now: number;
  /** The allowed stores. */
  allowed: readonly string[];
  finish(requestId: string): void;
  add(requestIds: string[]): void;
}

/** One request: the product, the state of each lane, and links to the tweet and the reply. */
export function RequestRow({ request, picture, isNeedKnown = false, now, allowed, finish, add }: Props) {
  const { origin, tweet, reply, cart, answers, askedAt } = request;
  const replied = replySentence(reply);
  const carted = isNeedKnown && cart.state === 'needs-you' ? needStrings.needs[cart.why] : cartSentence(cart);
  return (
    <li class="request">
      <ProductPicture picture={picture} />
      <header>
        <Title request={request} />
        <Time at={askedAt} now={now} />
      </header>
      <ul class="states">
        {origin !== 'here' && <State tone="plain">{requestStrings.origins[origin]}</State>}
        {replied && <State tone={replyTone(reply)}>{replied}</State>}
        {carted && <State tone={cartTone(cart)}>{carted}</State>}
        <PriceChangeText request={request} now={now} />
        {answers.map(({ answerId, by, class: meaning, text }) => (
          <State key={answerId} tone={ANSWER_TONES[meaning]}>
            {requestStrings.answers[meaning](by)}
            {meaning === 'unrecognised' && <q dir="auto">{cleanText(text, QUOTED)}</q>}
          </State>
        ))}
      </ul>
      <p class="row-actions">
        {waitsForAdd(request) || waitsForAccess(request) ? (
          <AddToCartButton request={request} allowed={allowed} add={add} />
        ) : (
          <NextStep request={request} finish={finish} />
        )}
        <a class="ellipsis" href={tweet.url} target="_blank" rel="noreferrer">
          {requestStrings.tweetBy(<bdi>@{tweet.author.handle}</bdi>)}
        </a>
        {reply.state === 'posted' && (
          <a href={reply.url} target="_blank" rel="noreferrer">
            {requestStrings.yourReply}
          </a>
        )}
      </p>
    </li>
  );
}

/**
 * What the product is called. Where its address is known, the title leads to it, and so does the picture (style.css).
 */
function Title({ request }: Pick<Props, 'request'>) {
  const title = requestTitle(request);
  const text = (
    <b class="product-title" dir="auto" title={title}>
      {title}
    </b>
  );
  const href = productHref(request);
  return href === null ? (
    text
  ) : (
    <a class="to-product" href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

/** States in which the product is not in the cart and nothing is under way: the shopper may want to see it on Amazon. */
const NOT_IN_CART: ReadonlySet<CartLane['state']> = new Set(['refused', 'left', 'opened']);

/** The next thing for the shopper to do, if there is one. */
function NextStep({ request, finish }: Pick<Props, 'request' | 'finish'>) {
  const { id, cart } = request;
  if (cart.state === 'needs-you' || cart.state === 'interrupted')
    return (
      <button type="button" class={cart.state === 'needs-you' ? 'main' : ''} onClick={() => finish(id)}>
        {commonStrings.finish}
      </button>
    );
  const [label, href] =
    cart.state === 'in-cart'
      ? [commonStrings.openCart, cartHref(cart.product.marketplace)]
      : [requestStrings.openOnAmazon, NOT_IN_CART.has(cart.state) ? productHref(request) : null];
  if (!href) return null;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}

function State({ tone, children }: { tone: Tone; children: preact.ComponentChildren }) {
  return (
    <li class={tone}>
      <StateIcon tone={tone} />
      <span>{children}</span>
    </li>
  );
}

function Time({ at, now }: { at: number; now: number }) {
  // Making the first formatter of dates takes as long as rendering a row.
  const title = usePainted() ? formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }) : '';
  return (
    <time dateTime={new Date(at).toISOString()} title={title}>
      {capitalize(formatAgo(at, now, 'short'))}
    </time>
  );
}
