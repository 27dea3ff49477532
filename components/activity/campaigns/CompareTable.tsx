import { campaignsStrings } from '../../../utils/i18n/en/campaigns.ts';
import { formatCount, formatDate } from '../../../utils/i18n/formats.ts';
import type { Campaign } from '../../../utils/pages/activity/campaigns.ts';
import { MEASURES, type Measure, measure, type Order } from '../../../utils/tallies/compare.ts';
import { productTitle } from '../../../utils/texts/product-title.ts';
import { tweetTime } from '../../../utils/x-facts/tweet-time.ts';

interface Props {
  /** In the order that is set. */
  campaigns: readonly Campaign[];
  order: Order;
  setOrder(order: Order): void;
  /** Shows the card of one. */
  goTo(campaign: Campaign): void;
}

const COUNTED = MEASURES.filter((by) => by !== 'posted');

/** All tallied tweets beside each other, sorted by any of their numbers. */
export function CompareTable({ campaigns, order, setOrder, goTo }: Props) {
  function sortBy(by: Measure): void {
    setOrder({ by, descending: order.by === by ? !order.descending : true });
  }
  return (
    <table class="compare">
      <caption>{campaignsStrings.compare}</caption>
      <thead>
        <tr>
          {MEASURES.map((by) => (
            <th key={by} scope="col" aria-sort={ariaSort(order, by)}>
              <button type="button" onClick={() => sortBy(by)}>
                {campaignsStrings.measures[by]}
                <span aria-hidden="true">{order.by === by ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {campaigns.map((campaign) => {
          const { tally, names } = campaign;
          const posted = formatDate(tweetTime(tally.tweetId), { dateStyle: 'medium' });
          return (
            <tr key={tally.tweetId}>
              <th scope="row">
                <button type="button" class="link" onClick={() => goTo(campaign)}>
                  <span dir="auto">{productTitle(tally.link, names).text}</span>
                </button>
                <small>{campaignsStrings.posted(posted)}</small>
              </th>
              {COUNTED.map((by) => (
                <td key={by}>{formatCount(measure(campaign, by))}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ariaSort({ by, descending }: Order, column: Measure) {
  if (by !== column) return undefined;
  return descending ? 'descending' : 'ascending';
}
