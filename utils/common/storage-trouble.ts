/**
 * Why the browser's storage fails:
 * refused: it allows no storage here (a private window, a setting, a damaged profile);
 * full: there is no room left;
 * blocked: another context holds an older version of the database open;
 * newer: a later version of the extension has written the database;
 * broken: the database was open, but reading or writing failed.
 */
export type StorageTrouble = 'refused' | 'full' | 'blocked' | 'newer' | 'broken';
