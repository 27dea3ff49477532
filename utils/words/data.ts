import { area } from './area.ts';

/** "Your data": files out and in, what could not be read, deleting all. Counts come as the language writes them. */
export const dataWords = area('data', {
  export: 'Export',
  exportNote:
    'Everything that is kept in this browser, for you alone: nothing is sent anywhere. JSON can be imported again; CSV opens in a spreadsheet, one row a request.',
  exportJson: 'Export JSON',
  exportCsv: 'Export CSV',
  writing: 'Writing…',
  notWritten: 'The file could not be written. Nothing was changed. Try again.',
  /** The columns of the CSV file. */
  columns: {
    askedAt: 'Asked at',
    product: 'Product',
    store: 'Store',
    asin: 'ASIN',
    author: 'Author',
    tweet: 'Tweet',
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
    'Joins a JSON file that was exported here to what is kept. Nothing is taken twice, nothing is overwritten, and nothing that was under way in the file is set going again.',
  choose: 'Choose a file…',
  reading: 'Reading…',
  importing: 'Importing…',
  /** What a file brings; each after its count. */
  fresh: 'new',
  merged: 'with news of a request that is here',
  unchanged: 'here already, unchanged',
  refused: 'could not be read, and are left out',
  removedBefore: (count: number) =>
    `${count} of the new ones you had removed from this list: they come back.`,
  takeSettings: 'Take the file’s settings as well',
  imported: (fresh: string, merged: string, unchanged: string) =>
    `Imported: ${fresh} new, ${merged} with news, ${unchanged} unchanged.`,
  allWasHere: 'Imported: All of it was here.',
  tooLarge: (megabytes: number) =>
    `This file is larger than ${megabytes} MB, which is more than we read. Nothing was changed.`,
  notOurs: 'This is not a file that was exported here. Nothing was changed. Choose another one.',
  fromLater:
    'This file was written by a later version of the extension. Nothing was changed. Update the extension, then try again.',
  broken: 'Something went wrong, and nothing of the file was taken in. Try again.',
  full: 'Your browser has no room left for this file, and nothing of it was taken in. What is kept already is safe. Free some space on this device and try again.',

  unreadable: 'Could not be read',
  unreadableNote: (count: number) =>
    `${count === 1 ? 'One record is' : `${count} records are`} damaged, or of a kind that this version does not know. All others are safe. They are kept as they are, and are part of the JSON export.`,
  putAside: (when: string) => `Put aside ${when}`,

  deleteAll: 'Delete all',
  deleteAllNote:
    'Deletes every request, picture, account and store that is kept in this browser. What you posted on X stays on X: see the public trail first. This cannot be undone.',
  deleteAllAsk: 'Delete all…',
  really: 'Delete all, really?',
  resetSettings: 'Set the settings back as well',
  yesDelete: 'Yes, delete all',
  keep: 'Keep everything',
});
