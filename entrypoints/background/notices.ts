import { browser } from 'wxt/browser';
import { cartHref } from '../../utils/amazon/openable.ts';
import type { Browser } from '../../utils/requests/browser.ts';
import { TweetUrl } from '../../utils/requests/events.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import type { Service } from '../../utils/requests/service.ts';
import { say } from './say.ts';

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
  const product = (cart.state === 'in-cart' && cart.product.title) || trail.seen?.title || linkTitle(link);
  if (cart.state === 'in-cart' && of === 'in-cart') {
    const many = cart.quantity && cart.quantity > 1 ? ` (${cart.quantity})` : '';
    return {
      title: say('in_cart', cart.product.marketplace) + many,
      message: product,
      ...{ act: 'cart', target: cart.product.marketplace, hint: say('open_cart') },
    };
  }
  if (cart.state === 'needs-you')
    return {
      title: say('needs_you', product),
      message: say(`needs-${cart.why}`),
      ...{ act: 'finish', target: '', hint: say('finish') },
    };
  const message = cart.state === 'refused' ? say(`refused-${cart.why}`) : '';
  return {
    title: say('not_added', product),
    message,
    ...{ act: 'tweet', target: tweet.url, hint: say('open_tweet') },
  };
}

/** What a link leads to, as far as it tells; utils/texts.ts has it for the other faces. */
function linkTitle(link: RequestState['link']): string {
  if (link.kind === 'product') return `amazon.${link.marketplace} · ${link.asin}`;
  return link.kind === 'card' ? say('page_of', link.marketplace) : say('short_link', link.host);
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
