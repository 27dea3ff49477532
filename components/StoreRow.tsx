import type { SeenStore } from '../utils/requests/seen-schema.ts';
import { ago } from '../utils/texts.ts';
import { StateIcon, type Tone } from './StateIcon.tsx';

export interface StoreStatus {
  marketplace: string;
  allowed: boolean;
  seen: SeenStore | null;
}

interface Props extends StoreStatus {
  now: number;
  /** What can be done here; left out where nothing can. */
  allow?: (marketplace: string) => void;
  withdraw?: (marketplace: string) => void;
}

/** One Amazon store: may we read it, and is the shopper signed in there, as far as its pages have shown. */
export function StoreRow({ now, allow, withdraw, ...status }: Props) {
  const { marketplace, allowed } = status;
  const { tone, word, note } = describe(status, now);
  const name = `amazon.${marketplace}`;
  return (
    <li class="store">
      <span class="value">
        <StateIcon tone={tone} />
        <span>{name}</span>
        <span class={`badge ${tone}`}>{word}</span>
      </span>
      <span class="note">{note}</span>
      {!allowed && allow && (
        <button type="button" onClick={() => allow(marketplace)}>
          Allow<span class="unseen"> {name}</span>
        </button>
      )}
      {allowed && withdraw && (
        <button type="button" class="quiet" onClick={() => withdraw(marketplace)}>
          Withdraw<span class="unseen"> {name}</span>
        </button>
      )}
    </li>
  );
}

function describe({ allowed, seen }: StoreStatus, now: number): { tone: Tone; word: string; note: string } {
  const when = seen ? `Seen ${ago(seen.seenAt, now, 'short').toLowerCase()}.` : '';
  if (!allowed) return { tone: 'plain', word: 'Not allowed', note: 'Its links only open.' };
  if (seen?.signedIn) return { tone: 'good', word: 'Linked', note: `Signed in. ${when}` };
  if (seen?.signedIn === false)
    return { tone: 'warn', word: 'Signed out', note: `${when} Sign in there to use your own cart.` };
  return { tone: 'plain', word: 'Allowed', note: seen ? `Sign-in not seen. ${when}` : 'Not visited yet.' };
}
