import type { Playground } from '../../playground/server.ts';
import { HOSTILE_ACTS, HOSTILE_PAGE } from '../../tools/counts.ts';
import { createTweets } from './asking.ts';
import { type Extension, expect, test } from './extension.ts';

/** Notes in the report which hostile page is tried now. */
export function annotateHostilePage(name: string): void {
  test.info().annotations.push({ type: HOSTILE_PAGE, description: name });
}

/** Asserts that the ledger is empty and X's page has sent no reply; writes the number of acts into the report. */
export async function expectNoAct(
  extension: Extension,
  playground: Playground,
  since: number,
): Promise<void> {
  const asked = await extension.ledger();
  const acts = asked.length + createTweets(playground, since);
  test.info().annotations.push({ type: HOSTILE_ACTS, description: String(acts) });
  expect({ acts, asked }).toEqual({ acts: 0, asked: [] });
}
