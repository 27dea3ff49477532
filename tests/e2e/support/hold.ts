/**
 * Keeps the stores (`world.amazon`), or X's server after a post (`world`), from answering until the returned function is
 * called. What is shown meanwhile can then be asserted, however slow the machine is.
 */
export function hold(server: { held: Promise<void> | null }): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.held = promise;
  return () => {
    server.held = null;
    resolve();
  };
}
