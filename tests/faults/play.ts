import { expect } from 'vitest';
import type { Stop } from './background-run.ts';
import { outcome } from './outcome.ts';
import type { Scenario } from './scenarios.ts';
import { type Wakes, World } from './world.ts';

/** Schedules run, and the kinds of points at which the background was stopped. */
export const coverage = { schedules: 0, points: new Set<string>() };

type Played = Awaited<ReturnType<typeof play>>;

async function play(scenario: Scenario, schedule: readonly Stop[], wakes: Wakes) {
  const world = await World.make(schedule, wakes);
  await scenario.play(world);
  await world.rest();
  const end = await outcome(world);
  world.ledger.close();
  const { points, pointsSince, stops, possible } = world.schedule;
  return { end, points, pointsSince, stops, possible };
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
): Promise<Played> {
  const played = await play(scenario, schedule, wakes);
  const { end, stops } = played;
  coverage.schedules += 1;
  const named = schedule.map(
    ({ nth, when }) => `stopped ${keyOf({ nth, when })} (${wanted.points[nth - 1]})`,
  );
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
  return played;
}

/**
 * Stops the background at every point of a scenario, once each, before and after its effect; of the stops that leave
 * the same behind, only at the first.
 * @param sample only at every nth of these stops, starting from this one
 */
export async function stopEverywhere(
  scenario: Scenario,
  wakes: Wakes,
  sample = { nth: 1, from: 0 },
): Promise<void> {
  const wanted = await undisturbed(scenario, wakes);
  const firsts = wanted.possible.filter(({ sameAs }) => !sameAs);
  for (const [index, { stop }] of firsts.entries())
    if (index % sample.nth === sample.from % sample.nth) await expectSame(scenario, [stop], wakes, wanted);
}

/**
 * Stops the background where `stopEverywhere` does not, and expects that everything goes on as after the stop that it
 * tries in its place.
 * @param every only at every nth of these stops
 */
export async function expectRepeats(scenario: Scenario, wakes: Wakes, every: number): Promise<void> {
  const wanted = await undisturbed(scenario, wakes);
  const repeats = wanted.possible.flatMap(({ stop, sameAs }) => (sameAs ? [[stop, sameAs] as const] : []));
  const goesOn = async (stop: Stop) => {
    const { pointsSince, end } = await expectSame(scenario, [stop], wakes, wanted);
    return { pointsSince, end };
  };
  expect(repeats.length).toBeGreaterThan(every);
  for (const [repeat, first] of repeats.filter((_, index) => index % every === 0))
    expect(await goesOn(repeat), `${keyOf(repeat)} as ${keyOf(first)}`).toEqual(await goesOn(first));
}

const keyOf = ({ nth, when }: Stop): string => `${when} point ${nth}`;

export function printCoverage(what: string): void {
  const { schedules, points } = coverage;
  console.log(
    `${what}: the background was stopped by ${schedules} schedules, at ${points.size} kinds of points.`,
  );
  coverage.schedules = 0;
}
