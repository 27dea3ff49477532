import { defineStrings } from '../strings.ts';

/** A line for an author's own post that tells readers what to reply. */
export const callToActionStrings = defineStrings('callToAction', {
  nextPost: 'For your next post',
  line: (hashtag: '#AmazonCart' | '#AmazonBasket') =>
    `Reply ${hashtag} and it’s in your ${hashtag === '#AmazonBasket' ? 'basket' : 'cart'}`,
  note: 'This works for everyone who has this extension.',
  copy: 'Copy',
  /** After "Copy", for screen readers. */
  copyWhat: (line: string) => `: ${line}`,
  copied: 'Copied.',
  notCopied: 'Your browser did not let us copy it. Select the line, and copy it yourself.',
});
