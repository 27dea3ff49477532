import { useEffect, useState } from 'preact/hooks';

/** Whether the component's first frame has been painted: what can wait until then need not hold it up. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    // Preact runs effects after a frame, or before it when it is late. So the second frame from here is the next one.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
}
