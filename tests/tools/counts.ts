/** What one step of `npm test` came to. `notes` are sentences that explain failures and skipped tests. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  notes: string[];
}

/** The parts of vitest's JSON report that are counted. */
export interface VitestReport {
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
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

const nothing = (): Count => ({ passed: 0, failed: 0, skipped: 0, notes: [] });

/** Counts vitest's tests; a file that failed outside its tests (an import, a hook) counts as one failure. */
export function countVitest(report: VitestReport): Count {
  const count = nothing();
  for (const file of report.testResults) {
    const failedBefore = count.failed;
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed') count.passed++;
      else if (status === 'failed') count.failed++;
      else {
        count.skipped++;
        count.notes.push(`Skipped: ${fullName}`);
      }
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
      for (const { status } of spec.tests) {
        if (status === 'expected') count.passed++;
        else if (status === 'skipped') {
          count.skipped++;
          count.notes.push(`Skipped: ${[...titles, spec.title].join(' › ')}`);
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

/** A runner that ended badly, or ran nothing, has failed whatever it counted. */
export function withExit(count: Count, code: number | null): Count {
  if (count.failed > 0) return count;
  const fail = (note: string): Count => ({ ...count, failed: 1, notes: [...count.notes, note] });
  if (code !== 0) return fail(`The runner ended with ${code ?? 'a signal'}, though no test failed.`);
  if (count.passed === 0) return fail('No test ran.');
  return count;
}

/** The closing line: `N passed, N failed`, and the skipped ones if there are any. */
export function closingLine(counts: readonly Count[]): string {
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
