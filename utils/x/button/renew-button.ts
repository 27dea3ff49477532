import type { MountedButton } from './button.ts';
import type { Buttons } from './buttons.ts';

/**
 * Finds the button to use when X has drawn another tweet around a button, or has removed the button. The tweet that its
 * article shows now gets a button of its own.
 * @returns the same tweet's new button, or that of the tweet which its article shows now; null when there is neither
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
