import { browser } from 'wxt/browser';
import { cartHref } from '../../utils/amazon/links/openable.ts';
import { storeName } from '../../utils/amazon/marketplaces.ts';
import type { BrowserPort } from '../../utils/background/browser-port.ts';
import type { Service } from '../../utils/background/service.ts';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { TweetUrl } from '../../utils/requests/events.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { createTranslate, type Translate } from './translate.ts';

/**
 * Notifications, in place of the e-mail that the service of 2014 sent. What a click on one does is in its
 * id, so that it works after the background has died, too.
 */

type Act = 'finish' | 'cart' | 'tweet';
interface Content {
  title: string;
  message: string;
  act: Act;
  /** What the act is done with. */
  target: string;
}
const SEPARATOR = '|';

/** Shows what became of a request; shown again, it replaces itself. */
export const notify: BrowserPort['notify'] = async (request, of) => {
  const say = await createTranslate();
  const { title, message, act, target } = contentOf(request, of, say);
  // What needed the shopper is done, one way or the other.
  if (of !== 'needs-you')
    await bestEffort('an older notification', () =>
      browser.notifications.clear(noticeId('finish', '', request.id)),
    );
  await showNotification(noticeId(act, target, request.id), title, `${message}\n${say(`click-${act}`)}`);
};

/** Takes away every notification that stands. */
export async function clearNotices(): Promise<void> {
  const standing = Object.keys(await browser.notifications.getAll());
  await Promise.all(standing.map((id) => browser.notifications.clear(id)));
}

/** Shows a notification; shown again by the same id, it replaces itself. */
export async function showNotification(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon-128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

function contentOf(request: RequestState, of: Parameters<BrowserPort['notify']>[1], say: Translate): Content {
  const { cart, trail, link, tweet } = request;
  const product =
    (cart.state === 'in-cart' && cart.product.title) || trail.seen?.title || linkTitle(link, say);
  if (cart.state === 'in-cart' && of === 'in-cart') {
    const many = (cart.quantity ?? 1) > 1 ? ` (${cart.quantity})` : '';
    const { marketplace } = cart.product;
    return { title: say('in-cart', marketplace) + many, message: product, act: 'cart', target: marketplace };
  }
  if (cart.state === 'needs-you')
    return {
      title: say('needs-you', product),
      message: say(`needs-${cart.why}`),
      ...{ act: 'finish', target: '' },
    };
  const message = cart.state === 'refused' ? say(`refused-${cart.why}`) : '';
  return { title: say('not-added', product), message, act: 'tweet', target: tweet.url };
}

/** What a link leads to, as far as it tells; utils/texts/request-texts.ts has it for the other faces. */
function linkTitle(link: RequestState['link'], say: Translate): string {
  if (link.kind === 'product') return `${storeName(link.marketplace)} · ${link.asin}`;
  return say(`link-${link.kind}`, link.kind === 'card' ? link.marketplace : link.host);
}

function noticeId(act: string, target: string, requestId: string): string {
  return [act, target, requestId].join(SEPARATOR);
}

/** Does what a click on a notification stands for. */
export async function runNotificationAction(
  notificationId: string,
  { handlers, inTurn }: Service,
): Promise<void> {
  const [act, target = '', requestId = ''] = notificationId.split(SEPARATOR) as [Act, string, string];
  if (act === 'finish') await inTurn(() => handlers.finish({ kind: 'finish', requestId }, { tabId: -1 }));
  if (act === 'cart') await browser.tabs.create({ url: cartHref(target) });
  if (act === 'tweet') await browser.tabs.create({ url: TweetUrl.parse(target) });
}
