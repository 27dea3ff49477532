import { spoken } from './area.ts';
import { commonWords } from './common.ts';

/** Times and numbers as the spoken language writes them. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date or time, by the browser's own styles; making a format costs more than using it, so each is kept. */
export function date(at: number | Date, options: Intl.DateTimeFormatOptions): string {
  const key = spoken() + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(spoken(), options);
    formats.set(key, format);
  }
  return format.format(at);
}

/** A number of things: "50,000". */
export function amount(count: number): string {
  return count.toLocaleString(spoken());
}

/** A point in time within a sentence, as a person says it: "5 minutes ago"; `short` where room is scarce. */
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

/** The same words at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(spoken()) + text.slice(1);
}
