import { browser } from 'wxt/browser';
import { cartHref, openableHref } from '../../utils/amazon/links/openable.ts';
import { storeName } from '../../utils/amazon/marketplaces.ts';
import type { BrowserPort } from '../../utils/background/browser-port.ts';
import { refusalClick } from '../../utils/background/refusal-click.ts';
import type { Service } from '../../utils/background/service.ts';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { notificationsApi } from '../../utils/common/optional-apis.ts';
import type { Ledger } from '../../utils/ledger/ledger.ts';
import { TweetUrl } from '../../utils/requests/events.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { knownNames, productName } from '../../utils/requests/product-name.ts';
import { showTab } from './open-tabs.ts';
import { createTranslate, type Translate } from './translate.ts';

/**
 * Notifications, in place of the e-mails that the service of 2014 sent. A notification's id says what a click on
 * it does, so that the click works after the background has died.
 */

type ClickAction = 'finish' | 'cart' | 'link' | 'tweet' | 'tab';
interface Content {
  title: string;
  message: string;
  action: Exclude<ClickAction, 'tab'>;
  /** The store or the address that the action opens, or the tab that it shows; empty where the request's id says it. */
  target: string;
}
const SEPARATOR = '|';

/** Shows a request's result; a notification that is shown again replaces itself. */
export const notify: BrowserPort['notify'] = async (request, of) => {
  const translate = await createTranslate();
  const { title, message, action, target } = contentOf(request, of, translate);
  // The request no longer needs the shopper.
  if (of !== 'needs-you')
    await bestEffort('an older notification', () =>
      notificationsApi()?.clear(notificationId('finish', '', request.id)),
    );
  await showNotification(
    notificationId(action, target, request.id),
    title,
    `${message}\n${translate(`click-${action}`)}`,
  );
};

/** Clears every notification. */
export async function clearNotifications(): Promise<void> {
  const notifications = notificationsApi();
  const shown = Object.keys((await notifications?.getAll()) ?? {});
  await Promise.all(shown.map((id) => notifications?.clear(id)));
}

/** Shows a notification, where the browser has them; shown again by the same id, it replaces itself. */
export async function showNotification(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon-128.png');
  await notificationsApi()?.create(id, { type: 'basic', iconUrl, title, message });
}

function contentOf(
  request: RequestState,
  of: Parameters<BrowserPort['notify']>[1],
  translate: Translate,
): Content {
  const { cart, link, tweet } = request;
  const product = productName(link, knownNames(request))?.text ?? translateLinkTitle(link, translate);
  if (cart.state === 'in-cart' && of === 'in-cart') {
    const many = (cart.quantity ?? 1) > 1 ? ` (${cart.quantity})` : '';
    const { marketplace } = cart.product;
    return {
      title: translate('in-cart', marketplace) + many,
      message: product,
      action: 'cart',
      target: marketplace,
    };
  }
  if (cart.state === 'needs-you')
    return {
      title: translate('needs-you', product),
      message: translate(`needs-${cart.why}`),
      ...{ action: 'finish', target: '' },
    };
  const title = translate('not-added', product);
  if (cart.state !== 'refused') return { title, message: '', action: 'tweet', target: tweet.url };
  const action = refusalClick(cart.why, link);
  return {
    title,
    message: translate(`refused-${cart.why}`),
    action,
    target: action === 'tweet' ? tweet.url : '',
  };
}

/** Where a link leads, in the browser's messages; the pages use utils/texts/product-title.ts. */
function translateLinkTitle(link: RequestState['link'], translate: Translate): string {
  if (link.kind === 'product') return `${storeName(link.marketplace)} · ${link.asin}`;
  return translate(`link-${link.kind}`, link.kind === 'card' ? link.marketplace : link.host);
}

function notificationId(action: string, target: string, requestId: string): string {
  return [action, target, requestId].join(SEPARATOR);
}

/** Shows that a tab's page must be loaded again first; a click brings it forward. */
export async function showReloadFirst(tabId: number): Promise<void> {
  const translate = await createTranslate();
  await showNotification(notificationId('tab', `${tabId}`, ''), translate('reload'), translate('reload-why'));
}

/** Runs the action of a click on a notification. */
export async function runNotificationAction(
  notificationId: string,
  { handlers, inTurn }: Service,
  openLedger: () => Promise<Ledger>,
): Promise<void> {
  const [action, target = '', requestId = ''] = notificationId.split(SEPARATOR) as [
    ClickAction,
    string,
    string,
  ];
  if (action === 'finish') await inTurn(() => handlers.finish({ kind: 'finish', requestId }, { tabId: -1 }));
  if (action === 'cart') await browser.tabs.create({ url: cartHref(target) });
  if (action === 'tweet') await browser.tabs.create({ url: TweetUrl.parse(target) });
  if (action === 'tab') await showTab(Number(target));
  if (action === 'link') {
    const request = await (await openLedger()).read(requestId);
    const href = request && openableHref(request.link);
    if (href) await browser.tabs.create({ url: href });
  }
}
