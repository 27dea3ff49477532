import { commonStrings } from './en/common.ts';
import { currentLanguage } from './strings.ts';

/** All that were made, by language and options: making one takes longer than rendering a list's row. */
const formats = new Map<string, Intl.DateTimeFormat | Intl.RelativeTimeFormat>();

/** The formatter for the language in use and these options. */
function formatOf<Format extends Intl.DateTimeFormat | Intl.RelativeTimeFormat, Options>(
  Format: new (language: string, options: Options) => Format,
  options: Options,
): Format {
  const key = currentLanguage() + JSON.stringify(options);
  const format = formats.get(key) ?? new Format(currentLanguage(), options);
  formats.set(key, format);
  return format as Format;
}

/** Formats a date or time in the language in use. */
export function formatDate(at: number | Date, options: Intl.DateTimeFormatOptions): string {
  return formatOf(Intl.DateTimeFormat, options).format(at);
}

/** Formats a count in the language in use: "50,000". */
export function formatCount(count: number): string {
  return count.toLocaleString(currentLanguage());
}

/** A past time relative to now: "5 minutes ago"; `short` where space is limited. */
export function formatAgo(then: number, now: number, style: 'long' | 'short' = 'long'): string {
  const minutes = Math.round((now - then) / 60_000);
  const [value, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 48 * 60
        ? ([Math.round(minutes / 60), 'hour'] as const)
        : ([Math.round(minutes / 1440), 'day'] as const);
  if (value === 0 && unit === 'minute') return commonStrings.justNow;
  return formatOf(Intl.RelativeTimeFormat, { numeric: 'auto', style }).format(-value, unit);
}

/** Capitalizes the first letter, for the start of a sentence. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase(currentLanguage()) + text.slice(1);
}
