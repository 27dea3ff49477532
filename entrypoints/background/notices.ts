import { browser } from 'wxt/browser';
import { cartHref } from '../../utils/amazon/openable.ts';
import { NEEDS, REFUSALS } from '../../utils/cart-texts.ts';
import type { Browser } from '../../utils/requests/browser.ts';
import { TweetUrl } from '../../utils/requests/events.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import type { Service } from '../../utils/requests/service.ts';
import { productTitle } from '../../utils/texts.ts';

/**
 * Notifications, in place of the e-mail that the service of 2014 sent. What a click on one does is in its
 * id, so that it works after the background has died, too.
 */

type Act = 'finish' | 'cart' | 'tweet';
const SEPARATOR = '|';

/** Shows what became of a request; shown again, it replaces itself. */
export const notify: Browser['notify'] = async (request, of) => {
  const { title, message, act, target, hint } = contentOf(request, of);
  // What needed the shopper is done, one way or the other.
  if (of !== 'needs-you') await browser.notifications.clear(noticeId('finish', '', request.id));
  await browser.notifications.create(noticeId(act, target, request.id), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon-128.png'),
    title,
    message: `${message}\n${hint}`,
  });
};

function contentOf(request: RequestState, of: Parameters<Browser['notify']>[1]) {
  const { cart, trail, link, tweet } = request;
  const product = (cart.state === 'in-cart' && cart.product.title) || trail.seen?.title || productTitle(link);
  if (cart.state === 'in-cart' && of === 'in-cart') {
    const many = cart.quantity && cart.quantity > 1 ? ` (${cart.quantity})` : '';
    const title = `In your amazon.${cart.product.marketplace} cart${many}`;
    return {
      title,
      message: product,
      ...{ act: 'cart', target: cart.product.marketplace, hint: 'Click: open the cart' },
    };
  }
  if (cart.state === 'needs-you')
    return {
      title: `Needs you: ${product}`,
      message: NEEDS[cart.why],
      ...{ act: 'finish', target: '', hint: 'Click: finish on Amazon' },
    };
  const message = cart.state === 'refused' ? REFUSALS[cart.why] : '';
  return {
    title: `Not added: ${product}`,
    message,
    ...{ act: 'tweet', target: tweet.url, hint: 'Click: open the tweet' },
  };
}

function noticeId(act: string, target: string, requestId: string): string {
  return [act, target, requestId].join(SEPARATOR);
}

/** Does what a click on a notification stands for. */
export async function actOf(notificationId: string, { handlers, inTurn }: Service): Promise<void> {
  const [act, target = '', requestId = ''] = notificationId.split(SEPARATOR) as [Act, string, string];
  if (act === 'finish') await inTurn(() => handlers.finish({ kind: 'finish', requestId }, { tabId: -1 }));
  if (act === 'cart') await browser.tabs.create({ url: cartHref(target) });
  if (act === 'tweet') await browser.tabs.create({ url: TweetUrl.parse(target) });
}
