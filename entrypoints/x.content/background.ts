import { log } from '../../utils/common/log.ts';
import { OrphanedError, send } from '../../utils/messages/client.ts';

/**
 * Commands to the background, for all of this script.
 * @param onOrphaned called when a command shows that the extension is gone
 */
export function connectBackground(onOrphaned: () => void) {
  const sendChecked: typeof send = async (command, isWanted) => {
    try {
      return await send(command, isWanted);
    } catch (error) {
      if (error instanceof OrphanedError) onOrphaned();
      throw error;
    }
  };

  /** Runs what the shopper did not ask for: a failure is logged, and not shown to them. */
  async function quietly(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof OrphanedError)) log('the background could not be told', error);
    }
  }

  return { send: sendChecked, quietly };
}
