import { trailStrings } from '../../utils/i18n/en/trail.ts';
import { formatCount, formatDate } from '../../utils/i18n/formats.ts';
import type { Month } from '../../utils/pages/activity/trail.ts';

const dateOf = (month: number) => new Date(Math.floor(month / 100), (month % 100) - 1, 15);
const nameOf = (month: number) => formatDate(dateOf(month), { month: 'long', year: 'numeric' });

const HEIGHT = 120;

/** Public and private requests by month: bars, and the same numbers as a table for screen readers. */
export function MonthChart({ months }: { months: readonly Month[] }) {
  const most = Math.max(1, ...months.map((month) => Math.max(month.public, month.private)));
  const bar = (count: number) => ({
    height: `${Math.max(count > 0 ? 3 : 0, Math.round((count / most) * HEIGHT))}px`,
  });
  return (
    <figure class="chart">
      <figcaption>
        <span class="legend public">{trailStrings.public}</span>
        <span class="legend private">{trailStrings.private}</span>
      </figcaption>
      <div class="bars" aria-hidden="true">
        {months.map(({ month, ...counts }) => (
          <div
            key={month}
            class="month"
            title={trailStrings.counts(nameOf(month), counts.public, counts.private)}
          >
            <span class="pair">
              <span class="bar public" style={bar(counts.public)}>
                <i>{counts.public > 0 && formatCount(counts.public)}</i>
              </span>
              <span class="bar private" style={bar(counts.private)}>
                <i>{counts.private > 0 && formatCount(counts.private)}</i>
              </span>
            </span>
            <span class="name">
              {formatDate(dateOf(month), { month: 'short' })}
              {month % 100 === 1 && <b>{formatDate(dateOf(month), { year: 'numeric' })}</b>}
            </span>
          </div>
        ))}
      </div>
      <div class="visually-hidden">
        <table>
          <caption>{trailStrings.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{trailStrings.month}</th>
              <th scope="col">{trailStrings.public}</th>
              <th scope="col">{trailStrings.private}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{nameOf(month.month)}</th>
                <td>{formatCount(month.public)}</td>
                <td>{formatCount(month.private)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
