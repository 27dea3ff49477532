import type { Settings } from './settings.ts';
import { optionWords } from './words/options.ts';

/** What a change of settings leads to, in a sentence for each setting in it. */
export function sayChange(change: Partial<Settings>): string {
  const say = <Name extends keyof Settings>(name: Name) => {
    const value = change[name];
    return value === undefined ? [] : [optionWords.said[name](value)];
  };
  return (Object.keys(optionWords.said) as (keyof Settings)[]).flatMap(say).join(' ');
}
