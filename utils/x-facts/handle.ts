/**
 * The source of a pattern for a handle, without the @. X allows 15 characters today; some old handles have 20
 * (docs/facts/x.md 1.2).
 */
export const HANDLE = '[A-Za-z0-9_]{1,20}';

const WHOLE = new RegExp(`^${HANDLE}$`);
const MENTION = new RegExp(`^@(${HANDLE})$`);

/** Whether the text is a handle, without the @. */
export function isHandle(text: string): boolean {
  return WHOLE.test(text);
}

/** Whether two handles, without the @, are of one account: X does not tell upper from lower case. */
export function isSameHandle(one: string | null | undefined, other: string | null | undefined): boolean {
  return one != null && one.toLowerCase() === other?.toLowerCase();
}

/** The handle in a text that is `@handle` and nothing else, but for spaces around it; null for any other text. */
export function readMention(text: string | null): string | null {
  return MENTION.exec(text?.trim() ?? '')?.[1] ?? null;
}
