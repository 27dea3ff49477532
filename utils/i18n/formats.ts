import { commonStrings } from './en/common.ts';
import { currentLanguage } from './strings.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a date or time in the language in use. Formatters are cached, because creating one is slow. */
export function formatDate(at: number | Date, options: Intl.DateTimeFormatOptions): string {
  const key = currentLanguage() + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(currentLanguage(), options);
    formats.set(key, format);
  }
  return format.format(at);
}

/** Formats a count in the language in use: "50,000". */
export function formatCount(count: number): string {
  return count.toLocaleString(currentLanguage());
}

/** A past time relative to now: "5 minutes ago"; `short` where space is limited. */
export function formatAgo(then: number, now: number, style: 'long' | 'short' = 'long'): string {
  const minutes = Math.round((now - then) / 60_000);
  const format = new Intl.RelativeTimeFormat(currentLanguage(), { numeric: 'auto', style });
  const [value, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 48 * 60
        ? ([Math.round(minutes / 60), 'hour'] as const)
        : ([Math.round(minutes / 1440), 'day'] as const);
  return value === 0 && unit === 'minute' ? commonStrings.justNow : format.format(-value, unit);
}

/** Capitalizes the first letter, for the start of a sentence. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase(currentLanguage()) + text.slice(1);
}
