/** What one step of `npm test` came to. `notes` are sentences that explain failures. */
export interface Count {
  passed: number;
  failed: number;
  skipped: Skip[];
  notes: string[];
}

/** A test that was skipped: the group that it belongs to, and the reason if it gave one. */
export interface Skip {
  group: string;
  why: string;
}
const NO_REASON = 'no reason given';

/** The parts of vitest's JSON report that are counted. */
export interface VitestReport {
  testResults: { name: string; status: string; assertionResults: VitestResult[] }[];
}
interface VitestResult {
  ancestorTitles?: string[];
  fullName: string;
  status: string;
  /** `skipReason` is ours (tests/fixtures/captures.ts). */
  meta?: { skipReason?: string };
}

/** The parts of Playwright's JSON report that are counted. */
export interface PlaywrightReport {
  errors: { message?: string }[];
  suites: PlaywrightSuite[];
}
interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs: { title: string; tests: { status: string; annotations?: Annotation[] }[] }[];
}
interface Annotation {
  type: string;
  description?: string;
}

/** Annotations of the tests of hostile pages: one for each page tried, and how many acts came of them. */
export const HOSTILE_PAGE = 'hostile page';
export const HOSTILE_ACTS = 'acts on hostile pages';

const nothing = (): Count => ({ passed: 0, failed: 0, skipped: [], notes: [] });

/** Counts vitest's tests; a file that failed outside its tests (an import, a hook) counts as one failure. */
export function countVitest(report: VitestReport): Count {
  const count = nothing();
  for (const file of report.testResults) {
    const failedBefore = count.failed;
    for (const { status, fullName, ancestorTitles, meta } of file.assertionResults) {
      if (status === 'passed') count.passed++;
      else if (status === 'failed') count.failed++;
      else count.skipped.push({ group: ancestorTitles?.[0] ?? fullName, why: meta?.skipReason ?? NO_REASON });
    }
    if (file.status === 'failed' && count.failed === failedBefore) {
      count.failed++;
      count.notes.push(`Failed outside its tests: ${file.name}`);
    }
  }
  return count;
}

/** Counts Playwright's tests; an error outside them (a file that does not load, a worker that died) is a failure. */
export function countPlaywright(report: PlaywrightReport): Count {
  const count = nothing();
  const visit = (suite: PlaywrightSuite, titles: string[]): void => {
    for (const spec of suite.specs) {
      for (const { status, annotations = [] } of spec.tests) {
        if (status === 'expected') count.passed++;
        else if (status === 'skipped') {
          const why = annotations.find(({ type }) => type === 'skip')?.description;
          count.skipped.push({ group: [...titles, spec.title].join(' › '), why: why ?? NO_REASON });
        } else count.failed++; // a flaky test is a failed one
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, [...titles, inner.title]);
  };
  for (const suite of report.suites) visit(suite, [suite.title]);
  for (const { message } of report.errors) {
    count.failed++;
    count.notes.push(`Failed outside the tests: ${message?.split('\n')[0] ?? 'no reason given'}`);
  }
  return count;
}

/** How many hostile pages were tried, and how many acts came of them. */
export function countHostile(report: PlaywrightReport): { pages: number; acts: number } {
  const all: Annotation[] = [];
  const visit = ({ specs, suites = [] }: PlaywrightSuite): void => {
    for (const { tests } of specs) for (const { annotations = [] } of tests) all.push(...annotations);
    for (const inner of suites) visit(inner);
  };
  for (const suite of report.suites) visit(suite);
  const of = (wanted: string) => all.filter(({ type }) => type === wanted);
  const acts = of(HOSTILE_ACTS).reduce((sum, { description }) => sum + Number(description), 0);
  return { pages: of(HOSTILE_PAGE).length, acts };
}

/** A runner that ended with an error, or ran no test, has failed even if its report shows no failure. */
export function withExit(count: Count, code: number | null): Count {
  if (count.failed > 0) return count;
  const fail = (note: string): Count => ({ ...count, failed: 1, notes: [...count.notes, note] });
  if (code !== 0) return fail(`The runner ended with ${code ?? 'a signal'}, though no test failed.`);
  if (count.passed === 0) return fail('No test ran.');
  return count;
}

/** One sentence on all skipped tests, by groups, each with its reason; null when there are none. */
export function skippedLine(counts: readonly Count[]): string | null {
  const groups = new Map<string, number>();
  for (const { group, why } of counts.flatMap(({ skipped }) => skipped)) {
    const name = `“${group}” (${why})`;
    groups.set(name, (groups.get(name) ?? 0) + 1);
  }
  if (groups.size === 0) return null;
  return `Skipped: ${[...groups].map(([name, count]) => `${count} in ${name}`).join('; ')}.`;
}

/** The closing line: `N passed, N failed`, and the skipped ones if there are any. */
export function closingLine(counts: readonly Count[]): string {
  const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0);
  const skipped = counts.flatMap((count) => count.skipped).length;
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
