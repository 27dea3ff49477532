import { readAsin } from '../links/asin.ts';

const WHOLE = /^(?:B[0-9A-Z]{9}|\d{9}[\dX])$/i;

/** An ASIN as a page's field or attribute bears it; null for anything else, also for none. */
export function readAsinField(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  return WHOLE.test(text) ? readAsin(text) : null;
}
