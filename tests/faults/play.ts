import { expect } from 'vitest';
import type { Stop } from './background-run.ts';
import { outcome } from './outcome.ts';
import type { Scenario } from './scenarios.ts';
import { type Wakes, World } from './world.ts';

/** Points that only read: a stop right after one equals a stop right before the next point. */
const READS =
  /^(?:open|settings\.get|browser\.(?:tabs|session|allowedStores|frontTab)|ledger\.(?:read|latest|by\w+|open|watched|waiting|countNeedsYou|lastAccount|stores))$/;

/** Schedules run, and the kinds of points at which the background was stopped. */
export const coverage = { schedules: 0, points: new Set<string>() };

type Played = Awaited<ReturnType<typeof play>>;

async function play(scenario: Scenario, schedule: readonly Stop[], wakes: Wakes) {
  const world = await World.make(schedule, wakes);
  await scenario.play(world);
  await world.rest();
  const end = await outcome(world);
  world.ledger.close();
  return { end, points: world.schedule.points, stops: world.schedule.stops };
}

/** Plays a scenario to its end without stopping the background. */
export async function undisturbed(scenario: Scenario, wakes: Wakes): Promise<Played> {
  const played = await play(scenario, [], wakes);
  const [request] = played.end.requests.filter(({ id }) => id !== 'r2');
  expect([request?.reply, request?.cart]).toEqual(scenario.ends);
  expect(played.end.open).toBe(0);
  for (const name of played.points) coverage.points.add(name);
  return played;
}

/** Plays a scenario with the background stopped by this schedule, and expects the same end and nothing done twice. */
export async function expectSame(
  scenario: Scenario,
  schedule: readonly Stop[],
  wakes: Wakes,
  wanted: Played,
) {
  const { end, stops } = await play(scenario, schedule, wakes);
  coverage.schedules += 1;
  const named = schedule.map(({ nth, when }) => `stopped ${when} point ${nth} (${wanted.points[nth - 1]})`);
  const at = named.join(', then ');
  const { opened, tabs, closed, ...rest } = end;
  const { opened: wantedOpened, tabs: wantedTabs, closed: wantedClosed, ...wantedRest } = wanted.end;
  expect(stops, at).toBeGreaterThan(0);
  expect(rest, at).toEqual(wantedRest);
  expect(end.replies, at).toBeLessThanOrEqual(1);
  expect(end.adds, at).toBeLessThanOrEqual(1);
  const more = scenario.mayOpenMore ? schedule.length : 0;
  expect(opened.length, at).toBeLessThanOrEqual(wantedOpened.length + more);
  expect(new Set(opened), at).toEqual(new Set(wantedOpened));
  if (more === 0) expect({ tabs, closed }, at).toEqual({ tabs: wantedTabs, closed: wantedClosed });
}

/**
 * Stops the background at every point of a scenario, once each.
 * @param readsToo also between two reads, where nothing has changed since the last effect
 * @param sample only at every nth point, starting from this one
 */
export async function stopEverywhere(
  scenario: Scenario,
  wakes: Wakes,
  readsToo: boolean,
  sample = { nth: 1, from: 0 },
): Promise<void> {
  const wanted = await undisturbed(scenario, wakes);
  for (const [index, name] of wanted.points.entries()) {
    if (index % sample.nth !== sample.from % sample.nth) continue;
    const isRead = READS.test(name);
    if (isRead && !readsToo) continue;
    for (const when of isRead ? (['before'] as const) : (['before', 'after'] as const))
      await expectSame(scenario, [{ nth: index + 1, when }], wakes, wanted);
  }
}

export function printCoverage(what: string): void {
  const { schedules, points } = coverage;
  console.log(
    `${what}: the background was stopped by ${schedules} schedules, at ${points.size} kinds of points.`,
  );
  coverage.schedules = 0;
}
