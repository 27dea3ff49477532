/**
 * When to look, in ms after the first look: X draws the account some time after its page, or never, when signed out.
 */
const LOOKS_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000];

/**
 * Looks for the signed-in account at a few fixed moments, because a look at every change of the page would cost a
 * signed-out reader more than everything else of ours.
 * @param read null until X has drawn the account
 * @param onFound called once
 * @returns looks at once, for a shopper who is about to use a button
 */
export function findAccount<Account>(
  read: () => Account | null,
  onFound: (account: Account) => void,
  signal: AbortSignal,
): () => void {
  const timers = LOOKS_MS.map((wait) => setTimeout(look, wait));
  let isDone = false;
  const stop = () => {
    isDone = true;
    timers.forEach(clearTimeout);
  };
  signal.addEventListener('abort', stop, { once: true });
  look();
  return look;

  function look(): void {
    const account = isDone ? null : read();
    if (!account) return;
    stop();
    onFound(account);
  }
}
