import type { Ended } from '../orphan.ts';

/** The first and the last pause between two looks, in ms; each is twice as long as the one before. */
const FIRST_PAUSE_MS = 250;
const LAST_PAUSE_MS = 32_000;

/**
 * Looks for the signed-in account a few times within about a minute: X draws it some time after its page, or
 * never, when signed out. A look at every change of the page would cost a signed-out reader more than everything else of
 * ours.
 * @param read null until X has drawn the account
 * @param onFound called once
 * @returns looks at once, for a shopper who is about to use a button
 */
export function findAccount<Account>(
  read: () => Account | null,
  onFound: (account: Account) => void,
  ended: Ended,
): () => void {
  let isDone = false;
  const look = () => {
    isDone ||= ended.aborted;
    const account = isDone ? null : read();
    if (!account) return;
    isDone = true;
    onFound(account);
  };
  const lookFrom = (pause: number) => {
    look();
    if (!isDone && pause <= LAST_PAUSE_MS) setTimeout(lookFrom, pause, 2 * pause);
  };
  lookFrom(FIRST_PAUSE_MS);
  return look;
}
