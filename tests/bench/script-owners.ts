import type { TraceEvent } from './trace.ts';

/** The events in which script runs. An entry into a world of its own (`v8.…`) holds what its promises run, too. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'v8.callFunction']);

export const isScript = ({ name }: TraceEvent): boolean => SCRIPT.has(name);

export type Owner = 'extension' | 'page';

/**
 * Tells whose script a trace shows. An extension's is what runs in a world of its own or from its files, and in the
 * page's own world what does not run there without any extension: it may put its code into the page as text.
 */
export class ScriptOwners {
  private readonly places = new Set<string>();

  /** @param events from the page without any extension */
  learn(events: readonly TraceEvent[]): void {
    for (const event of events) if (isScript(event) && addressOf(event)) this.places.add(placeOf(event));
  }

  /** Null when the event does not tell: then it belongs to what it runs first. */
  ownerOf(event: TraceEvent): Owner | null {
    const { worldId = 0, worldName = '' } = event.args ?? {};
    if (addressOf(event).startsWith('chrome-extension://')) return 'extension';
    // The browser's driver has a world of its own, too.
    if (worldId > 0) return worldName.startsWith('__playwright') ? 'page' : 'extension';
    if (!addressOf(event)) return null;
    return this.places.size === 0 || this.places.has(placeOf(event)) ? 'page' : 'extension';
  }
}

const addressOf = ({ args }: TraceEvent) => args?.data?.url ?? args?.fileName ?? '';

/** A script file counts as a whole; code that stands in the page itself has only its place there. */
function placeOf(event: TraceEvent): string {
  const address = addressOf(event);
  if (address.endsWith('.js')) return address;
  const { functionName = '', lineNumber = 0, columnNumber = 0 } = event.args?.data ?? {};
  return [address, functionName, lineNumber, columnNumber].join(' ');
}
