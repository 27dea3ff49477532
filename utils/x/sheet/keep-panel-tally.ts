import { readLinkContext } from '../link-context.ts';
import type { ThreadPanel } from '../thread/thread-panel.ts';

/** Keeps a tally of the panel's tweet, under the name that X's page gives its product; or stops counting. */
export async function keepPanelTally(panel: ThreadPanel, keep: boolean): Promise<void> {
  const article = panel.article();
  const link = panel.data().tweet?.links[0];
  const title = article && link ? readLinkContext(article, link).named.card : undefined;
  await panel.keepTally(keep, title);
}
