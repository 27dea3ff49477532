import type { RequestState } from '../utils/requests/fold.ts';
import { priceChange } from '../utils/texts/price-change.ts';
import { StateIcon } from './StateIcon.tsx';

/** How the price has changed since the request, as one of its states; renders nothing when it has not. */
export function PriceChangeText({ request, now }: { request: RequestState; now: number }) {
  const change = priceChange(request, now);
  if (!change) return null;
  const tone = change.isLess ? 'good' : 'plain';
  return (
    <li class={tone}>
      <StateIcon tone={tone} />
      <span>{change.sentence}</span>
    </li>
  );
}
