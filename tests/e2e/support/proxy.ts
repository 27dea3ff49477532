import { type AddressInfo, connect, createServer } from 'node:net';
import { PLAYGROUND_HOSTS } from '../../playground/hosts.ts';

/**
 * A proxy for a browser that cannot map hosts by itself: every host of the playground leads to it, all
 * others lead nowhere, so that nothing leaves the machine.
 * @returns its port, and how to close it
 */
export async function startProxy(playgroundPort: number): Promise<{ port: number; close(): void }> {
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (head) => {
      const [, host, port] = /^CONNECT ([^\s:]+):(\d+) /.exec(head.toString('latin1')) ?? [];
      if (!host || port !== '443' || !PLAYGROUND_HOSTS.includes(host.toLowerCase()))
        return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      const site = connect(playgroundPort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(site).pipe(client);
      });
      site.on('error', () => client.destroy());
      client.on('close', () => site.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}
