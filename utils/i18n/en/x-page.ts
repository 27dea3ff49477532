import type { XPageTrouble } from '../../settings/x-page-notes.ts';
import { defineStrings } from '../strings.ts';

/** What the popup says of a page of X on which our button cannot work. */
export const xPageStrings = defineStrings('xPage', {
  titles: {
    unreadable: 'X has changed this page',
    'no-bar': 'X or another extension has changed this page',
    'bar-rebuilt': 'Another extension has changed this page',
    'taken-out': 'Something keeps removing our button',
    'other-copy': 'This extension is installed twice',
  } satisfies Record<XPageTrouble, string>,
  details: {
    unreadable:
      'We cannot read the posts on it, so the #AmazonCart button may be missing. Your requests are safe. Reload the page. If the button is still missing, look for an update to this extension.',
    'no-bar':
      'We do not recognise the row of buttons under its posts, so we have nowhere to put ours. Your requests are safe. Reload the page. If the button is still missing, look for an update to this extension.',
    'bar-rebuilt':
      'It seems to have rebuilt the row of buttons under posts, so we have nowhere to put ours. Your requests are safe. Turn that extension off on X, then reload the page.',
    'taken-out':
      'Another extension seems to keep removing the #AmazonCart button from posts. Your requests are safe. Turn that extension off on X, then reload the page.',
    'other-copy':
      'Each copy keeps its own list of requests, and only one of them shows its button. Export what you want to keep under Activity, “Your data”, then remove one copy in your browser’s list of extensions.',
  } satisfies Record<XPageTrouble, string>,
  noticed: (ago: string) => `Noticed on X ${ago}.`,
  copyReport: 'Copy report',
  reportHolds:
    'The report describes only how the page is built, without any words, names or addresses from it. We send it nowhere: you decide who gets it.',
  copied: 'Report copied. Paste it where you want to report the problem.',
  notCopied: 'We could not copy the report. Try again.',
});
