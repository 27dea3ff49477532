import { buttonStrings } from '../../i18n/en/button.ts';
import { currentLanguage } from '../../i18n/strings.ts';
import type { ButtonState } from '../../requests/fold.ts';
import type { ButtonStyle } from '../../settings/settings.ts';
import css from './button.css?inline';

/** Our node in X's action bar; by its class, which the browser finds sooner than an attribute. */
export const OURS = '.amazoncart';

/** What a button shows: how its tweet's request stands, or that no extension answers for it any more. */
export type ShownState = ButtonState | 'orphaned';

/**
 * One mounted button. The page sees its host, which is the same whatever the button says: all that tells of a
 * request is in the host's closed shadow root, which only this script can reach.
 */
export interface MountedButton {
  tweetId: string;
  article: Element;
  /** The action bar that it stands in. */
  bar: Element;
  host: HTMLElement;
  button: HTMLButtonElement;
  hashtag: string;
}

const SVG = 'http://www.w3.org/2000/svg';
/** A cart, drawn for this extension on a 24-unit grid. */
const CART_ICON =
  'M2 3h2.6l.6 3H21l-1.9 8.6a2 2 0 0 1-2 1.6H8.3a2 2 0 0 1-2-1.6L4.1 5H2zm4 5 1.2 6.2h9.9L18.5 8zm2.5 9.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4m7.6 0a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4';

/**
 * Hosts made ahead, by hashtag, several at a time: while X's page fills with tweets, one made in between costs
 * five times as much, for nothing of what makes it is in the processor's cache.
 */
const kinds = new Map<string, { model: Copy; spares: Copy[] }>();
let sheet: CSSStyleSheet | undefined;

/** One style sheet for all roots. */
function dress(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [sheet];
}

/**
 * As many as someone who flicks through products alone comes by until `makeSpares` is called again; twice as many
 * are made at once, for the first of a series costs as much as the rest.
 */
const FEW_SPARES = 12;

/** Makes ahead what buttons of the kinds that were seen on this page will need. */
export function makeSpareButtons(): void {
  for (const { model, spares } of kinds.values())
    if (spares.length < FEW_SPARES) while (spares.length < 2 * FEW_SPARES) spares.push(copy(model));
}

/** Another language is spoken, or another style worn, from now on. */
export function forgetSpareButtons(): void {
  kinds.clear();
}

type Copy = Pick<MountedButton, 'host' | 'button'>;

function take(hashtag: string, style: ButtonStyle): Copy {
  const known = kinds.get(hashtag);
  if (known) return known.spares.pop() ?? copy(known.model);
  const model = makeModel(hashtag, style);
  kinds.set(hashtag, { model, spares: [] });
  return copy(model);
}

/** A clone of a host has no shadow root, and one that had could be cloned by the page as well. */
function copy(model: Copy): Copy {
  const host = model.host.cloneNode() as HTMLElement;
  const button = model.button.cloneNode(true) as HTMLButtonElement;
  const root = host.attachShadow({ mode: 'closed' });
  root.append(button);
  dress(root);
  return { host, button };
}

function makeModel(hashtag: string, style: ButtonStyle): Copy {
  const host = document.createElement('div');
  host.className = 'amazoncart';
  host.setAttribute('data-amazoncart', '');
  host.dataset.style = style;
  const button = document.createElement('button');
  button.type = 'button';
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', CART_ICON);
  path.setAttribute('fill-rule', 'evenodd');
  icon.append(path);
  button.append(icon);
  showState({ button, hashtag }, 'idle');
  return { host, button };
}

/**
 * Mounts the button as the last child of the tweet's action bar (docs/facts/x.md 1.7: inside the group, no
 * inline style, none of X's test ids).
 */
export function mountButton(
  { article, bar, tweetId, hashtag }: { article: Element; bar: Element; tweetId: string; hashtag: string },
  style: ButtonStyle,
): MountedButton {
  const { host, button } = take(hashtag, style);
  bar.appendChild(host);
  return { tweetId, article, bar, host, button, hashtag };
}

/** Shows where the tweet's request stands: as the button's label, colour and accessible name. */
export function showState(
  { button, hashtag }: Pick<MountedButton, 'button' | 'hashtag'>,
  state: ShownState,
): void {
  if (button.dataset.state === state) return;
  button.dataset.state = state;
  const { colon, add, labels, said } = buttonStrings;
  const isIdle = state === 'idle';
  button.dataset.label = isIdle ? hashtag : labels[state];
  // The page may be in another language than we speak.
  button.lang = currentLanguage();
  button.title = hashtag + colon + (isIdle ? add : said[state]);
  button.setAttribute('aria-label', isIdle ? hashtag : button.title);
}
