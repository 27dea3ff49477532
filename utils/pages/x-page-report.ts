import type { XPageNote } from '../settings/x-page-notes.ts';

/** The report on a page of X as the shopper copies it: our version, what was noticed, and the page's structure. */
export function reportText({ trouble, outline }: XPageNote, version: string): string {
  return [`#AmazonCart companion ${version}: ${trouble}`, '', ...outline, ''].join('\n');
}
