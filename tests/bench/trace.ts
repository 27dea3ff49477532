import type { CDPSession } from '@playwright/test';

/** An event of Chromium's tracing; times in microseconds, `tdur` in CPU time of the thread. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {
    name?: string;
    data?: { url?: string; functionName?: string; lineNumber?: number; columnNumber?: number };
    fileName?: string;
    /** 0 or absent: the page's own world. */
    worldId?: number;
    worldName?: string;
  };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'blink.user_timing',
  'v8',
];

/** Records what the page's process does while `work` runs. */
export async function record(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
  await cdp.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig });
  await work();
  const complete = new Promise<string>((resolve, reject) =>
    cdp.once('Tracing.tracingComplete', ({ stream, dataLossOccurred }) =>
      stream && !dataLossOccurred ? resolve(stream) : reject(new Error('The trace has gaps.')),
    ),
  );
  await cdp.send('Tracing.end');
  return readAll(cdp, await complete);
}

async function readAll(cdp: CDPSession, handle: string): Promise<TraceEvent[]> {
  const pieces: string[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await cdp.send('IO.read', { handle });
    pieces.push(base64Encoded ? Buffer.from(data, 'base64').toString() : data);
    if (eof) break;
  }
  await cdp.send('IO.close', { handle });
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(pieces.join(''));
  return traceEvents;
}
