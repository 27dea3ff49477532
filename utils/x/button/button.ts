import { buttonStrings } from '../../i18n/en/button.ts';
import { currentLanguage } from '../../i18n/strings.ts';
import type { ButtonState } from '../../requests/button-state.ts';
import { directionOf } from '../../settings/languages.ts';
import type { Act, ButtonStyle } from '../../settings/settings.ts';
import css from './button.css?inline';

/** Our host element in X's action bar; a class is faster to query than an attribute. */
export const OURS = '.amazoncart';

/** What a button shows: the state of its tweet's request, or that the extension behind it is gone. */
export type ShownState = ButtonState | 'orphaned';

/**
 * One mounted button. The page sees only its host, which is the same in every state: everything about a request is in
 * the host's closed shadow root, which only this script can reach.
 */
export interface MountedButton {
  tweetId: string;
  article: Element;
  /** The element in the action bar that it was appended to. */
  bar: Element;
  host: HTMLElement;
  button: HTMLButtonElement;
  hashtag: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A pool of buttons by hashtag, created in advance, several at a time. A button created while X fills its page with
 * tweets costs five times as much, because none of the code for it is in the processor's cache then.
 */
const pool = new Map<string, Spares>();

interface Spares {
  model: ButtonParts;
  ready: ButtonParts[];
  /** How many were taken since the pool was last refilled. */
  taken: number;
}
let styleSheet: CSSStyleSheet | undefined;

/** All roots share one style sheet. */
function adoptStyles(root: ShadowRoot): void {
  if (!styleSheet) {
    styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [styleSheet];
}

/**
 * Gives all buttons the colour that X's own controls have now beside this one: it differs between X's themes. Call it
 * right after a layout: at other times it can force one.
 * @returns false when it could not be read now
 */
export function matchSiblingColour({ bar }: MountedButton): boolean {
  // The last is share, which has no state of its own; under the pointer it has another colour.
  const icon = [...bar.querySelectorAll('svg')].at(-1);
  if (!icon || bar.matches(':hover')) return false;
  const { color } = getComputedStyle(icon);
  const { style } = (styleSheet as CSSStyleSheet).cssRules[1] as CSSStyleRule;
  if (style.color !== color) style.color = color;
  return true;
}

/** A reader who scrolls fast through nothing but products needs so many between two calls of `makeSpareButtons`. */
const MOST_SPARES = 24;

/**
 * Refills the pool for the hashtags that were seen on this page with twice as many as were needed since the last call:
 * most pages need few, and a reader who scrolls on soon needs as many again.
 */
export function makeSpareButtons(): void {
  for (const spares of pool.values()) {
    const wanted = Math.min(2 * spares.taken, MOST_SPARES);
    while (spares.ready.length < wanted) spares.ready.push(clone(spares.model));
    spares.taken = 0;
  }
}

/** Empties the pool, after a change of language or style. */
export function forgetSpareButtons(): void {
  pool.clear();
}

type ButtonParts = Pick<MountedButton, 'host' | 'button'>;

function takeButton(hashtag: string, style: ButtonStyle): ButtonParts {
  let spares = pool.get(hashtag);
  if (!spares) {
    spares = { model: makeModel(hashtag, style), ready: [], taken: 0 };
    pool.set(hashtag, spares);
  }
  spares.taken++;
  return spares.ready.pop() ?? clone(spares.model);
}

/** Host and button are cloned separately: a clonable shadow root could be cloned, and read, by the page as well. */
function clone(model: ButtonParts): ButtonParts {
  const host = model.host.cloneNode() as HTMLElement;
  const button = model.button.cloneNode(true) as HTMLButtonElement;
  const root = host.attachShadow({ mode: 'closed' });
  root.append(button);
  adoptStyles(root);
  return { host, button };
}

function makeModel(hashtag: string, style: ButtonStyle): ButtonParts {
  const host = document.createElement('div');
  host.className = 'amazoncart';
  host.dataset.amazoncart = '';
  host.dataset.style = style;
  const button = document.createElement('button');
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  // The cart, and the glyph of a state: button.css says how they are drawn.
  icon.append(document.createElementNS(SVG, 'path'), document.createElementNS(SVG, 'path'));
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
  const { host, button } = takeButton(hashtag, style);
  bar.appendChild(host);
  return { tweetId, article, bar, host, button, hashtag };
}

let oneClickAct: Act | null = null;

/**
 * Sets what idle buttons say of one click from now on.
 * @param act null: a click opens the sheet, which they need not say
 * @returns whether that has changed
 */
export function setOneClick(act: Act | null): boolean {
  const hasChanged = act !== oneClickAct;
  oneClickAct = act;
  return hasChanged;
}

/** Shows the state of the tweet's request in the button's label, colour, glyph and accessible name. */
export function showState(
  { button, hashtag }: Pick<MountedButton, 'button' | 'hashtag'>,
  state: ShownState,
): void {
  if (button.dataset.state === state) return;
  button.dataset.state = state;
  const { colon, add, oneClick, labels } = buttonStrings;
  const tooltips: Partial<Record<ShownState, string>> = buttonStrings.tooltips;
  const isIdle = state === 'idle';
  button.dataset.label = isIdle ? hashtag : labels[state];
  // X's page may be in another language.
  button.lang = currentLanguage();
  const act = isIdle && oneClickAct;
  button.toggleAttribute('data-acts', !!act);
  const idle = act ? oneClick[act] : add;
  const said = hashtag + colon + (tooltips[state] ?? (isIdle ? idle : labels[state]));
  // A tooltip runs in the page's direction. In the other one its # would change sides, so it is isolated as a whole.
  const own = directionOf(currentLanguage());
  button.title =
    (document.dir || 'ltr') === own ? said : `${own === 'rtl' ? '\u2067' : '\u2066'}${said}\u2069`;
  button.setAttribute('aria-label', isIdle && !act ? hashtag : said);
}
