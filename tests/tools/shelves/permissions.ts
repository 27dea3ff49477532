import { MARKETPLACES, storeOrigins } from '../../../utils/amazon/marketplaces.ts';
import { tableBelow } from './markdown-table.ts';

/** What of a manifest the stores want justified. */
export interface Asked {
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  optional_permissions?: string[];
  content_scripts?: { matches: string[] }[];
}

/** A store's form takes no more characters for one justification (docs/facts/browsers.md 7). */
const MOST = 1000;
/** All of Amazon's stores are justified together, since each is asked for by the same sentence. */
const STORES = 'https://www.amazon.*/*';
const STORE_SITES = new Set<string>(MARKETPLACES.flatMap(({ id }) => storeOrigins(id)));

/**
 * What is wrong with the justifications, a sentence each: asked for and not justified, justified and not asked for, or a
 * text that a form does not take.
 * @param markdown shelves/permissions.md
 * @param manifests those of all browsers
 */
export function permissionProblems(markdown: string, manifests: readonly Asked[]): string[] {
  const rows = [...tableBelow(markdown, 'Permissions'), ...tableBelow(markdown, 'Sites')];
  const justified = rows.map(([name = '']) => name.replaceAll('`', ''));
  const asked = new Set(manifests.flatMap(askedFor));
  return [
    ...[...asked]
      .filter((name) => !justified.includes(name))
      .map((name) => `${name} is asked for and not justified`),
    ...justified.filter((name) => !asked.has(name)).map((name) => `${name} is justified and not asked for`),
    ...rows
      .filter(([, why = '']) => why.length < 20 || why.length > MOST)
      .map(([name]) => `the justification of ${name} does not have 20 to ${MOST} characters`),
  ];
}

function askedFor(manifest: Asked): string[] {
  const sites = [
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
  ];
  return [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...sites.map((site) => (STORE_SITES.has(site) ? STORES : site)),
  ];
}
