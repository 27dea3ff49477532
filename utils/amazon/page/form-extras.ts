import type { BuyBoxOffers } from './offers.ts';
import { BUY_BOX, EXTRA_PLAN, ITEM_FIELD, QUANTITY } from './selectors-offers.ts';

/** The fields of the product itself, where a form numbers what it adds. */
const OWN_ITEM = /^items\[0\.base\]/i;

/**
 * What a checked box or radio button may choose other than to buy new goods once, by its id and value [K]. A radio
 * button's name speaks of all choices.
 */
const OTHER_CHOICES = [
  [/\bsns|subscri|recurring/i, 'subscription'],
  [/\brent|\bused\b/i, 'buying-options'],
  [/trade-?in/i, 'options'],
] as const;
const CHOICE = '[type="radio" i], [type="checkbox" i]';

/** The form that a button sends; it may be elsewhere on the page. */
export function formOf(button: Element): HTMLFormElement | null {
  return ('form' in button ? (button.form as HTMLFormElement | null) : null) ?? button.closest('form');
}

/**
 * What a press would add beside one piece of the product: more pieces, because the page or the seller has preselected a
 * number, another product, a protection plan.
 * @returns what the shopper has to choose; null when it adds just one piece
 */
export function readExtras(
  add: HTMLElement,
  offers: BuyBoxOffers,
): 'quantity' | 'buying-options' | 'options' | 'subscription' | null {
  const form = formOf(add);
  // Some layouts have the number beside the form. Other forms, and rows that are folded away, have their own.
  const isOurs = (field: Element) => {
    const own = field.closest('form');
    return own === form || (own === null && offers.isOpenAt(field));
  };
  const boxes = [...add.ownerDocument.querySelectorAll(BUY_BOX)].filter((box) => box.contains(add));
  const places = [...(form ? [form] : []), ...boxes];
  const find = (selector: string) =>
    places
      .flatMap((place) => [...place.querySelectorAll(selector)])
      .filter((field) => isOurs(field) && isSent(field));
  if (find(QUANTITY).some((field) => !/^(?:0*1)?$/.test(readValue(field)))) return 'quantity';
  const others = find(ITEM_FIELD).filter((field) => !OWN_ITEM.test(field.getAttribute('name') ?? ''));
  if (others.some((field) => readValue(field) !== '')) return 'buying-options';
  if (find(EXTRA_PLAN).length > 0) return 'options';
  const chosen = find(CHOICE).map(readMarks);
  return OTHER_CHOICES.find(([pattern]) => chosen.some((text) => pattern.test(text)))?.[1] ?? null;
}

/** Whether a field is sent with its form; boxes and radio buttons are only while they are checked. */
function isSent(field: Element): boolean {
  return !field.matches(CHOICE) || field.matches(':checked');
}

function readMarks(field: Element): string {
  const names = field.matches('[type="radio" i]') ? ['id', 'value'] : ['id', 'name', 'value'];
  return names.map((name) => field.getAttribute(name)).join(' ');
}

/** The value of a field, or of a menu as it stands; '' for none. */
function readValue(field: Element): string {
  return ('value' in field ? String(field.value) : '').trim();
}
