import { readAsin } from '../links/asin.ts';

const WHOLE = /^(?:B[0-9A-Z]{9}|\d{9}[\dX])$/i;

/** Reads the value of a field or attribute that holds an ASIN; null when it is missing or is none. */
export function readAsinField(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  return WHOLE.test(text) ? readAsin(text) : null;
}
