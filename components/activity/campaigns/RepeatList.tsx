import { campaignsStrings } from '../../../utils/i18n/en/campaigns.ts';
import type { RepeatReplier } from '../../../utils/tallies/repeats.ts';
import { profileUrl } from '../../../utils/x-facts/permalink.ts';

/** How many people are named. */
const MOST_NAMED = 20;

/** The people who asked for more than one of the author's products, the most products first. */
export function RepeatList({ repeats }: { repeats: readonly RepeatReplier[] }) {
  return (
    <section>
      <h3>{campaignsStrings.dedicated}</h3>
      <ul class="repeats">
        {repeats.slice(0, MOST_NAMED).map(({ handle, products }) => (
          <li key={handle}>
            <a href={profileUrl(handle)} target="_blank" rel="noreferrer" dir="ltr">
              @{handle}
            </a>{' '}
            {campaignsStrings.askedFor(products)}
          </li>
        ))}
        {repeats.length > MOST_NAMED && <li>{campaignsStrings.andMore(repeats.length - MOST_NAMED)}</li>}
      </ul>
    </section>
  );
}
