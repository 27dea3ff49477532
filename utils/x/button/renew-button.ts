import type { MountedButton } from './button.ts';
import type { Buttons } from './buttons.ts';

/**
 * X has put another tweet below a button, or has taken the button away. Finds what stands in its place, and gives
 * the tweet that is there now its own button.
 * @returns the same tweet's new button, or that of the tweet that its article shows now; null when there is neither
 */
export function renewButton(
  buttons: Pick<Buttons, 'buttonOf' | 'buttonIn' | 'reconcile'>,
  gone: MountedButton,
): MountedButton | null {
  if (!gone.article.isConnected) return buttons.buttonOf(gone.tweetId) ?? null;
  gone.host.remove();
  buttons.reconcile();
  return buttons.buttonIn(gone.article);
}
