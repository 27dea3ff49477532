import { storeName } from '../amazon/marketplaces.ts';
import { optionStrings } from '../i18n/en/options.ts';
import { joinSentences } from '../i18n/join-sentences.ts';
import type { Settings } from '../settings/settings.ts';

/** Describes changed settings: one sentence for each. */
export function describeChange(change: Partial<Settings>): string {
  const named = change.ownStore ? { ...change, ownStore: storeName(change.ownStore) } : change;
  const describeOne = <Name extends keyof Settings>(name: Name) => {
    const value = named[name];
    return value === undefined ? [] : [optionStrings.savedSentences[name](value)];
  };
  const names = Object.keys(optionStrings.savedSentences) as (keyof Settings)[];
  return joinSentences(...names.flatMap(describeOne));
}
