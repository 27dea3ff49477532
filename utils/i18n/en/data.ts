import type { Markup, Part } from '../markup.ts';
import { defineStrings } from '../strings.ts';

/** The "Your data" tab: export, import, unreadable records, deletion. Counts are formatted already. */
export const dataStrings = defineStrings('data', {
  export: 'Export',
  exportNote:
    'Saves everything the extension keeps in this browser to a file on your device. Nothing is sent anywhere. JSON can be imported again; CSV opens in a spreadsheet, one row per request.',
  exportJson: 'Export JSON',
  exportCsv: 'Export CSV',
  writing: 'Saving…',
  notWritten: 'We could not save the file. Nothing was changed. Try again.',
  /** The columns of the CSV file. */
  columns: {
    askedAt: 'Requested at',
    product: 'Product',
    store: 'Store',
    asin: 'ASIN',
    author: 'Author',
    tweet: 'Post',
    link: 'Link',
    account: 'Account',
    visibility: 'Visibility',
    reply: 'Reply',
    replyAddress: 'Reply address',
    cart: 'Cart',
    price: 'Price seen',
    changedAt: 'Last change',
  },

  import: 'Import',
  importNote:
    'Adds what is in a JSON file that you exported here. Nothing is added twice or overwritten, and requests that were under way in the file are not started again.',
  choose: 'Choose a file…',
  reading: 'Reading…',
  importing: 'Importing…',
  /** What a file contains; each follows its count. */
  fresh: 'new',
  merged: 'with updates to a request that you have',
  unchanged: 'already here, unchanged',
  refused: 'unreadable and left out',
  tallies: 'for “Campaigns”',
  removedBefore: (count: number) =>
    `You had removed ${count} of the new ones from this list. They will come back.`,
  takeSettings: 'Use the file’s settings, too',
  imported: (fresh: string, merged: string, unchanged: string) =>
    `Imported: ${fresh} new, ${merged} updated, ${unchanged} unchanged.`,
  /** Tallies for which there was no room; `most` is how many there can be. */
  talliesLeftOut: (count: string, most: string) =>
    `Tallies left out, because only ${most} fit: ${count}. Delete some under “Campaigns”, then import the file again.`,
  allWasHere: 'Everything in this file was already here.',
  tooLarge: (megabytes: number) =>
    `This file is larger than ${megabytes} MB, the most that we can read. Nothing was changed.`,
  notOurs: 'This file was not exported by this extension. Nothing was changed. Choose another one.',
  fromLater:
    'This file comes from a newer version of the extension. Nothing was changed. Update the extension, then try again.',
  broken: 'Something went wrong, so nothing was imported. Try again.',
  full: 'Your browser has no room left for this file, so nothing was imported. What you already have is safe. Free up some space on this device and try again.',

  unreadable: 'Unreadable records',
  unreadableNote: (count: number) =>
    count === 1
      ? 'We cannot read one record: it is damaged, or a newer version of the extension saved it. It stays as it is, and the JSON export includes it. All your other records are safe.'
      : `We cannot read ${count} records: they are damaged, or a newer version of the extension saved them. They stay as they are, and the JSON export includes them. All your other records are safe.`,
  putAside: (when: string) => `Set aside ${when}`,

  deleteAll: 'Delete all',
  deleteAllNote: (link: Markup): Part => [
    'Deletes everything the extension keeps in this browser: your requests, their pictures, your tallies, and which X accounts and Amazon stores it has seen. What you posted on X stays there: ',
    link('check your replies on X first'),
    '.',
  ],
  deleteAllAsk: 'Delete all…',
  really: 'Really delete everything?',
  reallyRequests: (all: string, count: number) =>
    count === 1
      ? 'Delete your request and everything else?'
      : `Delete all ${all} requests and everything else?`,
  /** The replies that deleting here does not delete; `count` is the same number, for plurals. */
  stillPublic: (some: string, count: number) =>
    count === 1
      ? 'One public reply of yours is still on X. Deleting here leaves it there, and we can no longer list it for you.'
      : `${some} public replies of yours are still on X. Deleting here leaves them there, and we can no longer list them for you.`,
  noUndo: 'This cannot be undone.',
  resetSettings: 'Reset the settings, too',
  yesDelete: 'Yes, delete everything',
  keep: 'Keep everything',
  deleted: 'Everything is deleted here. What you posted on X is still there.',
});
