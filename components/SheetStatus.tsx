import { sheetStrings } from '../utils/i18n/en/sheet.ts';
import { capitalize, formatAgo } from '../utils/i18n/formats.ts';
import type { EarlierRequest } from '../utils/requests/request-progress.ts';
import { progressReason } from '../utils/texts/progress-texts.ts';

interface Props {
  current: EarlierRequest;
}

/** How the request stands that the sheet is about: the product and its price, or the reason in plain words. */
export function SheetStatus({ current }: Props) {
  const { state, product, askedAt } = current;
  const ago = capitalize(formatAgo(askedAt, Date.now()));
  if (state === 'in-cart' || state === 'left-cart' || state === 'opened' || state === 'idle')
    return (
      <p id="ac-said" class={`status ${state}`}>
        {product?.price && (
          <b>
            <bdi>{product.price}</bdi>
          </b>
        )}
        {product?.price && ' · '}
        {state === 'idle' ? sheetStrings.earlier(ago, true, sheetStrings.became[state]) : ago}
      </p>
    );
  return (
    <p id="ac-said" class={`status ${state}`}>
      {progressReason(current) ?? ago}
    </p>
  );
}
