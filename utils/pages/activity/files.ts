/** Offers a file through the browser's download. Nothing leaves the device. */
export function saveFile(name: string, type: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has started by then. Without this, the blob would stay in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * "amazoncart-2026-11-25.json"
 * @param what names the contents where they are not all that is kept: "amazoncart-campaigns-2026-11-25.csv"
 */
export function fileName(ending: 'json' | 'csv', now: Date, what = ''): string {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `amazoncart-${what && `${what}-`}${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}.${ending}`;
}

const SLICE_MS = 12;

/** Creates a function that lets the page handle events after each slice of work. */
export function createPageYielder(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    // Not a timer: the browser throttles nested timers.
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done(undefined);
      };
      port2.postMessage(null);
    });
    since = performance.now();
  };
}
