import { cleanText } from '../../common/clean-text.ts';

export { cleanText };

/** The text of the first element that has any, in the order of the selectors; '' when none has. */
export function readFirstText(root: ParentNode, selectors: readonly string[]): string {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      const text = cleanText((element.textContent ?? '').trimStart());
      if (text) return text;
    }
  }
  return '';
}
