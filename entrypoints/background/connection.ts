import { Connection } from '../../utils/ledger/connection.ts';

/**
 * The background's connection to the ledger. The background imports this file before all others: the browser takes as
 * long to open the database as the rest of the script takes to start.
 */
export const connection = new Connection('ledger');
// The next use tries again, and reports the error.
void connection.open().catch(() => undefined);
