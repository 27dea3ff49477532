/** The version of rows written now; utils/ledger/migrate.ts reads earlier ones. */
export const ROW_VERSION = 2;
