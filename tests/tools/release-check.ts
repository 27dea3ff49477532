import { leftToAPerson, type Publisher, publisherProblems } from './shelves/by-a-person.ts';
import { versionInChangelog } from './shelves/changelog.ts';
import {
  type Check,
  checkIcons,
  checkLint,
  checkListings,
  checkPermissions,
  checkPictures,
  checkPrivacy,
  checkSameBytes,
  checkSources,
  checkVersion,
  checkWorkingTree,
  manifestIn,
  readText,
} from './shelves/checks.ts';
import { buildPackages, ELSEWHERE } from './shelves/packages.ts';

/*
 * `npm run release-check`: what stands between today and the shelves, in one list: what holds, what the project can mend
 * itself, and what only a person can do. Fails when something of the second kind is missing. Needs the npm registry, for
 * the build from the sources.
 */

const version: string = JSON.parse(readText('package.json')).version;
const publisher: Publisher = JSON.parse(readText('shelves/publisher.json'));
const checks: Check[] = [];

/** Prints a check as soon as it is made. */
function report(check: Check): void {
  checks.push(check);
  const { what, problems } = check;
  if (problems.length === 0) console.log(`ok       ${what}`);
  else console.log([`missing  Wanted: ${what}`, ...problems].join('\n         '));
}

console.log(`What stands between #AmazonCart ${version} and the shelves\n`);
report(checkVersion(version));
report(checkWorkingTree());
const packages = await buildPackages(version);
report(checkSameBytes(packages, await buildPackages(version, ELSEWHERE)));
report(await checkSources(packages, version));
report(checkPermissions(packages));
report(checkPrivacy(packages));
report(await checkListings(packages));
report(checkIcons(packages));
report(await checkLint());
report(await checkPictures());
report({
  what: 'What shelves/publisher.json says can be published.',
  problems: publisherProblems(publisher),
});

const isDated = versionInChangelog(readText('CHANGELOG.md'), version) === 'dated';
const addonId = manifestIn(packages.firefox).browser_specific_settings?.gecko?.id ?? '';
const person = leftToAPerson(publisher, isDated, addonId);
console.log('\nOnly a person can do');
for (const task of person) console.log(`to do    ${task}`);

const missing = checks.filter(({ problems }) => problems.length > 0).length;
console.log(`\n${checks.length - missing} ok, ${missing} missing, ${person.length} for a person`);
process.exitCode = missing > 0 ? 1 : 0;
