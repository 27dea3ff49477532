import { cleanText } from '../../common/clean-text.ts';

export { cleanText };

/** The first of the places that says something; '' when none does. */
export function readFirstText(root: ParentNode, places: readonly string[]): string {
  for (const place of places) {
    for (const element of root.querySelectorAll(place)) {
      const text = cleanText((element.textContent ?? '').trimStart());
      if (text) return text;
    }
  }
  return '';
}
