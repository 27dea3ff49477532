import type { Month } from '../../utils/activity/trail.ts';

const NAME = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' });
const SHORT = new Intl.DateTimeFormat('en', { month: 'short' });
const dateOf = (month: number) => new Date(Math.floor(month / 100), (month % 100) - 1, 15);

const HEIGHT = 120;

/** Public against private, month by month: bars for the eye, a table for who does not see them. */
export function MonthChart({ months }: { months: readonly Month[] }) {
  const most = Math.max(1, ...months.map((month) => Math.max(month.public, month.private)));
  const bar = (count: number) => ({
    height: `${Math.max(count > 0 ? 3 : 0, Math.round((count / most) * HEIGHT))}px`,
  });
  return (
    <figure class="chart">
      <figcaption>
        <span class="key public">Public reply, still standing</span>
        <span class="key private">Asked for privately</span>
      </figcaption>
      <div class="bars" aria-hidden="true">
        {months.map(({ month, ...counts }) => (
          <div
            key={month}
            class="month"
            title={`${NAME.format(dateOf(month))}: ${counts.public} public, ${counts.private} private`}
          >
            <span class="pair">
              <span class="bar public" style={bar(counts.public)}>
                <i>{counts.public || ''}</i>
              </span>
              <span class="bar private" style={bar(counts.private)}>
                <i>{counts.private || ''}</i>
              </span>
            </span>
            <span class="name">
              {SHORT.format(dateOf(month))}
              {month % 100 === 1 && <b>{Math.floor(month / 100)}</b>}
            </span>
          </div>
        ))}
      </div>
      <div class="unseen">
        <table>
          <caption>Requests by month</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Public reply, still standing</th>
              <th scope="col">Asked for privately</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{NAME.format(dateOf(month.month))}</th>
                <td>{month.public}</td>
                <td>{month.private}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
