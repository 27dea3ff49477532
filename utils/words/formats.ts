import { spoken } from './area.ts';
import { commonWords } from './common.ts';

/** Formats times and numbers in the language in use. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a date or time. Formatters are cached, because creating one is slow. */
export function date(at: number | Date, options: Intl.DateTimeFormatOptions): string {
  const key = spoken() + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(spoken(), options);
    formats.set(key, format);
  }
  return format.format(at);
}

/** Formats a count: "50,000". */
export function amount(count: number): string {
  return count.toLocaleString(spoken());
}

/** A past time relative to now: "5 minutes ago"; `short` where room is short. */
export function ago(then: number, now: number, style: 'long' | 'short' = 'long'): string {
  const minutes = Math.round((now - then) / 60_000);
  const format = new Intl.RelativeTimeFormat(spoken(), { numeric: 'auto', style });
  const [value, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 48 * 60
        ? ([Math.round(minutes / 60), 'hour'] as const)
        : ([Math.round(minutes / 1440), 'day'] as const);
  return value === 0 && unit === 'minute' ? commonWords.justNow : format.format(-value, unit);
}

/** Capitalizes the first letter, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(spoken()) + text.slice(1);
}
