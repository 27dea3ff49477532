/** The version of the rows written today; utils/ledger/migrate.ts reads those of earlier ones. */
export const ROW_VERSION = 2;
