import { storeName } from './amazon/marketplaces.ts';
import type { Settings } from './settings.ts';
import { optionWords } from './words/options.ts';

/** Says how things stand after a change of settings: a sentence for each setting in it. */
export function sayChange(change: Partial<Settings>): string {
  const named = change.ownStore ? { ...change, ownStore: storeName(change.ownStore) } : change;
  const say = <Name extends keyof Settings>(name: Name) => {
    const value = named[name];
    return value === undefined ? [] : [optionWords.said[name](value)];
  };
  return (Object.keys(optionWords.said) as (keyof Settings)[]).flatMap(say).join(' ');
}
