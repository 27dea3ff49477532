/** The version of the rows written today; utils/requests/migrate.ts reads those of earlier ones. */
export const RECORD_VERSION = 2;
