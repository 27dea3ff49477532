/**
 * Why the browser does not keep what we give it:
 * refused: it lets us keep nothing here (a private window, a setting, a damaged profile);
 * full: there is no room left;
 * blocked: another context holds an older version of the database open;
 * newer: a later version of the extension has written the database;
 * broken: it was open, and reading or writing failed.
 */
export type StorageTrouble = 'refused' | 'full' | 'blocked' | 'newer' | 'broken';
