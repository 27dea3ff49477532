import { useMemo } from 'preact/hooks';
import { campaignsStrings } from '../../../utils/i18n/en/campaigns.ts';
import { formatCount, formatDate } from '../../../utils/i18n/formats.ts';
import type { Tally } from '../../../utils/tallies/tally.ts';
import { type Bar, type BarUnit, timeBars } from '../../../utils/tallies/time-bars.ts';
import { tweetTime } from '../../../utils/x-facts/tweet-time.ts';

/** In px. */
const HEIGHT = 96;
const WIDEST_BAR = 56;

const FORMATS = {
  hour: { dateStyle: 'medium', timeStyle: 'short' },
  day: { dateStyle: 'medium' },
  week: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<BarUnit, Intl.DateTimeFormatOptions>;

/** Cart replies over time: bars, and the same numbers as a table for screen readers. */
export function ReplyChart({ tally: { hours, tweetId } }: { tally: Pick<Tally, 'hours' | 'tweetId'> }) {
  const { unit, bars } = useMemo(() => timeBars(hours, tweetTime(tweetId)), [hours, tweetId]);
  const most = Math.max(1, ...bars.map(({ replies }) => replies));
  const nameOf = ({ from }: Bar) => formatDate(from, FORMATS[unit]);
  const heightOf = ({ replies }: Bar) =>
    `${Math.max(replies > 0 ? 3 : 0, Math.round((replies / most) * HEIGHT))}px`;
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <figure class="chart">
      <figcaption>{campaignsStrings.charts[unit]}</figcaption>
      <div aria-hidden="true" style={{ maxWidth: `${bars.length * WIDEST_BAR}px` }}>
        <div class="reply-bars">
          {bars.map((bar) => (
            <span key={bar.from} title={`${nameOf(bar)} · ${formatCount(bar.replies)}`}>
              {/* Every number where there is room, else only the highest. */}
              {(bars.length <= 16 || bar.replies === most) && bar.replies > 0 && formatCount(bar.replies)}
              <span class="reply-bar" style={{ height: heightOf(bar) }} />
            </span>
          ))}
        </div>
        <p class="ends note">
          <span>{first && nameOf(first)}</span>
          {bars.length > 1 && <span>{last && nameOf(last)}</span>}
        </p>
      </div>
      <div class="visually-hidden">
        <table>
          <caption>{campaignsStrings.charts[unit]}</caption>
          <thead>
            <tr>
              <th scope="col">{campaignsStrings.from}</th>
              <th scope="col">{campaignsStrings.replies}</th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ replies }) => replies > 0)
              .map((bar) => (
                <tr key={bar.from}>
                  <th scope="row">{nameOf(bar)}</th>
                  <td>{formatCount(bar.replies)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
